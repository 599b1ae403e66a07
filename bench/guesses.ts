/** How good the guesses about people are on public ties, each ego asked of what it could have seen, before and after learning from its own. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { shared } from '../test/shared.ts'

const { bent, fitted } = await import('../src/people/guesses/recalibration.ts')
const { scoresOf } = await import('../src/people/guesses/reliability.ts')
const { likelyToAnswer, logOdds, sigmoid } = await import('../src/people/relation/vitality.ts')

type Event = { from: number; to: number; at: number }
/** Times in seconds, as the data have them. */
type Tie = { last: number; lastIn: number | null; days: number; inDays: number; day: number; inDay: number }
type Guess = { ego: number; alter: number; z: number; came: boolean }

const daySeconds = 86_400
const sets = [
  { data: 'collegemsg', horizon: 30, tests: [85, 105, 125], end: Number.POSITIVE_INFINITY, silence: 14 },
  { data: 'email-eu', horizon: 30, tests: [330, 380, 430], end: 526, silence: 30 },
  { data: 'email-eu', horizon: 90, tests: [330, 380, 430], end: 526, silence: 0 },
  { data: 'manufacturing-email', horizon: 30, tests: [150, 165, 180], end: 271, silence: 30 },
] as const
/** Days between two rounds of guesses that are learned from, so that one month is not counted twice, and the first of them. */
const every = 30
const firstRound = 60

const missing = sets.filter(({ data }) => shared(`data/ties/${data}/events.csv.gz`) === undefined)
if (missing.length > 0) {
  console.log('The public ties are not here: set RAPPORT_SHARED to the shared folder.')
  console.log(JSON.stringify({ name: 'guesses', skipped: true, ok: true }))
  process.exit(0)
}

const begun = performance.now()
const tasks: { name: string; count: number; error: [number, number]; ranked: [number, number] }[] = []
const answers: { name: string; count: number; ranked: number; byDays: number }[] = []
for (const set of sets) {
  const events = eventsOf(set.data)
  for (const target of ['in', 'any'] as const) tasks.push(taskOf(events, set, target))
  if (set.silence > 0) answers.push(answersOf(events, set))
}
for (const { name, count, error, ranked } of tasks)
  console.log(
    `${name.padEnd(34)} ${String(count).padStart(6)} guesses   off by ${shown(error[0])} -> ${shown(error[1])}   ranked ${shown(ranked[0])} -> ${shown(ranked[1])}`,
  )
for (const { name, count, ranked, byDays } of answers)
  console.log(
    `${name.padEnd(34)} ${String(count).padStart(6)} times     likely to answer, ranked ${shown(ranked)}; by days of contact ${shown(byDays)}`,
  )

const mean = (of: (task: (typeof tasks)[number]) => number) =>
  rounded(tasks.reduce((sum, task) => sum + of(task), 0) / tasks.length)
const figures = {
  errorBefore: mean(({ error }) => error[0]),
  errorAfter: mean(({ error }) => error[1]),
  rankedBefore: mean(({ ranked }) => ranked[0]),
  rankedAfter: mean(({ ranked }) => ranked[1]),
  better: tasks.filter(({ error }) => error[1] < error[0]).length,
  tasks: tasks.length,
  likelyToAnswer: Object.fromEntries(answers.map(({ name, ranked }) => [name, rounded(ranked)])),
  seconds: Math.round((performance.now() - begun) / 100) / 10,
}
const bars = {
  errorAfter: `below ${figures.errorBefore}`,
  rankedChange: -0.005,
  likelyToAnswer: 'above days of contact',
}
const ok =
  figures.errorAfter < figures.errorBefore &&
  figures.rankedAfter - figures.rankedBefore >= bars.rankedChange &&
  answers.every(({ ranked, byDays }) => ranked > byDays)
console.log(JSON.stringify({ name: 'guesses', figures, bars, ok }))
process.exit(ok ? 0 : 1)

function eventsOf(data: string): Event[] {
  const lines = gunzipSync(readFileSync(shared(`data/ties/${data}/events.csv.gz`) ?? '')).toString('utf8')
  return lines
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [from = 0, to = 0, at = 0] = line.split(',').map(Number)
      return { from, to, at }
    })
    .filter(({ from, to }) => from !== to)
    .sort((a, b) => a.at - b.at)
}

/** Each ego learns from its own guesses whose time was over at the moment of the test, and from nothing else. */
function taskOf(events: readonly Event[], set: (typeof sets)[number], target: 'in' | 'any') {
  const { data, horizon, tests, end } = set
  const last = Math.max(...tests)
  const rounds: number[] = []
  for (let round = firstRound; round + horizon <= last; round += every) rounds.push(round)
  const byRound = guessesAt(events, [...rounds, ...tests], horizon, end, target)
  const plain: Parameters<typeof scoresOf>[0][number][] = []
  const learned: typeof plain = []
  for (const test of tests) {
    const known = new Map<number, Guess[]>()
    for (const round of rounds.filter((one) => one + horizon <= test))
      for (const guess of byRound.get(round) ?? []) {
        const earlier = known.get(guess.ego)
        if (earlier) earlier.push(guess)
        else known.set(guess.ego, [guess])
      }
    const bends = new Map([...known].map(([ego, guesses]) => [ego, fitted(guesses)]))
    for (const { ego, alter, z, came } of byRound.get(test) ?? []) {
      const told = { came, person: `${ego} ${alter}`, stretch: test }
      plain.push({ ...told, chance: sigmoid(z) })
      learned.push({ ...told, chance: bent(z, bends.get(ego) ?? { a: 0, b: 1 }) })
    }
  }
  const [before, after] = [scoresOf(plain), scoresOf(learned)]
  return {
    name: `${data}, ${target}, ${horizon} days`,
    count: plain.length,
    error: [before?.error ?? Number.NaN, after?.error ?? Number.NaN] as [number, number],
    ranked: [before?.ranked ?? Number.NaN, after?.ranked ?? Number.NaN] as [number, number],
  }
}

