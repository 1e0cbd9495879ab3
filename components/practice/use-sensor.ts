import { useEffect, useState } from 'react'
import type { Context } from '@/lib/classify/events'
import type { DaysOfCounts, Delivery } from '@/lib/model/counts'
import { offerPart } from '@/lib/observe/parts'
import { startSensor } from '@/lib/observe/sensor'
import { watchThread } from '@/lib/observe/thread'
import { practice } from '@/lib/sites/practice'
import { gather, nothingGathered } from '@/lib/summaries/gather'

/** How often (ms) counts are sent, and how often the page looks what the sensor takes it for. */
const FLUSH_EVERY = 1_000
const LOOK_EVERY = 300

/** The sensor that runs on real sites, on this page. What it counts stays here. Away: nobody is taken to be there. */
export function useSensor(): { counts: DaysOfCounts; context: Context | 'away' } {
  const [gathered, setGathered] = useState(nothingGathered)
  const [context, setContext] = useState<Context | 'away'>('away')
  useEffect(() => {
    const stop = new AbortController()
    offerPart('thread', { watchThread })
    const send = async (delivery: Delivery) => {
      setGathered((before) => gather(before, delivery))
      return { applied: delivery.batches.at(-1)?.n ?? 0 }
    }
    const sensor = startSensor({ site: practice, send, flushEvery: FLUSH_EVERY, signal: stop.signal })
    const look = setInterval(() => setContext(document.hasFocus() ? sensor.context() : 'away'), LOOK_EVERY)
    return () => {
      clearInterval(look)
      stop.abort()
    }
  }, [])
  return { counts: gathered.counts, context }
}
