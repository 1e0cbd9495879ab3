import { NetworkView } from './network-view'
import { Panel } from './panel'
import { useSensor } from './use-sensor'

/** A small network, and beside it what Closer counts there. */
export function Practice() {
  const { counts, context } = useSensor()
  return (
    <div className="practice">
      <Panel counts={counts} context={context} />
      <NetworkView />
    </div>
  )
}
