import { i18n } from '@/lib/words/i18n'
import { rightsOf } from './rights'

const EXPLAINED = ['storage', 'alarms', 'scripting', 'unlimitedStorage'] as const
const isExplained = (name: string) => (EXPLAINED as readonly string[]).includes(name)

/** The rights of this build, each with its reason. */
export function Proof() {
  const { permissions, hosts, connect } = rightsOf()
  return (
    <div className="proof">
      <h3>{i18n.t('welcome.proofHeading')}</h3>
      <p>{i18n.t('welcome.proof')}</p>
      <dl>
        {connect && (
          <div>
            <dt>
              <code>{connect}</code>
            </dt>
            <dd>{i18n.t(connect.includes("'none'") ? 'welcome.connectNone' : 'welcome.connectSome')}</dd>
          </div>
        )}
        {permissions.map((name) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>
              {i18n.t(
                isExplained(name)
                  ? `welcome.permission.${name as (typeof EXPLAINED)[number]}`
                  : 'welcome.permission.other',
              )}
            </dd>
          </div>
        ))}
        <div>
          <dt>{i18n.t('welcome.hosts', hosts.length)}</dt>
          <dd>
            {i18n.t('welcome.hostsWhy')}
            <ul className="hosts">
              {hosts.map((host) => (
                <li key={host}>
                  <code>{host}</code>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
    </div>
  )
}
