import { buildExport, textOf } from '../../lib/exchange/build-export'
import type { ExportFile } from '../../lib/exchange/format'
import { friend, logged, talk } from '../friends/build'
import { nudge, plan, rules } from '../nudges/build'
import { acts, attention } from '../summaries/build'

const THREAD = 't'.repeat(43)
const AT = 1_795_420_800_000

/** An export with every table, every member and every optional key in use. */
export const full: ExportFile = buildExport(
  {
    attention: [
      attention({}),
      attention({ hour: 10, activity: 'reacting', ms: 1_234 }),
      attention({ day: '2026-01-02', hour: -1, ms: 7 }),
      { ...attention({ site: 'reddit', ms: 99 }), device: 'phone' },
      {
        ...attention({ day: '2025-01-02', hour: -1, surface: 'other', activity: 'other', ms: 5 }),
        device: 'activitywatch',
      },
    ],
    acts: [acts({ count: 3, estimated: 1 }), { ...acts({ kind: 'message-sent' }), device: 'phone' }],
    attentionByMonth: [
      { month: '2025-02', site: 'x', surface: 'feed', activity: 'passive', ms: 90_000_000, device: 'phone' },
    ],
    actsByMonth: [{ month: '2025-02', site: 'x', kind: 'like', count: 40, estimated: 2, device: 'phone' }],
    conversations: [
      talk({
        id: 'seen',
        thread: THREAD,
        start: AT - 9_000_000,
        end: AT - 8_000_000,
        felt: ['understood', 'nice'],
        answered: AT,
      }),
      logged({ id: 'call', start: AT - 7_000_000, end: AT - 6_000_000, edits: { felt: AT }, born: AT - 1 }),
    ],
    friends: [
      friend({
        threads: [THREAD],
        links: ['tel:+15550100', 'https://example.org/'],
        note: 'Likes “tea”\nand = signs',
        edits: { name: AT, [`thread ${THREAD}`]: AT },
      }),
    ],
    plans: [plan({ edits: { on: AT } }), plan({ id: 'p2', when: { kind: 'time', minute: 1170, days: 'weekdays' } })],
    nudges: [nudge({ id: 'n', answer: 'message', followed: 'friend', at: AT - 1 })],
    checkins: [{ day: '2026-11-22', connected: 6, at: AT }],
    reflections: [
      {
        week: '2026-11-16',
        question: 'say',
        answer: 'That I miss her: Zoë ☕',
        intention: '',
        changed: AT,
        edits: { answer: AT },
      },
    ],
    removed: [
      { kind: 'day', id: '2026-03-03', at: AT },
      { kind: 'span', id: `${AT - 5}..${AT}`, at: AT },
      { kind: 'person', id: 'gone', at: AT },
      { kind: 'history', id: 'time-tracker', at: AT },
    ],
    devices: [{ id: 'phone', name: 'My phone', named: AT }],
    question: { question: 'browsing', since: '2026-10-01' },
    chosen: {
      idle: 60_000,
      idleInThread: 120_000,
      unfocused: true,
      dayStart: 4,
      weekStart: null,
      foldAfter: null,
      checkin: false,
    },
    gap: 20 * 60_000,
    rules: rules({ openers: ['Hello, you'] }),
    edits: { gapMinutes: AT, 'nudges.openers': AT, dayStart: AT },
  },
  { device: '7b0e7a52-8a1f-4b13-9a5e-52f5f7f2a001', exportedAt: AT },
)
export const fullText = textOf(full)
