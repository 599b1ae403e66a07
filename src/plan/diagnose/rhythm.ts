/** When each account acted: its silences inside the window, and how its weeks compare with those before. */
import { accountOf, atOf, countUntil, day, isSent, kindOf, sorted } from '../../people/index.ts'
import { actSights, seenWithin, withoutPauses } from '../coverage.ts'
import { lengthOf, type Stretch, shared } from '../spans.ts'
import type { Case } from './case.ts'

export type Rhythm = {
  account: string
  /** The longest silence with a basis inside the window, in days, and the row of the act before it; undefined without a basis. */
  silence: { days: number; since: number; lastRow: number; lasts: boolean } | undefined
  /** Acts a week in the window and before it; undefined where either was not seen long enough. */
  weekly: { now: number; before: number; actsBefore: number } | undefined
}

type Acts = { at: number[]; rows: number[]; firstPost: number }

export function rhythmsOf(c: Case): Rhythm[] {
  const acts = actsByAccount(c)
  return c.world.accounts.map((account, index) => {
    const known = acts[index] ?? { at: [], rows: [], firstPost: Number.POSITIVE_INFINITY }
    return { account, silence: silenceOf(c, account, known), weekly: weeklyOf(c, account, known) }
  })
}

/** Acts as far back as a silence that is still going on could have begun, and what counts as its basis. */
function actsByAccount(c: Case): Acts[] {
  const { facts } = c.world
  const posted = c.at - c.settings['diagnose.neglect.postedDays'] * day
  const start = Math.min(posted, c.from) - c.settings['diagnose.neglect.beforeDays'] * day
  const acts = c.world.accounts.map((): Acts => ({ at: [], rows: [], firstPost: Number.POSITIVE_INFINITY }))
  const rows = sorted(facts, c.world.time)
  const end = countUntil(facts, rows, c.at)
  for (let place = countUntil(facts, rows, start); place < end; place++) {
    const row = rows[place] ?? 0
    if (!isSent(facts, row)) continue
    const known = acts[accountOf(facts, row)]
    if (known === undefined) continue
    const at = atOf(facts, row)
    known.at.push(at)
    known.rows.push(row)
    if (at > posted && at < known.firstPost && kindOf(facts, row) === 'post') known.firstPost = at
  }
  return acts
}

/** While what an account does most cannot be seen there is no silence; days of a pause on purpose are none either. */
const visible = (c: Case, account: string, from: number, to: number): Stretch[] =>
  withoutPauses(c.coverage, account, seenWithin(c.coverage, account, actSights(c.coverage, account), from, to))

function silenceOf(c: Case, account: string, { at, rows, firstPost }: Acts): Rhythm['silence'] {
  const basis = c.settings['diagnose.neglect.basisActs']
  const before = c.settings['diagnose.neglect.beforeDays'] * day
  const seen = visible(c, account, c.from, c.at)
  let longest: Rhythm['silence']
  let first = 0
  for (const [place, since] of at.entries()) {
    while ((at[first] ?? 0) < since - before) first++
    const until = at[place + 1] ?? c.at
    if (until <= c.from || since < firstPost || place + 1 - first < basis) continue
    const days = lengthOf(shared(seen, [{ from: since, to: until }])) / day
    if (longest === undefined || days > longest.days)
      longest = { days, since, lastRow: rows[place] ?? 0, lasts: place === at.length - 1 }
  }
  return longest
}

function weeklyOf(c: Case, account: string, { at }: Acts): Rhythm['weekly'] {
  const start = c.from - c.settings['diagnose.neglect.beforeDays'] * day
  const least = c.settings['diagnose.neglect.comparableDays'] * day
  const then = visible(c, account, start, c.from)
  const now = visible(c, account, c.from, c.at)
  if (lengthOf(then) < least || lengthOf(now) < least) return undefined
  const actsBefore = countIn(at, then)
  return { now: weeklyIn(at, now), before: (actsBefore * 7 * day) / lengthOf(then), actsBefore }
}

const weeklyIn = (at: readonly number[], spans: readonly Stretch[]): number =>
  (countIn(at, spans) * 7 * day) / lengthOf(spans)

/** The end of a span counts, its beginning does not, so that windows that touch share nothing. */
const countIn = (at: readonly number[], spans: readonly Stretch[]): number =>
  spans.reduce((sum, { from, to }) => sum + countAt(at, to) - countAt(at, from), 0)

function countAt(at: readonly number[], time: number): number {
  let low = 0
  let high = at.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((at[middle] ?? 0) <= time) low = middle + 1
    else high = middle
  }
  return low
}
