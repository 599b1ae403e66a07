/** How well readings agree with labels: precision, recall, F1, and intervals by drawing the messages again and again. */
import { intents, modes, subjects } from '../src/connectors/record.ts'
import type { Head } from '../src/meaning/learned/heads.ts'
import { type Reading, sentiments } from '../src/meaning/reading.ts'
import { has, type Labelled } from './labelled.ts'

export type Pair = { one: Labelled; reading: Reading }
export type Score = { precision: number; recall: number; f1: number; of: number; said: number }

const core = ['thank', 'ask', 'offer', 'promote', 'question', 'congratulate'] as const

export const hasRead = (reading: Reading, head: Head): boolean => {
  if (head === 'canned' || head === 'sell' || head === 'breach') return reading[head]
  return [reading.mode, reading.subject, reading.sentiment, ...reading.intents].some((label) => label === head)
}

export function scoreOf(pairs: readonly Pair[], head: Head): Score {
  let both = 0
  let of = 0
  let said = 0
  for (const { one, reading } of pairs) {
    const isSo = has(one, head)
    const isRead = hasRead(reading, head)
    if (isSo) of++
    if (isRead) said++
    if (isSo && isRead) both++
  }
  return {
    precision: said === 0 ? 0 : both / said,
    recall: of === 0 ? 0 : both / of,
    f1: of + said === 0 ? 0 : (2 * both) / (of + said),
    of,
    said,
  }
}

const macro = (pairs: readonly Pair[], labels: readonly Head[]): number =>
  labels.reduce((sum, label) => sum + scoreOf(pairs, label).f1, 0) / labels.length

/** The measures that the bars are set for, 0 to 1. */
export const measures = {
  mode: (pairs: readonly Pair[]) => share(pairs, ({ one, reading }) => one.mode === reading.mode),
  intents: (pairs: readonly Pair[]) => macro(pairs, intents),
  'core intents': (pairs: readonly Pair[]) => macro(pairs, core),
  subject: (pairs: readonly Pair[]) => macro(pairs, subjects),
  sell: (pairs: readonly Pair[]) => scoreOf(pairs, 'sell').f1,
  canned: (pairs: readonly Pair[]) => scoreOf(pairs, 'canned').f1,
  breach: (pairs: readonly Pair[]) => scoreOf(pairs, 'breach').f1,
  sentiment: (pairs: readonly Pair[]) => macro(pairs, sentiments),
  language: (pairs: readonly Pair[]) => share(pairs, ({ one, reading }) => one.lang === reading.lang),
} satisfies Record<string, (pairs: readonly Pair[]) => number>

export type Measure = keyof typeof measures

export const measureNames = Object.keys(measures).filter((name): name is Measure => name in measures)

const share = (pairs: readonly Pair[], is: (pair: Pair) => boolean): number => pairs.filter(is).length / pairs.length

const draws = 1000

/** The middle 95% of what the measure is on messages drawn anew from these, with replacement; always the same draws. */
export function interval(pairs: readonly Pair[], measure: (pairs: readonly Pair[]) => number): [number, number] {
  let state = 20_261_126
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
  const found: number[] = []
  for (let draw = 0; draw < draws; draw++) {
    const drawn: Pair[] = []
    for (let i = 0; i < pairs.length; i++) {
      const pair = pairs[Math.floor(next() * pairs.length)]
      if (pair !== undefined) drawn.push(pair)
    }
    found.push(measure(drawn))
  }
  found.sort((a, b) => a - b)
  return [found[Math.floor(draws * 0.025)] ?? 0, found[Math.floor(draws * 0.975)] ?? 0]
}

/** How often each label was read as each other: rows are the labels as they are. */
export function confusion<Label extends string>(
  pairs: readonly Pair[],
  labels: readonly Label[],
  is: (one: Labelled) => Label,
  read: (reading: Reading) => Label,
): number[][] {
  return labels.map((row) =>
    labels.map((column) => pairs.filter(({ one, reading }) => is(one) === row && read(reading) === column).length),
  )
}

export { modes, subjects }
