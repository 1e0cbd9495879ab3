type Layer = {
  colour: string
  /** Where it begins, how high its waves are and how many it has, of a picture 400 wide and 240 high. */
  top: number
  tall: number
  waves: number
}

export type Scene = {
  sky: readonly [above: string, below: string]
  disc?: { x: number; y: number; r: number; colour: string }
  layers: readonly Layer[]
  extra?: 'stars' | 'lights' | 'tulips' | 'door'
}

const layer = (colour: string, top: number, tall: number, waves: number): Layer => ({ colour, top, tall, waves })

/** The pictures of the practice network, drawn from a few numbers each. */
export const SCENES = {
  harbour: {
    sky: ['#f2a66b', '#f9dfb0'],
    disc: { x: 280, y: 120, r: 30, colour: '#fff4d0' },
    layers: [layer('#8d6f7d', 130, 10, 2.5), layer('#5e7f95', 160, 4, 5), layer('#476a83', 190, 5, 4)],
  },
  bay: {
    sky: ['#8fc6de', '#e6f3f1'],
    disc: { x: 90, y: 60, r: 22, colour: '#fff8df' },
    layers: [layer('#b8c7a0', 130, 16, 1.2), layer('#5fa7b5', 150, 4, 6), layer('#3b8aa0', 185, 6, 4)],
  },
  street: {
    sky: ['#cfdde6', '#f4ece0'],
    layers: [layer('#b9ab97', 150, 3, 1), layer('#7d9a63', 175, 5, 3)],
    extra: 'tulips',
  },
  river: {
    sky: ['#5c6f9b', '#e8b79a'],
    layers: [layer('#4e5d75', 110, 18, 1.6), layer('#c9a28d', 160, 5, 2), layer('#37465c', 195, 14, 1.1)],
  },
  lake: {
    sky: ['#a9cfe3', '#eef4e8'],
    disc: { x: 320, y: 55, r: 20, colour: '#fffbe6' },
    layers: [layer('#8db0a0', 100, 26, 1.4), layer('#5f8f82', 130, 18, 2), layer('#6fa8bd', 170, 3, 6)],
  },
  snow: {
    sky: ['#9db3cc', '#e9eef4'],
    layers: [layer('#c3d0de', 80, 40, 1.7), layer('#dfe8f0', 130, 26, 1.3), layer('#f7fafc', 180, 12, 0.9)],
  },
  aurora: {
    sky: ['#0d1b34', '#1f4a55'],
    layers: [layer('#132b33', 190, 12, 1.4), layer('#0a191f', 215, 4, 3)],
    extra: 'lights',
  },
  door: { sky: ['#e9d9c3', '#e3cfb4'], layers: [layer('#b79f82', 215, 0, 1)], extra: 'door' },
  moon: {
    sky: ['#141a33', '#39406b'],
    disc: { x: 210, y: 90, r: 46, colour: '#f6eed2' },
    layers: [layer('#20264a', 180, 14, 1.5), layer('#12162e', 205, 10, 2.2)],
    extra: 'stars',
  },
} as const satisfies Record<string, Scene>

export type SceneName = keyof typeof SCENES
