import { useId, useRef, useState } from 'react'
import { i18n } from '@/lib/words/i18n'
import { WAYS, type PlanRow } from '@/lib/model/nudge'
import type { FriendRow } from '@/lib/model/talk'
import { putFriend, removeFriend, type Undo } from '@/lib/store/friends'
import { askToNotify } from '@/lib/store/permission'
import { putPlan, removePlan } from '@/lib/store/plans'
import { troubleOf } from '@/lib/store/trouble'
import { SaveOrCancel } from '../page/save-or-cancel'
import { useStore } from '../page/store-context'
import { takeFocus } from '../page/take-focus'
import { choicesOf, LONGEST, CHOOSE, NEW, planOf, type Choices } from './choices'
import { newlyNamed } from './newly-named'
import { PlanSentence } from './plan-sentence'
import { Select } from './select'
import { useCountedSites } from './use-counted-sites'

type Props = {
  friends: readonly FriendRow[]
  /** The plan that is to be changed. */
  plan?: PlanRow | undefined
  /** `isCard`: it was to come as a notification, which the browser does not allow. */
  onSaved: (isCard: boolean, undo: Undo) => void
  onCancel: () => void
}

/** Makes a plan, or changes one: a sentence, and how it comes. */
export function PlanForm({ friends, plan, onSaved, onCancel }: Props) {
  const store = useStore()
  const id = useId()
  const sites = useCountedSites()
  const known = friends.filter(({ archived }) => !archived)
  const [choices, setChoices] = useState<Choices>(() => {
    const chosen = choicesOf(plan, known[0]?.id)
    const isThere = [NEW, LONGEST, CHOOSE].includes(chosen.whom) || known.some((one) => one.id === chosen.whom)
    return isThere ? chosen : { ...chosen, whom: NEW }
  })
  const [name, setName] = useState('')
  const [fault, setFault] = useState<string>()
  const isSaving = useRef(false)

  const save = () => {
    const made = choices.whom === NEW ? newlyNamed(name) : undefined
    if (made && 'fault' in made) return setFault(made.fault)
    const friend = made?.friend.id ?? (known.some((one) => one.id === choices.whom) ? choices.whom : undefined)
    const base = { id: plan?.id ?? crypto.randomUUID(), on: plan?.on ?? true }
    const chosen = planOf(choices, friend, base, Date.now())
    if ('fault' in chosen) return setFault(i18n.t(`nudges.fault.${chosen.fault}`))
    // A second press while the browser asks makes no second plan.
    if (isSaving.current) return
    isSaving.current = true
    // Browsers ask only straight from a click or a key: nothing may be awaited before.
    const asked = choices.way === 'notification' ? askToNotify().catch(() => false) : Promise.resolve(true)
    const keep = async () => {
      const mayNotify = await asked
      if (made) await putFriend(store, made.friend)
      await putPlan(store, mayNotify ? chosen.plan : { ...chosen.plan, way: 'card' })
      onSaved(!mayNotify, async () => {
        await (plan ? putPlan(store, plan) : removePlan(store, base.id))
        if (made) await removeFriend(store, made.friend.id)
      })
    }
    keep().catch((error: unknown) => {
      isSaving.current = false
      setFault(i18n.t(`trouble.${troubleOf(error)}.title`))
    })
  }

  return (
    <form
      className="plan-form"
      ref={takeFocus}
      tabIndex={-1}
      aria-label={i18n.t(plan ? 'nudges.change' : 'nudges.make')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <PlanSentence
        choices={choices}
        onChange={(changed) => setChoices({ ...choices, ...changed })}
        friends={known}
        sites={sites}
      />
      {choices.whom === NEW && (
        <label className="plan-name">
          {i18n.t('nudges.name')}
          <input
            type="text"
            dir="auto"
            autoComplete="off"
            value={name}
            aria-describedby={`${id}-fault`}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
        </label>
      )}
      <label className="plan-way">
        {i18n.t('nudges.way')}
        <Select
          label={i18n.t('nudges.way')}
          value={choices.way}
          options={WAYS.map((value) => ({ value, words: i18n.t(`nudges.ways.${value}`) }))}
          onChange={(way) => setChoices({ ...choices, way })}
        />
      </label>
      <p className="soft small">{i18n.t(`nudges.wayWhat.${choices.way}`)}</p>
      <p id={`${id}-fault`} className="note" role="alert">
        {fault}
      </p>
      <SaveOrCancel onCancel={onCancel} />
    </form>
  )
}
