import type { Row } from './row'

export const rows: readonly Row[] = [
  ['https://www.pinterest.com/', 'feed'],
  ['https://pinterest.com/', 'feed'],
  ['https://www.pinterest.co.uk/', 'feed'],
  ['https://www.pinterest.de/', 'feed'],
  ['https://de.pinterest.com/', 'feed'],
  ['https://www.pinterest.com.mx/pin/99/', 'post'],
  ['https://www.pinterest.com/pin/1234567890/', 'post'],
  ['https://www.pinterest.com/pin/AbCdEf--12/sent/', 'post'],
  ['https://www.pinterest.jp/search/pins/?q=tea', 'search'],
  ['https://www.pinterest.fr/ideas/', 'search'],
  ['https://www.pinterest.it/ideas/tea/9087/', 'search'],
  ['https://www.pinterest.com/pin-builder/', 'compose'],
  ['https://www.pinterest.com/pin-creation-tool/', 'compose'],
  ['https://www.pinterest.com/notifications/', 'notifications'],
  ['https://www.pinterest.com/messages/', 'inbox'],
  ['https://www.pinterest.com.au/ada/', 'profile'],
  ['https://www.pinterest.com/ada/_saved/', 'profile'],
  ['https://www.pinterest.com/ada/boats/', 'profile'],
  ['https://www.pinterest.com/settings/', 'other'],
]
