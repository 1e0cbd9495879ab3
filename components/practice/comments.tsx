import { i18n } from '@/lib/words/i18n'
import { Composer } from './composer'
import { PEOPLE, type Person } from './people'
import type { POSTS, Post } from './posts'
import type { Network } from './use-network'

type CommentId = Extract<(typeof POSTS)[number], { comments: unknown }>['comments'][number]['id']

type Props = { id: string; by: Person; comments: NonNullable<Post['comments']>; network: Network }

/** What was said about a post, and a field to say something. */
export function Comments({ id, by, comments, network }: Props) {
  const own = network.comments[id] ?? []
  return (
    <div className="comments">
      {comments.length + own.length > 0 && (
        <ul>
          {comments.map((comment) => (
            <li key={comment.id}>
              <b>{PEOPLE[comment.by]}</b> {i18n.t(`practice.comment.${comment.id as CommentId}`)}
            </li>
          ))}
          {own.map((text, i) => (
            <li key={i}>
              <b>{i18n.t('practice.you')}</b> {text}
            </li>
          ))}
        </ul>
      )}
      <Composer
        kind="comment"
        label={i18n.t('practice.commentOn', { name: PEOPLE[by] })}
        hint={i18n.t('practice.commentHint')}
        button={i18n.t('practice.commentSend')}
        onSend={(text) => network.comment(id, text)}
      />
    </div>
  )
}
