/** How a cause comes to its verdict: each limb judged on its own basis, the worst of them decides. */
import type { Cause, Verdict } from '../shapes.ts'

/** Rows that were counted, newest first; all are counted, and as many kept as are asked for. */
export type Counted = { count: number; rows: number[] }

/** One figure of a finding, with the rows it was counted from. */
export type Figure = {
  /** In words, and the figure's name where its rows are asked for. */
  measure: string
  value: number | string | null
  target: number | string | null
  rows: readonly number[]
  /** How many there are; `rows` may hold fewer. */
  counted: number
}

/** A finding before rows are given their names: `interactionIds` of the contract are the names of `rows`. */
export type FindingWithRows = {
  cause: Cause
  verdict: Verdict
  /** 0 to 1: problems above 0.7, watches above 0.4, `fine` 0.1, what cannot be told 0. */
  severity: number
  headline: string
  evidence: Figure[]
  actions: string[]
}

/** A limb whose basis is there. */
export type Limb = {
  verdict: 'problem' | 'watch' | 'fine'
  /** How far beyond its threshold, 0 to 1. */
  excess: number
  headline: string
  actions: readonly string[]
  figures: readonly Figure[]
}

/** A limb whose basis is too small, or was not seen. */
export type Untold = {
  verdict: 'not-enough-data'
  why: string
  /** What would show it. */
  actions: readonly string[]
  figures: readonly Figure[]
}

const rank = { problem: 3, watch: 2, fine: 1, 'not-enough-data': 0 } as const

/** `raising` limbs count only where they are worse than fine. */
export function findingOf(
  cause: Cause,
  limbs: readonly (Limb | Untold)[],
  raising: readonly Limb[] = [],
): FindingWithRows {
  const told = [...limbs, ...raising.filter(({ verdict }) => verdict !== 'fine')].sort(
    (a, b) => rank[b.verdict] - rank[a.verdict] || excessOf(b) - excessOf(a),
  )
  const evidence = told.flatMap(({ figures }) => figures)
  const [worst] = told
  if (worst === undefined || worst.verdict === 'not-enough-data') {
    const untold = told.flatMap((limb) => (limb.verdict === 'not-enough-data' ? [limb] : []))
    return {
      cause,
      verdict: 'not-enough-data',
      severity: 0,
      headline: [questions[cause], ...distinct(untold.map(({ why }) => why))].join(' '),
      evidence,
      actions: distinct(untold.flatMap(({ actions }) => actions)),
    }
  }
  const alike = told.filter((limb) => limb.verdict === worst.verdict)
  return {
    cause,
    verdict: worst.verdict,
    severity: severityOf(worst),
    headline: distinct(alike.map((limb) => (limb.verdict === 'not-enough-data' ? limb.why : limb.headline))).join(' '),
    evidence,
    actions: distinct(alike.flatMap(({ actions }) => actions)),
  }
}

/** What a cause asks: said first where it cannot be answered, since the reason alone could be that of any. */
const questions: Readonly<Record<Cause, string>> = {
  'no-goal': 'Do you know what you want of it?',
  'no-focus': 'Are you in too many places?',
  neglect: 'Do you fall silent for long?',
  'all-about-you': 'Is it all about yourself?',
  'no-conversations': 'Do you talk with people?',
  'numbers-game': 'Do those who come stay?',
  'no-follow-up': 'Do you answer, thank and go on?',
  'send-only': 'Do you receive as well as send?',
  canned: 'Do you say the same to everybody?',
  'asks-only': 'Do you ask more than you give?',
  'wrong-place': 'Are you where your people are?',
  'off-voice': 'Do you sound like yourself?',
  'no-evidence': 'Does anything come of it?',
}

const excessOf = (limb: Limb | Untold): number => (limb.verdict === 'not-enough-data' ? 0 : limb.excess)

function severityOf({ verdict, excess }: Limb): number {
  const beyond = Math.min(1, Math.max(0, Number.isFinite(excess) ? excess : 1))
  return verdict === 'problem' ? 0.7 + 0.3 * beyond : verdict === 'watch' ? 0.4 + 0.29 * beyond : 0.1
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)]

/** `problem` under the first, `watch` under the second, else `fine`. */
export function lowIsBad(value: number, problem: number, watch: number): Pick<Limb, 'verdict' | 'excess'> {
  if (value < problem) return { verdict: 'problem', excess: 1 - value / problem }
  if (value < watch) return { verdict: 'watch', excess: (watch - value) / (watch - problem) }
  return { verdict: 'fine', excess: 0 }
}

/** `problem` over the first, `watch` over the second, else `fine`. `most` is the highest value there can be. */
export function highIsBad(
  value: number,
  problem: number,
  watch: number,
  most: number,
): Pick<Limb, 'verdict' | 'excess'> {
  if (value > problem) return { verdict: 'problem', excess: (value - problem) / (most - problem) }
  if (value > watch) return { verdict: 'watch', excess: (value - watch) / (problem - watch) }
  return { verdict: 'fine', excess: 0 }
}

export const figure = (
  measure: string,
  value: Figure['value'],
  target: Figure['target'] = null,
  counted: Counted = nothing,
): Figure => ({ measure, value, target, rows: counted.rows, counted: counted.count })

const nothing: Counted = { count: 0, rows: [] }

export const tooFew = (why: string, actions: readonly string[], figures: readonly Figure[] = []): Untold => ({
  verdict: 'not-enough-data',
  why,
  actions,
  figures,
})
