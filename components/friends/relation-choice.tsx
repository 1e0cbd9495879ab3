import { i18n } from '@/lib/words/i18n'
import { RELATIONS, type Relation } from '@/lib/model/talk'
import { RELATION } from './words'

/** How they know each other, as radio buttons named `relation`. */
export function RelationChoice({ relation }: { relation: Relation }) {
  return (
    <fieldset>
      <legend>{i18n.t('friends.relation')}</legend>
      {RELATIONS.map((value) => (
        <label key={value}>
          <input type="radio" name="relation" value={value} defaultChecked={value === relation} />
          {i18n.t(`friends.relations.${RELATION[value]}`)}
        </label>
      ))}
    </fieldset>
  )
}
