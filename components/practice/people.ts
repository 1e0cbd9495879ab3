/** The invented people of the practice network. Any likeness to real ones is chance. */
export const PEOPLE = {
  amara: 'Amara Obi',
  jonas: 'Jonas Lindqvist',
  mei: 'Mei Tanaka',
  luca: 'Luca Ferri',
  priya: 'Priya Raman',
  tomas: 'Tomás Vidal',
  noor: 'Noor Haddad',
  sam: 'Sam Whitlock',
  ruth: 'Ruth Adler',
  kofi: 'Kofi Mensah',
  elif: 'Elif Demir',
  diego: 'Diego Salas',
  hana: 'Hana Kovář',
  owen: 'Owen Pryce',
  fatima: 'Fatima Zahra',
  pavel: 'Pavel Orlov',
  ines: 'Inês Duarte',
  yuki: 'Yuki Mori',
  marcus: 'Marcus Bell',
  leila: 'Leila Nazari',
  ben: 'Ben Okafor',
  sofia: 'Sofia Marin',
  arun: 'Arun Pillai',
  greta: 'Greta Holm',
  tariq: 'Tariq Aziz',
  chloe: 'Chloé Martin',
  aisha: 'Aisha Bello',
  mateus: 'Mateus Rocha',
  freya: 'Freya Nygaard',
  rosa: 'Rosa Delgado',
  zainab: 'Zainab Malik',
  colm: 'Colm Brady',
} as const

export type Person = keyof typeof PEOPLE

const NAMES = Object.keys(PEOPLE)

/** One of six colours for a person's face. */
export const hueOf = (person: Person | 'me'): number => (NAMES.indexOf(person) + 6) % 6
