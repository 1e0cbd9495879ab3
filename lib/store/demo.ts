import type { Store } from './db'

/** Whether what is stored was invented, to show Closer with (`npm run seed-demo`). */
export const isDemo = async (store: Store): Promise<boolean> => (await store.settings.get('demo'))?.value === true
