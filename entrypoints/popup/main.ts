import '@/components/popup/popup.css'
import { firstNumbers, store } from '@/components/popup/early'

// React comes second: the database answers while it is being loaded.
void import('@/components/popup/show').then(async ({ show }) => show(store, await firstNumbers))
