import '@/components/base.css'
import '@/components/page/page.css'
import '@/components/page/trouble.css'
import '@/components/dashboard/dashboard.css'
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
