import { readGap } from '@/lib/store/gap'
import { changeSettings, chosenSettings, forgetSettings } from '@/lib/store/settings'
import { i18n } from '@/lib/words/i18n'
import { SaidBar } from '../page/said-bar'
import { useReading } from '../page/use-reading'
import { useSaid } from '../page/use-said'
import { useSettings } from '../page/use-settings'
import { GapCard } from '../talks/gap-card'
import { CountingCard } from './counting-card'
import { DaysCard } from './days-card'
import { LookCard } from './look-card'

/** Everything that can be set, at `#/settings`. What is changed holds at once. */
export function SettingsPage() {
  const settings = useSettings()
  const gap = useReading(readGap, [])?.value
  const { said, act, clear } = useSaid()
  const usual = () =>
    act(async () => {
      const before = await chosenSettings()
      await forgetSettings()
      return { words: i18n.t('settings.usualDone'), undo: () => changeSettings(before) }
    })
  return (
    <>
      <h1>{i18n.t('settings.heading')}</h1>
      <p className="lead">{i18n.t('settings.lead')}</p>
      <div className="cards">
        <LookCard />
        {settings && <DaysCard settings={settings} />}
        {settings && <CountingCard settings={settings} />}
        {gap !== undefined && <GapCard gap={gap} />}
        <p>
          <button type="button" onClick={usual}>
            {i18n.t('settings.usual')}
          </button>
        </p>
      </div>
      <SaidBar said={said} act={act} onClear={clear} />
    </>
  )
}
