import { i18n } from '@/lib/words/i18n'
import type { Store } from '@/lib/store/db'
import { mount } from '../page/mount'
import { StoreContext } from '../page/store-context'
import { Popup } from './popup'
import type { TodayRead } from './read-today'

/** Draws the popup, at once with its first numbers if they have been read. */
export const show = (store: Store, first: TodayRead | undefined): void =>
  mount(
    <StoreContext value={store}>
      <Popup first={first} />
    </StoreContext>,
    i18n.t('popup.title'),
  )
