import { journey } from './journey'

journey({
  site: 'instagram',
  feed: 'https://www.instagram.com/',
  heart: (n) => `[data-n="${n}"] section [role=button] svg`,
  liked: (n) => `[data-n="${n}"] path[d^="M34.6 3.1c-4.5"]`,
  thread: '/direct/t/555/',
  failing: '/direct/t/999/',
  field: 'main [role=textbox]',
  send: 'Enter',
  comment: { at: '/p/12/', field: 'form textarea', send: 'Enter' },
})
