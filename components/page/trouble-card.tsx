import { i18n } from '@/lib/words/i18n'
import type { Trouble } from '@/lib/store/trouble'

/** Says what is wrong, that nothing is lost by it, and what to do. */
export function TroubleCard({
  trouble,
  heading: Heading = 'h2',
}: {
  trouble: Trouble | 'page'
  heading?: 'h1' | 'h2'
}) {
  return (
    <section className="card trouble" role="alert">
      <Heading>{i18n.t(`trouble.${trouble}.title`)}</Heading>
      <p>{i18n.t(`trouble.${trouble}.what`)}</p>
      <p>{i18n.t(`trouble.${trouble}.do`)}</p>
      <button type="button" onClick={() => location.reload()}>
        {i18n.t('trouble.again')}
      </button>
    </section>
  )
}
