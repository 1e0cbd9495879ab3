import '@/components/base.css'
import '@/components/activity/activity.css'
import '@/components/page/trouble.css'
import '@/components/popup/popup.css'
import { i18n } from '#i18n'
import { mount } from '@/components/page/mount'
import { StoreContext } from '@/components/page/store-context'
import { Popup } from '@/components/popup/popup'
import { openStore } from '@/lib/store/db'

const store = openStore()
// Opened while React starts. Whoever reads it hears of a failure.
store.open().catch(() => {})

mount(
  <StoreContext value={store}>
    <Popup />
  </StoreContext>,
  i18n.t('popup.title'),
)
