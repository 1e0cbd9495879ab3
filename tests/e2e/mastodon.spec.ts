import { journey } from './journey'

journey({
  site: 'mastodon',
  feed: 'https://mastodon.social/home',
  heart: (n) => `[data-n="${n}"] .star-icon svg`,
  liked: (n) => `[data-n="${n}"] .star-icon.active`,
  thread: '/@mara/1234',
  failing: '/@mara/1999',
  field: '.compose-form textarea',
  send: 'Control+Enter',
  comment: { at: '/@friend/1012', field: '.compose-form textarea', send: 'Control+Enter' },
})
