/** The model of ties gives the published probabilities, and ranks the published data sets as well as it should. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { shared } from '../../../test/shared.ts'
import type { FactRecord } from '../../connectors/record.ts'
import reference from '../fixtures/tie-rf4.json' with { type: 'json' }
import { peopleDefaults } from '../settings.ts'
import { bob, relation, start, them, us } from '../test-relation.ts'
import { addEntry } from '../world/fold.ts'
import { createWorld, day } from '../world/world.ts'
import { relationOf } from './relation.ts'
import { likelyToAnswer, probability, type TieState } from './vitality.ts'

describe('reference histories', () => {
  test.each(reference.cases.map((one, at) => ({ ...one, name: `history ${at + 1}` })))(
    '$name: state and probabilities',
    ({ events, now, state, p, seen, pSeen }) => {
      const world = createWorld()
      for (const [at, [seconds, side]] of events.entries())
        addEntry(world, {
          seq: at + 1,
          key: `toot:ada#${at}`,
          record: {
            type: 'interaction',
            id: String(at),
            at: Number(seconds) * 1000,
            account: 'toot:ada',
            direction: side === 'out' ? 'sent' : 'received',
            kind: 'message',
            with: ['toot:bob'],
          },
        })
      const { history } = relationOf(world, 0, now * 1000, peopleDefaults)
      const milliseconds = (seconds: number | null) => (seconds === null ? null : seconds * 1000)
      expect(history.tie).toEqual({
        last: milliseconds(state.last),
        lastIn: milliseconds(state.last_in),
        days: state.days,
        inDays: state.in_days,
      })
      for (const [name, value] of Object.entries(p)) {
        const [target, horizon] = name.split('|')
        const found = probability(target === 'in' ? 'in' : 'any', history.tie, now * 1000, Number(horizon))
        expect(Math.abs(found - value), name).toBeLessThan(reference.tolerance)
      }
      for (const [name, value] of Object.entries(pSeen)) {
        const [target, horizon] = name.split('|')
        const tie = { ...history.tie, seen: seen * 1000 }
        const found = probability(target === 'in' ? 'in' : 'any', tie, now * 1000, Number(horizon))
        expect(Math.abs(found - value), `${name}, last seen told`).toBeLessThan(reference.tolerance)
      }
    },
  )
})

describe('last seen', () => {
  const at = Date.UTC(2026, 0, 31)
  const told = (seenAt: number): FactRecord => ({ type: 'person', handles: [bob, 'other:bob'], seenAt })
  const tie = (...records: FactRecord[]) => relation([them(0), us(1)], (at - start) / day, records).history.tie
  const here = tie(told(at - day))

  test('counts where a network tells it, up to the moment asked and never before their last deed', () => {
    expect(here.seen).toBe(at - day)
    expect(tie().seen).toBeUndefined()
    expect(tie(told(at + day)).seen).toBeUndefined()
    expect(tie(told(start - day)).seen).toBe(start)
  })

  test('lately makes likelier, long ago less likely', () => {
    const chance = (seen: number) => probability('in', { ...here, seen }, at, 90)
    expect(chance(at)).toBeGreaterThan(chance(at - 30 * day))
    expect(chance(at - 30 * day)).toBeGreaterThan(chance(at - 300 * day))
  })
})

test('who is likely to answer hangs on what they did, not on how often we wrote', () => {
  const tie: TieState = { last: 0, lastIn: 0, days: 3, inDays: 3 }
  const now = 100 * day
  expect(likelyToAnswer({ ...tie, days: 40, last: 90 * day }, now)).toBe(likelyToAnswer(tie, now))
  expect(likelyToAnswer({ ...tie, inDays: 9, days: 9 }, now)).toBeGreaterThan(likelyToAnswer(tie, now))
  expect(likelyToAnswer({ ...tie, lastIn: 80 * day }, now)).toBeGreaterThan(likelyToAnswer(tie, now))
})

test('nobody who was never in touch comes alive, and silence never raises a probability', () => {
  const never: TieState = { last: null, lastIn: null, days: 0, inDays: 0 }
  expect(probability('in', never, 0, 90)).toBe(0)
  expect(likelyToAnswer(never, 0)).toBeGreaterThan(0)
  const tie: TieState = { last: 0, lastIn: 0, days: 5, inDays: 3 }
  const days = [1, 10, 100, 1000].map((count) => probability('in', tie, count * 86_400_000, 90))
  expect(days).toEqual(days.toSorted((a, b) => b - a))
})

describe.each(reference.dataSets)('$data, $H days ahead', (expected) => {
  const file = shared(`data/ties/${expected.data}/events.csv.gz`)
  test.skipIf(file === undefined)('ranks as well as it should (skipped where the data are not there)', () => {
    const found = measured(eventsIn(file ?? ''), expected)
    expect(found.n).toBe(expected.n)
    for (const target of ['in', 'any'] as const) {
      expect(Math.abs(found[target].base - expected[`base_${target}`])).toBeLessThan(1e-6)
      expect(Math.abs(found[target].auc - expected[`auc_${target}`])).toBeLessThan(0.0005)
      expect(Math.abs(found[target].brier - expected[`brier_${target}`])).toBeLessThan(0.0005)
    }
  })
})

type Event = { from: number; to: number; at: number }

function eventsIn(file: string): Event[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n').slice(1)
  const events = lines.map((line) => {
    const [from = 0, to = 0, at = 0] = line.split(',').map(Number)
    return { from, to, at }
  })
  return events.filter(({ from, to }) => from !== to).sort((a, b) => a.at - b.at)
}

type Set = (typeof reference.dataSets)[number]
type Row = { p: number; y: boolean }
type Side = { last: number; lastIn: number | null; days: number; inDays: number; day: number; inDay: number }
const daySeconds = 86_400

/** Every ordered pair with an event so far, of egos who sent something in 30 days and know five people. */
function measured(events: readonly Event[], { H, cutDays, endDay }: Set) {
  const rows: Record<'in' | 'any', Row[]> = { in: [], any: [] }
  const first = events[0]?.at ?? 0
  const end = endDay === null ? Number.POSITIVE_INFINITY : first + endDay * daySeconds
  for (const cutDay of cutDays) {
    const cut = first + cutDay * daySeconds
    const ties = new Map<number, Map<number, Side>>()
    const sentAt = new Map<number, number>()
    const wrote = new Set<string>()
    for (const { from, to, at } of events) {
      if (at > Math.min(end, cut + H * daySeconds)) break
      if (at > cut) {
        wrote.add(`${from}>${to}`)
        continue
      }
      sentAt.set(from, at)
      note(ties, from, to, at, false)
      note(ties, to, from, at, true)
    }
    for (const [ego, alters] of ties) {
      if (alters.size < 5 || (sentAt.get(ego) ?? Number.NEGATIVE_INFINITY) < cut - 30 * daySeconds) continue
      for (const [alter, { last, lastIn, days, inDays }] of alters) {
        const tie = { last: last * 1000, lastIn: lastIn === null ? null : lastIn * 1000, days, inDays }
        const came = wrote.has(`${alter}>${ego}`)
        rows.in.push({ p: probability('in', tie, cut * 1000, H), y: came })
        rows.any.push({ p: probability('any', tie, cut * 1000, H), y: came || wrote.has(`${ego}>${alter}`) })
      }
    }
  }
  return { n: rows.in.length, in: scored(rows.in), any: scored(rows.any) }
}

