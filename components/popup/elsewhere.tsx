import { useId, useState } from 'react'
import { i18n } from '#i18n'
import { checkTime, type TimeFault } from '@/lib/friends/check'
import { MEDIUMS, type Felt, type FriendRow } from '@/lib/model/talk'
import { logTalk, type Logged } from '@/lib/store/talks'
import { MEDIUM } from '../friends/words'
import { useStore } from '../page/store-context'
import { Chips } from './chips'

const ELSEWHERE = MEDIUMS.filter((medium): medium is Logged['medium'] => medium !== 'dm')
const LENGTHS = [5, 15, 30, 60, 120]
const MINUTE = 60_000

/** "We talked elsewhere": what Closer cannot see counts the same. */
export function Elsewhere({ friends }: { friends: readonly FriendRow[] }) {
  const store = useStore()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const [friend, setFriend] = useState('')
  const [medium, setMedium] = useState<Logged['medium']>('in-person')
  const [minutes, setMinutes] = useState(30)
  const [felt, setFelt] = useState<Felt[]>([])
  const [said, setSaid] = useState<'saved' | TimeFault>()

  if (!isOpen)
    return (
      <>
        <button type="button" className="link" onClick={() => (setSaid(undefined), setOpen(true))}>
          {i18n.t('elsewhere.open')}
        </button>
        <output className="note">{said === 'saved' && i18n.t('elsewhere.saved')}</output>
      </>
    )

  const save = async () => {
    const now = Date.now()
    const [start, length] = [now - minutes * MINUTE, minutes * MINUTE]
    const fault = checkTime(start, length, now)
    if (fault) return setSaid(fault)
    await logTalk(store, { friend: friend || null, medium, start, length, felt })
    setSaid('saved')
    setOpen(false)
    setFelt([])
  }

  return (
    <form
      className="elsewhere"
      aria-label={i18n.t('elsewhere.open')}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <label htmlFor={`${id}-who`}>{i18n.t('elsewhere.who')}</label>
      <select id={`${id}-who`} value={friend} onChange={({ currentTarget }) => setFriend(currentTarget.value)}>
        <option value="">{i18n.t('elsewhere.someone')}</option>
        {friends
          .filter(({ archived }) => !archived)
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
      <label htmlFor={`${id}-long`}>{i18n.t('elsewhere.long')}</label>
      <select
        id={`${id}-long`}
        value={minutes}
        onChange={({ currentTarget }) => setMinutes(Number(currentTarget.value))}
      >
        {LENGTHS.map((value) => (
          <option key={value} value={value}>
            {i18n.t('elsewhere.minutes', value)}
          </option>
        ))}
      </select>
      <Chips felt={felt} onChange={setFelt} />
      {said && said !== 'saved' && <p className="note">{i18n.t(`timeFault.${said}`)}</p>}
      <div className="choices">
        <button type="button" className="quiet" onClick={() => setOpen(false)}>
          {i18n.t('elsewhere.cancel')}
        </button>
        <button type="submit" className="main">
          {i18n.t('elsewhere.save')}
        </button>
      </div>
    </form>
  )
}