/** Every ordered pair with an event so far, of egos who sent something in 30 days and know five people. */
function guessesAt(
  events: readonly Event[],
  moments: readonly number[],
  horizon: number,
  end: number,
  target: 'in' | 'any',
): Map<number, Guess[]> {
  const first = events[0]?.at ?? 0
  const stop = first + end * daySeconds
  const times = timesOf(events, stop)
  const found = new Map<number, Guess[]>()
  const ties = new Map<number, Map<number, Tie>>()
  const sentAt = new Map<number, number>()
  let place = 0
  for (const moment of [...new Set(moments)].sort((a, b) => a - b)) {
    const cut = first + moment * daySeconds
    for (; place < events.length && (events[place]?.at ?? 0) <= cut; place++) {
      const event = events[place]
      if (event === undefined) continue
      sentAt.set(event.from, event.at)
      note(ties, event.from, event.to, event.at, false)
      note(ties, event.to, event.from, event.at, true)
    }
    const until = Math.min(stop, cut + horizon * daySeconds)
    const guesses: Guess[] = []
    for (const [ego, alters] of ties) {
      if (alters.size < 5 || (sentAt.get(ego) ?? Number.NEGATIVE_INFINITY) < cut - 30 * daySeconds) continue
      for (const [alter, tie] of alters) {
        const wrote = happened(times.get(pair(alter, ego)), cut, until)
        const came = wrote || (target === 'any' && happened(times.get(pair(ego, alter)), cut, until))
        guesses.push({ ego, alter, z: logOdds(target, inMs(tie), cut * 1000, horizon), came })
      }
    }
    found.set(moment, guesses)
  }
  return found
}

/** When ego wrote after a long silence: who answered within as long, ranked by what is told and by days of contact. */
function answersOf(events: readonly Event[], { data, silence, end }: (typeof sets)[number]) {
  const first = events[0]?.at ?? 0
  const stop = Math.min(events.at(-1)?.at ?? 0, first + end * daySeconds)
  const times = timesOf(events, stop)
  const ties = new Map<number, Map<number, Tie>>()
  const told: Parameters<typeof scoresOf>[0][number][] = []
  const byDays: typeof told = []
  for (const { from, to, at } of events) {
    if (at > stop - silence * daySeconds) break
    const tie = ties.get(from)?.get(to)
    if (tie !== undefined && at - tie.last >= silence * daySeconds) {
      const came = happened(times.get(pair(to, from)), at, at + silence * daySeconds)
      const one = { came, person: '', stretch: 0 }
      told.push({ ...one, chance: likelyToAnswer(inMs(tie), at * 1000) })
      byDays.push({ ...one, chance: 1 - 1 / (1 + tie.days) })
    }
    note(ties, from, to, at, false)
    note(ties, to, from, at, true)
  }
  return {
    name: data,
    count: told.length,
    ranked: scoresOf(told)?.ranked ?? Number.NaN,
    byDays: scoresOf(byDays)?.ranked ?? Number.NaN,
  }
}

function timesOf(events: readonly Event[], stop: number): Map<number, number[]> {
  const times = new Map<number, number[]>()
  for (const { from, to, at } of events) {
    if (at > stop) break
    const known = times.get(pair(from, to))
    if (known) known.push(at)
    else times.set(pair(from, to), [at])
  }
  return times
}

/** Whether something happened after `from`, up to `to`; times rising. */
function happened(times: readonly number[] | undefined, from: number, to: number): boolean {
  if (times === undefined) return false
  let low = 0
  let high = times.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((times[middle] ?? 0) <= from) low = middle + 1
    else high = middle
  }
  return (times[low] ?? Number.POSITIVE_INFINITY) <= to
}

function note(ties: Map<number, Map<number, Tie>>, ego: number, alter: number, at: number, theirs: boolean): void {
  const alters = ties.get(ego) ?? new Map<number, Tie>()
  ties.set(ego, alters)
  const tie = alters.get(alter) ?? { last: at, lastIn: null, days: 0, inDays: 0, day: -1, inDay: -1 }
  alters.set(alter, tie)
  const today = Math.floor(at / daySeconds)
  tie.last = at
  if (tie.day !== today) tie.days++
  tie.day = today
  if (!theirs) return
  tie.lastIn = at
  if (tie.inDay !== today) tie.inDays++
  tie.inDay = today
}

/** Copied field by field: a spread would take most of the bench's time. */
function inMs({ last, lastIn, days, inDays }: Tie) {
  return { last: last * 1000, lastIn: lastIn === null ? null : lastIn * 1000, days, inDays }
}

function pair(from: number, to: number): number {
  return from * 1_000_000 + to
}

function shown(value: number): string {
  return value.toFixed(4)
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