function note(ties: Map<number, Map<number, Side>>, ego: number, alter: number, at: number, theirs: boolean): void {
  const alters = ties.get(ego) ?? new Map<number, Side>()
  ties.set(ego, alters)
  const side = alters.get(alter) ?? { last: at, lastIn: null, days: 0, inDays: 0, day: -1, inDay: -1 }
  alters.set(alter, side)
  const today = Math.floor(at / daySeconds)
  side.last = at
  if (side.day !== today) side.days++
  side.day = today
  if (!theirs) return
  side.lastIn = at
  if (side.inDay !== today) side.inDays++
  side.inDay = today
}

function scored(rows: readonly Row[]) {
  const positives = rows.filter(({ y }) => y).length
  const ordered = rows.toSorted((a, b) => a.p - b.p)
  let ranks = 0
  for (let start = 0, stop = 0; start < ordered.length; start = stop) {
    while (stop < ordered.length && ordered[stop]?.p === ordered[start]?.p) stop++
    for (let at = start; at < stop; at++) if (ordered[at]?.y) ranks += (start + stop + 1) / 2
  }
  const auc = (ranks - (positives * (positives + 1)) / 2) / (positives * (rows.length - positives))
  const brier = rows.reduce((sum, { p, y }) => sum + (p - (y ? 1 : 0)) ** 2, 0) / rows.length
  return { base: positives / rows.length, auc, brier }
}
