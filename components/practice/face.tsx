import { hueOf, PEOPLE, type Person } from './people'

/** A round picture of somebody: their first letter, in a colour of their own. */
export function Face({ person }: { person: Person }) {
  return (
    <span className={`face hue-${hueOf(person)}`} aria-hidden="true">
      {PEOPLE[person][0]}
    </span>
  )
}
