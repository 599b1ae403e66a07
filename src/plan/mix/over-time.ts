/** The mix stretch by stretch, each week, month, quarter or year, in all and account by account. */
import { modes } from '../../connectors/record.ts'
import { accountOf, atOf, day, iso, kindOf, minutesOf, sorted, undated, type World } from '../../people/index.ts'
import { momentAt } from '../../people/relation/moment.ts'
import type { MixOverTime, MixSpan, MixStep, SpanCounts } from '../shapes.ts'
import { figureBit, figuresOf, type MixFigure } from './figures.ts'
import { mixTarget } from './mix.ts'
import { addLogged, eachWithin, type MixTime } from './within.ts'

/** `most`: stretches that can be drawn. `step` where one is asked for; otherwise the finest of which there are no more. */
export type OverTimeAsk = MixTime & { most?: number; step?: MixStep | undefined }

export function mixOverTime(world: World, { from = null, to = null, at, most = 60, step }: OverTimeAsk): MixOverTime {
  const start = from ?? firstAct(world, at)
  const end = Math.min(to ?? at + 1, at + 1)
  const shape = { from: iso(from), to: iso(to ?? at), target: mixTarget(world) }
  if (start === undefined || start >= end) return { ...shape, step: step ?? 'week', spans: [] }
  const chosen = step ?? finest(start, end, most)
  const spans = spansOf(start, end, chosen)
  const accounts = spans.map(() => new Map<string, SpanCounts>())
  let place = 0
  const { facts } = world
  const moment = momentAt(at)
  eachWithin(world, { from: start, to: end, at }, (row, time) => {
    const name = world.accounts[accountOf(facts, row)] ?? ''
    while (time >= (spans[place]?.end ?? Number.POSITIVE_INFINITY)) place++
    const span = spans[place]
    if (span === undefined) return
    const bits = figuresOf(world, row, moment)
    const minutes = kindOf(facts, row) === 'read' && bits & figureBit.sent ? minutesOf(facts, row) : 0
    for (const counts of [span.counts, countsOf(accounts[place], name)]) {
      count(counts, bits)
      counts.minutesReceiving += minutes
    }
  })
  const spanAt = (time: number) => spans.findIndex(({ end }) => time < end)
  const within = { from: start, to: end, at }
  addLogged(world, within, (time) => spans[spanAt(time)]?.counts)
  addLogged(world, within, (time, account) =>
    account === undefined ? undefined : countsOf(accounts[spanAt(time)], account),
  )
  return {
    ...shape,
    step: chosen,
    spans: spans.map(({ start, end, counts }, at): MixSpan => {
      const byAccount = [...(accounts[at] ?? [])].map(([account, counts]) => ({ account, ...counts }))
      return {
        from: new Date(start).toISOString(),
        to: new Date(end).toISOString(),
        ...counts,
        byAccount: byAccount.sort((a, b) => (a.account < b.account ? -1 : 1)),
      }
    }),
  }
}

/** Rows behind a figure, newest first; of one account where it is given. */
export function mixRows(world: World, time: MixTime, figure: MixFigure, account?: string): number[] {
  const index = account === undefined ? undefined : (world.accountIndex.get(account) ?? -1)
  const moment = momentAt(time.at)
  const rows: number[] = []
  eachWithin(world, time, (row) => {
    if (index !== undefined && accountOf(world.facts, row) !== index) return
    if (figuresOf(world, row, moment) & figureBit[figure]) rows.push(row)
  })
  return rows.reverse()
}

function firstAct(world: World, at: number): number | undefined {
  const [first] = sorted(world.facts, world.time)
  const time = first === undefined ? undated : atOf(world.facts, first)
  return time > at ? undefined : time
}

function countsOf(accounts: Map<string, SpanCounts> | undefined, account: string): SpanCounts {
  const known = accounts?.get(account)
  if (known) return known
  const fresh = emptyCounts()
  accounts?.set(account, fresh)
  return fresh
}

const emptyCounts = (): SpanCounts => ({
  total: 0,
  byMode: { broadcast: 0, chat: 0, engage: 0 },
  notRead: 0,
  aboutSelf: 0,
  aboutOthers: 0,
  sent: 0,
  received: 0,
  asks: 0,
  gives: 0,
  thanks: 0,
  minutesSending: 0,
  minutesReceiving: 0,
})

function count(counts: SpanCounts, bits: number): void {
  if (bits & figureBit.received) counts.received++
  if (bits & figureBit.sent) counts.sent++
  if (bits & figureBit.acts) counts.total++
  for (const mode of modes) if (bits & figureBit[mode]) counts.byMode[mode]++
  if (bits & figureBit['not-read']) counts.notRead++
  if (bits & figureBit['about-self']) counts.aboutSelf++
  if (bits & figureBit['about-others']) counts.aboutOthers++
  if (bits & figureBit.asks) counts.asks++
  if (bits & figureBit.gives) counts.gives++
  if (bits & figureBit.thanks) counts.thanks++
}

type Span = { start: number; end: number; counts: SpanCounts }

/** Whole weeks from Monday, months, quarters or years in UTC; the first and the last may be cut. */
function spansOf(start: number, end: number, step: MixStep): Span[] {
  const spans: Span[] = []
  for (let at = start; at < end; ) {
    const next = Math.min(end, nextAfter(at, step))
    spans.push({ start: at, end: next, counts: emptyCounts() })
    at = next
  }
  return spans
}

const monthsOf: Record<Exclude<MixStep, 'week'>, number> = { month: 1, quarter: 3, year: 12 }

function nextAfter(at: number, step: MixStep): number {
  // 1970 began on a Thursday.
  if (step === 'week') return (Math.floor((at / day + 3) / 7) * 7 + 4) * day
  const date = new Date(at)
  const months = monthsOf[step]
  return Date.UTC(date.getUTCFullYear(), (Math.floor(date.getUTCMonth() / months) + 1) * months, 1)
}

function finest(start: number, end: number, most: number): MixStep {
  const days = (end - start) / day
  if (days / 7 <= Math.min(most, 27)) return 'week'
  if (days / 30.4 <= most) return 'month'
  return days / 91.3 <= most ? 'quarter' : 'year'
}
