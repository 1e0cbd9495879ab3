import { i18n } from '@/lib/words/i18n'
import { SCENES, type Scene, type SceneName } from './scenes'

const [WIDTH, HEIGHT] = [400, 240]

function outline({ top, tall, waves }: Scene['layers'][number], seed: number): string {
  const points = Array.from({ length: 41 }, (_, i) => {
    const y = top + Math.sin((i / 40) * waves * Math.PI * 2 + seed * 1.7) * tall
    return `${(i * WIDTH) / 40} ${y.toFixed(1)}`
  })
  return `M0 ${HEIGHT}L${points.join('L')}L${WIDTH} ${HEIGHT}`
}

/** A picture under a post. */
export function Picture({ name }: { name: SceneName }) {
  const scene: Scene = SCENES[name]
  const { sky, disc, layers, extra } = scene
  return (
    <svg
      className="picture"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={i18n.t(`practice.picture.${name}`)}
    >
      <linearGradient id={`sky-${name}`} x2="0" y2="1">
        <stop stopColor={sky[0]} />
        <stop offset="1" stopColor={sky[1]} />
      </linearGradient>
      <rect width={WIDTH} height={HEIGHT} fill={`url(#sky-${name})`} />
      {extra === 'stars' && <Stars />}
      {extra === 'lights' && <Lights />}
      {disc && <circle cx={disc.x} cy={disc.y} r={disc.r} fill={disc.colour} />}
      {layers.map((layer, i) => (
        <path key={layer.colour} d={outline(layer, i)} fill={layer.colour} />
      ))}
      {extra === 'tulips' && <Tulips />}
      {extra === 'door' && <Door />}
    </svg>
  )
}

const Stars = () =>
  Array.from({ length: 40 }, (_, i) => (
    <circle key={i} cx={(i * 97) % WIDTH} cy={(i * 53) % 150} r={i % 3 ? 0.8 : 1.4} fill="#fff" opacity="0.8" />
  ))

const Lights = () =>
  ['#4fe0a5', '#7de8c8', '#9a8cf0'].map((colour, i) => (
    <path
      key={colour}
      d={`M-20 ${150 - i * 22}C90 ${20 + i * 16} 190 ${190 - i * 44} 420 ${60 + i * 12}`}
      stroke={colour}
      strokeWidth={26 - i * 5}
      opacity="0.4"
      fill="none"
    />
  ))

const Tulips = () =>
  ['#c8443f', '#e39a3c', '#d66d8a', '#c8443f', '#e7c24a', '#b04a78', '#e39a3c'].map((colour, i) => (
    <g key={i} transform={`translate(${46 + i * 52} ${178 + ((i * 7) % 12)})`}>
      <path d="M0 6V44" stroke="#4c6b3a" strokeWidth="3.5" />
      <path d="M-11-12L-5-4L0-15L5-4L11-12Q13 9 0 9Q-13 9-11-12" fill={colour} />
    </g>
  ))

const Door = () => (
  <>
    <rect x="145" y="52" width="110" height="164" rx="4" fill="#f6efe2" />
    <rect x="154" y="61" width="92" height="155" fill="#2d63a8" />
    <path d="M166 76h30v52h-30zM204 76h30v52h-30zM166 142h30v60h-30zM204 142h30v60h-30z" fill="#24538f" />
    <circle cx="238" cy="146" r="3.5" fill="#e8c873" />
  </>
)
