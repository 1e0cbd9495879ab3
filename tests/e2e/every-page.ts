/** The pages of the dashboard, by their names in the address. */
export const DASHBOARD = [
  'overview',
  'trends',
  'conversations',
  'friends',
  'nudges',
  'reflect',
  'connected',
  'sites',
  'data',
  'settings',
] as const

/** Where each page of the extension is, apart from the practice page. */
export const PAGES: readonly string[] = [
  'popup.html',
  ...DASHBOARD.map((page) => `dashboard.html#/${page}`),
  'welcome.html',
]

/** The places of the practice page. */
export const PRACTICE: readonly string[] = ['practice.html', 'practice.html#/reels', 'practice.html#/messages']
