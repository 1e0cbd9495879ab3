import type { Ways } from './ways'

export const ways: Ways = {
  site: 'discord',
  home: 'https://discord.com/channels/100/200',
  like: {
    heart: (n) => `[data-n="${n}"] [class*=reactionInner] img`,
    liked: (n) => `[data-n="${n}"] [class*=reactionMe]`,
  },
  messages: {
    thread: '/channels/@me/555',
    inbox: '/channels/@me',
    fails: '/channels/@me/999',
    field: '[data-slate-editor=true]',
    send: 'Enter',
  },
}
