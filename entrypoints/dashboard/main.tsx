import '@/components/base.css'
import '@/components/page/page.css'
import '@/components/page/trouble.css'
import '@/components/dashboard/dashboard.css'
// Those of all pages at once: what a page looks like never hangs on which pages were open before.
import '@/components/activity/activity.css'
import '@/components/charts/week.css'
import '@/components/charts/ratings.css'
import '@/components/talks/talks.css'
import '@/components/friends/friends.css'
import '@/components/nudges/nudges.css'
import '@/components/reflect/reflect.css'
import '@/components/connected/connected.css'
import '@/components/trends/trends.css'
import '@/components/sites/sites.css'
import '@/components/settings/settings.css'
import '@/components/data/data.css'
import { i18n } from '@/lib/words/i18n'
import { Dashboard } from '@/components/dashboard/dashboard'
import { mount } from '@/components/page/mount'
import { prepare } from '@/components/page/prepare'
import { StoreContext } from '@/components/page/store-context'
import { openStore } from '@/lib/store/db'

await prepare()
mount(
  <StoreContext value={openStore()}>
    <Dashboard />
  </StoreContext>,
  i18n.t('data.title'),
)
