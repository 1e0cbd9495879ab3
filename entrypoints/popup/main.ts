import '@/components/popup/popup.css'
import { firstNumbers, spoken, store } from '@/components/popup/early'

// React comes second: the database answers while it is being loaded.
void import('@/components/popup/show').then(async ({ show }) => {
  await spoken
  show(store, await firstNumbers)
})
