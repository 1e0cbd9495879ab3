import { useEffect, useState } from 'react'
import { readSites, watchSites, type SiteChoices } from '@/lib/store/sites'

/** Which sites are counted, as it changes; undefined until it has been read. */
export function useSites(): SiteChoices | undefined {
  const [choices, setChoices] = useState<SiteChoices>()
  useEffect(() => {
    void readSites().then(setChoices)
    return watchSites(setChoices)
  }, [])
  return choices
}
