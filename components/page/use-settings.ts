import { useEffect, useState } from 'react'
import { readSettings, watchSettings } from '@/lib/store/settings'
import type { Settings } from '@/lib/settings/settings'

/** The settings that hold now; undefined until they are read. */
export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>()
  useEffect(() => {
    void readSettings().then(setSettings)
    return watchSettings(setSettings)
  }, [])
  return settings
}
