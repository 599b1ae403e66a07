/** How good the reading is: on the messages that somebody here has looked at, and on those that were set aside for it. */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { intents, modes, subjects } from '../../../connectors/record.ts'
import {
  isCorrected,
  isReadable,
  readLabelsOf,
  sameFromOf,
  unpackLabels,
  type World,
  wilson,
} from '../../../people/index.ts'
import type { Word } from '../../../people/world/corrections.ts'
import type { Asked } from '../../ask.ts'
import { learnedUpto } from '../../corrections/refit.ts'

export const judgedLabels = [...modes, ...subjects, ...intents, 'canned', 'sell'] as const
export type JudgedLabel = (typeof judgedLabels)[number]

/** Of one label: how often it was read where somebody then looked, how often rightly, and how often it was missed. */
export type LabelPrecision = {
  label: JudgedLabel
  read: number
  right: number
  missed: number
  /** 95% interval of the share that was right (Wilson); null where it was never read. */
  interval: [number, number] | null
}

export type SetAside = {
  measures: Record<string, { here: number; low: number; high: number }>
  labels: Record<string, { precision: number; recall: number; of: number }>
}

export type Precision = {
  /** Messages that were looked at and count. */
  looked: number
  /** ISO; only what was looked at since then counts, because the reading learned from what was before; null for all. */
  since: string | null
  labels: LabelPrecision[]
  /** Null where the program came without. */
  setAside: SetAside | null
  /** Labels that are weak, by the messages looked at and by those set aside. */
  weak: { here: JudgedLabel[]; setAside: JudgedLabel[] }
}

/** A label is weak where it is right, or found, in fewer than so many; said only of so many messages or more. */
const weakBelow = { precision: 0.75, recall: 0.7, of: 8 }

export function precisionAnswer({ world }: Asked): Precision {
  const since = learnedUpto(world)
  const labels = new Map<JudgedLabel, LabelPrecision>(
    judgedLabels.map((label) => [label, { label, read: 0, right: 0, missed: 0, interval: null }]),
  )
  let looked = 0
  for (const [row, word] of world.corrections.own) {
    if (since !== null && word.at <= since) continue
    if (countWord(world, row, word, labels)) looked++
  }
  for (const one of labels.values()) one.interval = wilson(one.right, one.read)
  const setAside = measured()
  const told = [...labels.values()]
  return {
    looked,
    since: since === null ? null : new Date(since).toISOString(),
    labels: told,
    setAside,
    weak: {
      here: told
        .filter(({ read, right, missed }) => isWeak(right / read, right / (right + missed), read + missed))
        .map(({ label }) => label),
      setAside: judgedLabels.filter((label) => {
        const one = setAside?.labels[label]
        return one !== undefined && isWeak(one.precision, one.recall, one.of)
      }),
    },
  }
}

/** A share of nothing is no number, and no weakness. */
const isWeak = (precision: number, recall: number, of: number): boolean =>
  of >= weakBelow.of && (precision < weakBelow.precision || recall < weakBelow.recall)

/** Counts what a person said of a message against what was read; only what they spoke of. False where it was not read. */
function countWord({ facts }: World, row: number, word: Word, into: Map<JudgedLabel, LabelPrecision>): boolean {
  const packed = readLabelsOf(facts, row)
  const read = isReadable(packed) && !isCorrected(packed) ? unpackLabels(packed) : null
  if (read === null) return false
  const isCopied = sameFromOf(facts, row) !== Number.POSITIVE_INFINITY
  const count = (label: JudgedLabel, wasRead: boolean, is: boolean) => {
    const one = into.get(label)
    if (one === undefined) return
    if (wasRead) one.read++
    if (wasRead && is) one.right++
    if (!wasRead && is) one.missed++
  }
  const { mode, subject, intents: said, canned, sell } = word.labels
  // What is stock by its copies is no mode that was read.
  if (mode !== undefined && !isCopied) for (const one of modes) count(one, read.mode === one, mode === one)
  if (subject !== undefined) for (const one of subjects) count(one, read.subject === one, subject === one)
  if (said !== undefined) for (const one of intents) count(one, read.intents.includes(one), said.includes(one))
  if (canned !== undefined) count('canned', read.canned || isCopied, canned)
  if (sell !== undefined) count('sell', read.sell, sell)
  return true
}

const share = z.number().min(0).max(1)
const setAsideFile = z.object({
  measures: z.record(z.string(), z.object({ here: share, low: share, high: share })),
  labels: z.record(z.string(), z.object({ precision: share, recall: share, of: z.number().int().min(0) })),
})

let kept: SetAside | null | undefined

/** Read once: it comes with the program. */
function measured(): SetAside | null {
  if (kept !== undefined) return kept
  try {
    const text = readFileSync(new URL('../../../meaning/learned/measured.json', import.meta.url), 'utf8')
    kept = setAsideFile.safeParse(JSON.parse(text)).data ?? null
  } catch {
    kept = null
  }
  return kept
}
