/** Packs what a message was read as into one whole number, so that a million of them fit in memory. */
import { intents, type Labels, type Mode, modes, type Subject, subjects } from '../../connectors/record.ts'
import type { Odds } from '../../meaning/learned/heads.ts'
import type { Reading } from '../../meaning/reading.ts'
import { certainIn, packCertain, packChances } from './chances.ts'

/** Stands for a message that is not read yet. */
export const unreadLabels = -1

const modeBits = 0b11
const subjectAt = 2
const intentsAt = 4
const bit = {
  canned: 1 << 13,
  sell: 1 << 14,
  breach: 1 << 15,
  pleasantry: 1 << 16,
  praise: 1 << 17,
  readable: 1 << 18,
  corrected: 1 << 19,
  modeSaid: 1 << 24,
}
/** How sure the reading is, in sixteen steps from not at all to wholly. */
const sureAt = 20
const mostSure = 15

/** Raised with every change of the packing: what was packed in another way is read again. */
export const labelsVersion = 4

/** Bits of each intent within packed labels. */
export const intentBit = Object.fromEntries(intents.map((intent, at) => [intent, 1 << (intentsAt + at)])) as Record<
  (typeof intents)[number],
  number
>

type Packable = Pick<
  Reading,
  'mode' | 'subject' | 'intents' | 'canned' | 'sell' | 'breach' | 'pleasantry' | 'praise' | 'read'
> & {
  /** How likely the least certain of it is right, 0 to 1; 1 where it is not given. */
  sure?: number
  /** Where they are not given the labels are certain. */
  odds?: Odds
}

export function packLabels(reading: Packable, corrected = false): number {
  let packed = modes.indexOf(reading.mode) + 1
  packed |= subjects.indexOf(reading.subject) << subjectAt
  for (const intent of reading.intents) packed |= intentBit[intent]
  if (reading.canned) packed |= bit.canned
  if (reading.sell) packed |= bit.sell
  if (reading.breach) packed |= bit.breach
  if (reading.pleasantry) packed |= bit.pleasantry
  if (reading.praise) packed |= bit.praise
  if (reading.read) packed |= bit.readable
  if (corrected) packed |= bit.corrected
  const sure = corrected ? 1 : Math.min(1, Math.max(0, reading.sure ?? 1))
  packed |=
    corrected || !reading.odds
      ? packCertain(reading.subject, reading.intents)
      : packChances(reading.odds, reading.subject)
  return packed | (Math.round(sure * mostSure) << sureAt)
}

/** The labels as the contract shows them; null where the message is not read. */
export function unpackLabels(packed: number): Required<Labels> | null {
  if (packed === unreadLabels) return null
  const mode = modes[(packed & modeBits) - 1]
  const subject = subjectOf(packed)
  if (mode === undefined || subject === null) return null
  return {
    mode,
    subject,
    intents: intents.filter((intent) => packed & intentBit[intent]),
    canned: isCanned(packed),
    sell: isSell(packed),
  }
}

/** How likely the least certain label is right, 0 to 1 in steps of a fifteenth; null where the message is not read. */
export const sureOf = (packed: number): number | null =>
  packed === unreadLabels ? null : ((packed >> sureAt) & mostSure) / mostSure

export const isRead = (packed: number) => packed !== unreadLabels
export const modeOf = (packed: number) => (packed === unreadLabels ? undefined : modes[(packed & modeBits) - 1])
export const hasIntent = (packed: number, intent: (typeof intents)[number]) =>
  packed !== unreadLabels && (packed & intentBit[intent]) !== 0
export const isCanned = (packed: number) => packed !== unreadLabels && (packed & bit.canned) !== 0
export const isSell = (packed: number) => packed !== unreadLabels && (packed & bit.sell) !== 0
export const isBreach = (packed: number) => packed !== unreadLabels && (packed & bit.breach) !== 0
export const isPleasantry = (packed: number) => packed !== unreadLabels && (packed & bit.pleasantry) !== 0
export const isPraise = (packed: number) => packed !== unreadLabels && (packed & bit.praise) !== 0
/** In a language that can be read; what is not stays out of ratios. */
export const isReadable = (packed: number) => packed !== unreadLabels && (packed & bit.readable) !== 0
/** A person said which mode it is, and not only what else. */
export const isModeSaid = (packed: number) => packed !== unreadLabels && (packed & bit.modeSaid) !== 0
export const isCorrected = (packed: number) => packed !== unreadLabels && (packed & bit.corrected) !== 0

export function subjectOf(packed: number): Subject | null {
  return packed === unreadLabels ? null : (subjects[(packed >> subjectAt) & 0b11] ?? null)
}

/** The labels of a message that several had in the same words. */
export const asStock = (packed: number, mode: Mode): number =>
  (packed & ~modeBits) | (modes.indexOf(mode) + 1) | bit.canned

/** The labels with a person's own word in place of what was read, field by field. */
export function relabelled(packed: number, labels: Labels, ofItself = true): number {
  const { mode, subject, intents: said, canned, sell } = labels
  let changed = packed | bit.corrected | bit.readable | (mostSure << sureAt)
  if (mode !== undefined) changed = (changed & ~modeBits) | (modes.indexOf(mode) + 1) | (ofItself ? bit.modeSaid : 0)
  if (subject !== undefined) changed = (changed & ~(0b11 << subjectAt)) | (subjects.indexOf(subject) << subjectAt)
  if (said !== undefined) {
    for (const intent of intents) changed &= ~intentBit[intent]
    for (const intent of said) changed |= intentBit[intent]
  }
  if (canned !== undefined) changed = canned ? changed | bit.canned : changed & ~bit.canned
  if (sell !== undefined) changed = sell ? changed | bit.sell : changed & ~bit.sell
  return certainIn(changed, subject, said)
}

const shownBits = (1 << 15) - 1
/** Whether both say the same of a message, however sure and whoever said it. */
export const isSameLabels = (one: number, other: number): boolean =>
  one === other || (one !== unreadLabels && other !== unreadLabels && ((one ^ other) & shownBits) === 0)
