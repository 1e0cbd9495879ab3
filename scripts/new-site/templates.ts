/** The files of a new site, by their paths, each with something to put in its place. */
export function filesOf(id: string, name: string, host: string, month: string): Record<string, string> {
  return {
    [`lib/sites/${id}.ts`]: `import { isPressed } from './reading'
import type { Site } from './site'

export const ${id}: Site = {
  id: '${id}',
  name: '${name}',
  matches: ['*://${host}/*'],
  seenAt: ['https://${host}/'],
  gives: { likes: true, sends: true, receives: true, threads: true },
  surfaces: [
    [/^\\/messages\\/[^/]+/, 'thread'],
    [/^\\/messages/, 'inbox'],
    [/^\\/post\\//, 'post'],
    [/^\\/search/, 'search'],
    [/^\\/notifications/, 'notifications'],
    [/^\\/compose/, 'compose'],
    [/^\\/@/, 'profile'],
    [/^\\/$/, 'feed'],
  ],
  thread: /^\\/messages\\/([^/?#]+)/,
  item: { article: '${month}' },
  controls: [{ kind: 'like', css: { 'button[data-action="like"]': '${month}' }, isOn: isPressed }],
  likeStands: 1,
  composers: [
    {
      kind: 'message',
      css: { '[data-chat] textarea': '${month}' },
      submit: { '[data-chat] button[type="submit"]': '${month}' },
      enter: true,
    },
    {
      kind: 'public',
      css: { '[data-comments] textarea': '${month}' },
      submit: { '[data-comments] button[type="submit"]': '${month}' },
    },
  ],
  messages: {
    css: { '[data-chat] [data-list]': '${month}' },
    row: { '[data-message]': '${month}' },
    rowId: 'data-message',
  },
}
`,
    [`tests/sites/tables/${id}.ts`]: `import type { Row } from './row'

export const rows: readonly Row[] = [
  ['https://${host}/', 'feed'],
  ['https://${host}/?sort=new', 'feed'],
  ['https://${host}/post/1', 'post'],
  ['https://${host}/post/1?reply=2', 'post'],
  ['https://${host}/post/1#comments', 'post'],
  ['https://${host}/search', 'search'],
  ['https://${host}/search?q=tea', 'search'],
  ['https://${host}/notifications', 'notifications'],
  ['https://${host}/compose', 'compose'],
  ['https://${host}/@ada', 'profile'],
  ['https://${host}/@ada/likes', 'profile'],
  ['https://${host}/messages', 'inbox'],
  ['https://${host}/messages/', 'inbox'],
  ['https://${host}/messages/42', 'thread', '42'],
  ['https://${host}/settings', 'other'],
]
`,
    [`tests/ways/${id}.ts`]: `import type { Ways } from './ways'

export const ways: Ways = {
  site: '${id}',
  home: 'https://${host}/',
  like: {
    heart: (n) => \`[data-n="\${n}"] button[data-action="like"]\`,
    liked: (n) => \`[data-n="\${n}"] button[data-action="like"][aria-pressed="true"]\`,
  },
  comment: { at: '/post/12', field: '[data-comments] textarea', send: 'Control+Enter' },
  messages: { thread: '/messages/42', inbox: '/messages', field: '[data-chat] textarea', send: 'Enter' },
}
`,
    [`tests/e2e/${id}.spec.ts`]: `import { ways } from '../ways/${id}'
import { journey } from './journey'

journey(ways)
`,
    [`tests/fixtures/${id}.html`]: fixture(name),
  }
}

const fixture = (name: string) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>${name}</title>
  <link rel="icon" href="data:," />
  <style>
    body { margin: 0 auto; max-width: 640px; font: 15px/1.4 sans-serif; }
    article { padding: 16px; border-bottom: 1px solid #ddd; }
    [data-list] { height: 60vh; overflow: auto; }
    textarea { width: 100%; }
  </style>
  <body>
    <nav><a href="/">Home</a> <a href="/messages">Messages</a></nav>
    <main></main>
    <!-- stage -->
    <script>
      const main = document.querySelector('main')

      /** A post, as the site draws it. */
      function post(n, text, height) {
        const box = stage.make(\`<article><p>\${text}</p><slot></slot><button data-action="like" aria-pressed="false"><svg width="18" height="18"><circle cx="9" cy="9" r="8" /></svg></button></article>\`, stage.media(n, height))
        const button = box.querySelector('button')
        button.addEventListener('click', stage.liker(n, (on) => button.setAttribute('aria-pressed', on)))
        return box
      }

      function comments() {
        const box = stage.make('<section data-comments><textarea></textarea><button type="submit">Send</button></section>')
        stage.composer(box.querySelector('textarea'), () => true, { button: box.querySelector('button') })
        return box
      }

      function chat() {
        const box = stage.make('<section data-chat><div data-list></div><textarea></textarea><button type="submit">Send</button></section>')
        const list = box.querySelector('[data-list]')
        const row = ({ id, text }) => stage.make(\`<p data-message="\${id}">\${text}</p>\`)
        stage.composer(box.querySelector('textarea'), stage.thread(list, list, row), { enter: true, button: box.querySelector('button') })
        return box
      }

      stage.route((path) => {
        main.replaceChildren()
        if (path.startsWith('/messages/')) main.append(chat())
        else if (path.startsWith('/post/')) main.append(comments())
        else if (path === '/') stage.feed(main, post)
      })
    </script>
  </body>
</html>
`
