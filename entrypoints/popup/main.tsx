import { firstNumbers, store } from '@/components/popup/early'
import '@/components/base.css'
import '@/components/activity/activity.css'
import '@/components/page/trouble.css'
import '@/components/popup/popup.css'
import { i18n } from '#i18n'
import { mount } from '@/components/page/mount'
import { StoreContext } from '@/components/page/store-context'
import { Popup } from '@/components/popup/popup'

void firstNumbers.then((first) =>
  mount(
    <StoreContext value={store}>
      <Popup first={first} />
    </StoreContext>,
    i18n.t('popup.title'),
  ),
)
