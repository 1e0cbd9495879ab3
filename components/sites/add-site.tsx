import { useState, type FormEvent } from 'react'
import { i18n } from '@/lib/words/i18n'
import { hostIn } from '@/lib/sites/host'
import { askToLookAt } from '@/lib/store/permission'
import { addSite } from '@/lib/store/sites'

/** Asks for an address and, straight from the click, the browser for its permission. */
export function AddSite({ hosts }: { hosts: readonly string[] }) {
  const [said, setSaid] = useState<string>()
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const found = hostIn(String(new FormData(form).get('address') ?? ''))
    if ('refused' in found) return setSaid(i18n.t(`sites.refused.${found.refused}`))
    if ('known' in found) return setSaid(i18n.t('sites.known', { site: found.known.name }))
    const { host } = found
    if (hosts.includes(host)) return setSaid(i18n.t('sites.there', { site: host }))
    // Before anything is awaited: the browser asks only while it knows of the click.
    void askToLookAt(host)
      .catch(() => false)
      .then(async (allowed) => {
        if (allowed) await addSite(host)
        if (allowed) form.reset()
        setSaid(i18n.t(allowed ? 'sites.added' : 'sites.declined', { site: host }))
      })
  }
  return (
    <form className="add-site" onSubmit={add} noValidate>
      <label htmlFor="address">{i18n.t('sites.address')}</label>
      <div className="field">
        <input
          id="address"
          name="address"
          type="text"
          inputMode="url"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          dir="ltr"
          aria-describedby="address-said"
        />
        <button type="submit" className="main">
          {i18n.t('sites.add')}
        </button>
      </div>
      <output id="address-said">{said}</output>
    </form>
  )
}
