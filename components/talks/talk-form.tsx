import { useId, useState } from 'react'
import { i18n } from '@/lib/words/i18n'
import { checkTime, type TimeFault } from '@/lib/friends/check'
import { MEDIUMS, type Felt, type FriendRow, type TalkRow } from '@/lib/model/talk'
import { logTalk, type Logged } from '@/lib/store/talks'
import { inputTime } from '@/lib/time/format'
import { MEDIUM } from '../friends/words'
import { SaveOrCancel } from '../page/save-or-cancel'
import { useStore } from '../page/store-context'
import { takeFocus } from '../page/take-focus'
import { Chips } from './chips'

const ELSEWHERE = MEDIUMS.filter((medium): medium is Logged['medium'] => medium !== 'dm')
const LENGTHS = [5, 15, 30, 60, 120]
const MINUTE = 60_000

type Props = {
  friends: readonly FriendRow[]
  /** What was written down before, to be changed. */
  talk?: TalkRow
  /** Asks for as little as there is: the talk has just ended. */
  brief?: boolean
  onSaved: (id: string) => void
  onCancel?: () => void
}

/** "We talked elsewhere": what Closer cannot see counts the same. */
export function TalkForm({ friends, talk, brief = false, onSaved, onCancel }: Props) {
  const store = useStore()
  const id = useId()
  const [friend, setFriend] = useState(talk?.friend ?? '')
  const [medium, setMedium] = useState(talk && talk.medium !== 'dm' ? talk.medium : 'in-person')
  const [minutes, setMinutes] = useState(String(talk ? Math.round((talk.end - talk.start) / MINUTE) : 30))
  const [began, setBegan] = useState(() => inputTime(talk?.start ?? Date.now() - 30 * MINUTE))
  const [felt, setFelt] = useState<Felt[]>(talk?.felt ?? [])
  const [fault, setFault] = useState<TimeFault>()

  const save = async () => {
    const now = Date.now()
    const length = Number(minutes) * MINUTE
    const start = brief ? now - length : new Date(began).getTime()
    const wrong = checkTime(start, length, now)
    setFault(wrong)
    if (wrong) return
    onSaved(await logTalk(store, { friend: friend || null, medium, start, length, felt }, talk?.id))
  }

  return (
    <form
      className="elsewhere"
      ref={takeFocus}
      tabIndex={-1}
      aria-label={i18n.t('elsewhere.open')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <label htmlFor={`${id}-who`}>{i18n.t('elsewhere.who')}</label>
      <select id={`${id}-who`} value={friend} onChange={({ currentTarget }) => setFriend(currentTarget.value)}>
        <option value="">{i18n.t('elsewhere.someone')}</option>
        {friends
          .filter(({ archived, id }) => !archived || id === friend)
          .map(({ id: value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
      </select>
      <label htmlFor={`${id}-how`}>{i18n.t('elsewhere.how')}</label>
      <select
        id={`${id}-how`}
        value={medium}
        onChange={({ currentTarget }) => setMedium(currentTarget.value as Logged['medium'])}
      >
        {ELSEWHERE.map((value) => (
          <option key={value} value={value}>
            {i18n.t(`friends.medium.${MEDIUM[value]}`)}
          </option>
        ))}
      </select>
      {!brief && (
        <>
          <label htmlFor={`${id}-when`}>{i18n.t('elsewhere.when')}</label>
          <input
            id={`${id}-when`}
            type="datetime-local"
            value={began}
            aria-describedby={fault && `${id}-fault`}
            onChange={({ currentTarget }) => setBegan(currentTarget.value)}
          />
        </>
      )}
      <label htmlFor={`${id}-long`}>{i18n.t(brief ? 'elsewhere.long' : 'elsewhere.longMinutes')}</label>
      {brief ? (
        <select id={`${id}-long`} value={minutes} onChange={({ currentTarget }) => setMinutes(currentTarget.value)}>
          {LENGTHS.map((value) => (
            <option key={value} value={value}>
              {i18n.t('elsewhere.minutes', value)}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={`${id}-long`}
          type="number"
          inputMode="numeric"
          min={1}
          value={minutes}
          aria-describedby={fault && `${id}-fault`}
          onChange={({ currentTarget }) => setMinutes(currentTarget.value)}
        />
      )}
      <Chips felt={felt} onChange={setFelt} />
      <p id={`${id}-fault`} className="note" role="alert">
        {fault && i18n.t(`timeFault.${fault}`)}
      </p>
      <SaveOrCancel onCancel={onCancel} />
    </form>
  )
}
