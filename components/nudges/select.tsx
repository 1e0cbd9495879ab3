import { usePicked } from './use-picked'

type Props<T extends string | number> = {
  label: string
  value: T
  options: readonly { value: T; words: string }[]
  onChange: (value: T) => void
}

/** One part of a sentence, to be chosen. */
export function Select<T extends string | number>({ label, value, options, onChange }: Props<T>) {
  const { shown, pick, leave } = usePicked(value)
  return (
    <select
      aria-label={label}
      value={shown}
      onBlur={leave}
      onChange={({ currentTarget }) => {
        const chosen = options.find((option) => String(option.value) === currentTarget.value)
        if (!chosen) return
        pick(chosen.value)
        onChange(chosen.value)
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.words}
        </option>
      ))}
    </select>
  )
}
