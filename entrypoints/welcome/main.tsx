import '@/components/base.css'
import '@/components/activity/activity.css'
import '@/components/page/page.css'
import '@/components/talks/form.css'
import '@/components/welcome/welcome.css'
import { i18n } from '@/lib/words/i18n'
import { mount } from '@/components/page/mount'
import { prepare } from '@/components/page/prepare'
import { StoreContext } from '@/components/page/store-context'
import { Welcome } from '@/components/welcome/welcome'
import { openStore } from '@/lib/store/db'

await prepare()
mount(
  <StoreContext value={openStore()}>
    <Welcome />
  </StoreContext>,
  i18n.t('welcome.title'),
)
