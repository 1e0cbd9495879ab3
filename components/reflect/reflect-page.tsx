import { ChevronLeft, ChevronRight } from 'lucide-react'
import { i18n } from '@/lib/words/i18n'
import { friendIn } from '@/lib/reflect/search'
import { weekToReflect } from '@/lib/reflect/week'
import { putPlan, removePlan } from '@/lib/store/plans'
import { addDays } from '@/lib/time/calendar'
import { formatDays } from '@/lib/time/format'
import { startOfWeek, usualWeekStart } from '@/lib/time/week'
import { sentenceOf } from '@/lib/card/words'
import { DATES } from '../page/locale'
import { SaidBar } from '../page/said-bar'
import { useStore } from '../page/store-context'
import { TroubleCard } from '../page/trouble-card'
import { useHash } from '../page/use-hash'
import { useReading } from '../page/use-reading'
import { DoContext, useSaid } from '../page/use-said'
import { useSettings } from '../page/use-settings'
import { useToday } from '../page/use-today'
import { EarlierCard } from './earlier-card'
import { OwnWords } from './own-words'
import { readWeek } from './read-week'
import { WeekCard } from './week-card'

/** The weekly look back at `#/reflect`, and that of another week at `#/reflect/<first day>`. */
export function ReflectPage() {
  const today = useToday()
  const settings = useSettings()
  const asked = /^#\/reflect\/(\d{4}-\d\d-\d\d)$/.exec(useHash())?.[1]
  const weekStart = settings?.weekStart ?? usualWeekStart(DATES)
  const week = asked ?? weekToReflect(today, weekStart)
  const thisWeek = startOfWeek(today, weekStart)
  const store = useStore()
  const { said, act, clear } = useSaid()
  const reading = useReading((of) => readWeek(of, week), [week])
  const read = settings && reading?.value

  const plan = (intention: string) =>
    act(async () => {
      const friend = friendIn(intention, read?.friends.filter(({ archived }) => !archived) ?? [])
      const whom = friend ? ({ kind: 'friend', id: friend.id } as const) : ({ kind: 'choose' } as const)
      const when = { kind: 'browsed', minutes: 20, span: 'sitting', site: null } as const
      const made = {
        id: crypto.randomUUID(),
        when,
        whom,
        way: 'card',
        on: true,
        changed: Date.now(),
        asked: false,
      } as const
      await putPlan(store, made)
      const words = i18n.t('reflect.planned', { sentence: sentenceOf(made, friend) })
      return { words, undo: async () => void (await removePlan(store, made.id)) }
    })

  return (
    <DoContext value={act}>
      <h1>{i18n.t('reflect.heading')}</h1>
      <p className="lead">{i18n.t('reflect.lead')}</p>
      <nav className="weeks" aria-label={i18n.t('reflect.weeks')}>
        <b aria-live="polite">{formatDays(week, addDays(week, 6), DATES)}</b>
        <a className="button step" href={`#/reflect/${addDays(week, -7)}`} aria-label={i18n.t('reflect.before')}>
          <ChevronLeft size={18} aria-hidden="true" />
        </a>
        {week < thisWeek && (
          <a className="button step" href={`#/reflect/${addDays(week, 7)}`} aria-label={i18n.t('reflect.after')}>
            <ChevronRight size={18} aria-hidden="true" />
          </a>
        )}
      </nav>
      {reading?.trouble && <TroubleCard trouble={reading.trouble} />}
      {read && (
        <div className="cards">
          <WeekCard read={read} />
          <OwnWords key={read.week} week={read.week} row={read.reflection} onPlan={plan} />
          <EarlierCard />
        </div>
      )}
      <SaidBar said={said} act={act} onClear={clear} />
    </DoContext>
  )
}
