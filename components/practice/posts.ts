import type { Person } from './people'
import type { SceneName } from './scenes'

/** The words of a post stand in the locale files, under its id. */
export type Post = {
  id: `p${string}`
  by: Person
  /** How long ago it was written. */
  minutes: number
  likes: number
  scene?: SceneName
  comments?: readonly { id: `c${string}`; by: Person }[]
}

export const POSTS = [
  { id: 'p01', by: 'amara', minutes: 4, likes: 14, comments: [{ id: 'c01', by: 'ruth' }] },
  { id: 'p02', by: 'jonas', minutes: 11, likes: 3, comments: [{ id: 'c02', by: 'elif' }] },
  { id: 'p03', by: 'mei', minutes: 19, likes: 27 },
  { id: 'p04', by: 'luca', minutes: 26, likes: 41, scene: 'harbour', comments: [{ id: 'c03', by: 'kofi' }] },
  { id: 'p05', by: 'priya', minutes: 38, likes: 63, comments: [{ id: 'c04', by: 'owen' }] },
  { id: 'p06', by: 'tomas', minutes: 47, likes: 22 },
  { id: 'p07', by: 'noor', minutes: 58, likes: 18 },
  { id: 'p08', by: 'sam', minutes: 66, likes: 9, comments: [{ id: 'c05', by: 'fatima' }] },
  { id: 'p09', by: 'ruth', minutes: 75, likes: 52, comments: [{ id: 'c06', by: 'amara' }] },
  { id: 'p10', by: 'kofi', minutes: 88, likes: 30, scene: 'bay' },
  { id: 'p11', by: 'elif', minutes: 97, likes: 16 },
  { id: 'p12', by: 'diego', minutes: 110, likes: 35 },
  { id: 'p13', by: 'hana', minutes: 121, likes: 24, scene: 'street' },
  { id: 'p14', by: 'owen', minutes: 140, likes: 71 },
  { id: 'p15', by: 'fatima', minutes: 152, likes: 12 },
  { id: 'p16', by: 'pavel', minutes: 170, likes: 19, comments: [{ id: 'c07', by: 'mei' }] },
  { id: 'p17', by: 'ines', minutes: 185, likes: 48 },
  { id: 'p18', by: 'yuki', minutes: 200, likes: 21, scene: 'river' },
  { id: 'p19', by: 'marcus', minutes: 215, likes: 5, comments: [{ id: 'c08', by: 'tariq' }] },
  { id: 'p20', by: 'leila', minutes: 240, likes: 33 },
  { id: 'p21', by: 'ben', minutes: 260, likes: 29, comments: [{ id: 'c09', by: 'chloe' }] },
  { id: 'p22', by: 'sofia', minutes: 285, likes: 88 },
  { id: 'p23', by: 'arun', minutes: 305, likes: 57 },
  { id: 'p24', by: 'greta', minutes: 330, likes: 17, scene: 'lake' },
  { id: 'p25', by: 'tariq', minutes: 350, likes: 40 },
  { id: 'p26', by: 'chloe', minutes: 375, likes: 11, comments: [{ id: 'c10', by: 'hana' }] },
  { id: 'p27', by: 'luca', minutes: 400, likes: 26, scene: 'snow' },
  { id: 'p28', by: 'aisha', minutes: 430, likes: 31 },
  { id: 'p29', by: 'mateus', minutes: 455, likes: 66 },
  { id: 'p30', by: 'freya', minutes: 480, likes: 45, scene: 'aurora' },
  { id: 'p31', by: 'priya', minutes: 510, likes: 13 },
  { id: 'p32', by: 'rosa', minutes: 540, likes: 74 },
  { id: 'p33', by: 'jonas', minutes: 575, likes: 8 },
  { id: 'p34', by: 'zainab', minutes: 610, likes: 59, comments: [{ id: 'c11', by: 'sam' }] },
  { id: 'p35', by: 'diego', minutes: 650, likes: 20, scene: 'door' },
  { id: 'p36', by: 'ines', minutes: 690, likes: 37 },
  { id: 'p37', by: 'colm', minutes: 740, likes: 15 },
  { id: 'p38', by: 'amara', minutes: 790, likes: 92 },
  { id: 'p39', by: 'pavel', minutes: 850, likes: 23 },
  { id: 'p40', by: 'mei', minutes: 910, likes: 34, scene: 'moon' },
] as const satisfies readonly Post[]

export const REELS = [
  { id: 'r01', by: 'freya', film: 'sea', likes: 118 },
  { id: 'r02', by: 'noor', film: 'train', likes: 84 },
] as const
