import { useId } from 'react'

type Props<T> = {
  label: string
  what?: string
  value: T
  options: readonly { value: T; words: string }[]
  onChange: (value: T) => void
  id?: string
}

/** One thing to be chosen from a few, with what it does below. */
export function Setting<T>({ label, what, value, options, onChange, id: given }: Props<T>) {
  const own = useId()
  const id = given ?? own
  return (
    <div className="setting">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={options.findIndex((option) => option.value === value)}
        aria-describedby={what === undefined ? undefined : `${id}-what`}
        onChange={({ currentTarget }) => {
          const chosen = options[Number(currentTarget.value)]
          if (chosen) onChange(chosen.value)
        }}
      >
        {options.map((option, i) => (
          <option key={option.words} value={i}>
            {option.words}
          </option>
        ))}
      </select>
      {what !== undefined && (
        <p id={`${id}-what`} className="soft small">
          {what}
        </p>
      )}
    </div>
  )
}
