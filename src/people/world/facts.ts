/**
 * What happened, one row an interaction, kept as columns: about 60 bytes a row, so that a million fit in memory and are
 * walked in milliseconds. Texts stay in the ledger; `seq` leads there.
 */
import { audiences, interactionKinds, type RecordOf } from '../../connectors/record.ts'
import { unreadLabels } from './labels.ts'

/** Undated rows stand at the end of time: in no dated figure, and after everything in a timeline. */
export const undated = Number.POSITIVE_INFINITY

export type Facts = {
  size: number
  /** Epoch milliseconds UTC, or `undated`. */
  at: Float64Array
  /** Position in the ledger, ascending. */
  seq: Float64Array
  /** Over the entry's key: puts rows of one moment in an order that does not hang on their arrival. */
  tie: Int32Array
  /** Index of the account in the world's accounts. */
  account: Int32Array
  /** Index of the first counterpart's handle, or -1. */
  handle: Int32Array
  /** Kind, direction, audience and what else of the record counts, packed. */
  what: Int32Array
  /** Packed labels, or `unreadLabels`. */
  labels: Int32Array
  /** What the message was read as, before a person's word; or `unreadLabels`. */
  read: Int32Array
  /** Equal for texts that are the same but for name, numbers and links; -1 for short ones. */
  print: Float64Array
  /** From when on the message counts as near-identical to others; infinity where it never does. */
  sameFrom: Float64Array
  /** Minutes spent, 0 where not told. */
  minutes: Float64Array
  /** Further counterparts of the few rows that have several. */
  more: Map<number, readonly number[]>
}

const kindBits = 0b11111
const sentBit = 1 << 5
const audienceAt = 6
const textBit = 1 << 8
const ownBit = 1 << 9

export function createFacts(capacity = 1024): Facts {
  return {
    size: 0,
    at: new Float64Array(capacity),
    seq: new Float64Array(capacity),
    tie: new Int32Array(capacity),
    account: new Int32Array(capacity),
    handle: new Int32Array(capacity),
    what: new Int32Array(capacity),
    labels: new Int32Array(capacity),
    read: new Int32Array(capacity),
    print: new Float64Array(capacity),
    sameFrom: new Float64Array(capacity),
    minutes: new Float64Array(capacity),
    more: new Map(),
  }
}

export type FactPlace = { seq: number; key: string; account: number; handles: readonly number[]; ofOwn: boolean }

/** Adds a row and gives its number. */
export function addFact(facts: Facts, record: RecordOf<'interaction'>, place: FactPlace): number {
  if (facts.size === facts.at.length) grow(facts)
  const row = facts.size++
  facts.at[row] = record.at ?? undated
  facts.seq[row] = place.seq
  facts.tie[row] = hashOf(place.key)
  facts.account[row] = place.account
  facts.handle[row] = place.handles[0] ?? -1
  facts.what[row] = packWhat(record, place.ofOwn)
  facts.labels[row] = unreadLabels
  facts.read[row] = unreadLabels
  facts.print[row] = -1
  facts.sameFrom[row] = undated
  facts.minutes[row] = record.minutes ?? 0
  if (place.handles.length > 1) facts.more.set(row, place.handles)
  return row
}

function packWhat(record: RecordOf<'interaction'>, ofOwn: boolean): number {
  let what = interactionKinds.indexOf(record.kind)
  if (record.direction === 'sent') what |= sentBit
  if (record.audience) what |= (audiences.indexOf(record.audience) + 1) << audienceAt
  if (record.text?.trim()) what |= textBit
  if (ofOwn) what |= ownBit
  return what
}

function grow(facts: Facts): void {
  const larger = createFacts(facts.at.length * 2)
  for (const column of ['at', 'seq', 'sameFrom', 'minutes', 'print'] as const) {
    larger[column].set(facts[column])
    facts[column] = larger[column]
  }
  for (const column of ['tie', 'account', 'handle', 'what', 'labels', 'read'] as const) {
    larger[column].set(facts[column])
    facts[column] = larger[column]
  }
}

/** Reading a column at a row that exists; the compiler cannot know that it does. */
const cell = (column: Float64Array | Int32Array, row: number): number => column[row] ?? 0

export const atOf = (facts: Facts, row: number) => cell(facts.at, row)
export const seqOf = (facts: Facts, row: number) => cell(facts.seq, row)
export const accountOf = (facts: Facts, row: number) => cell(facts.account, row)
export const handleOf = (facts: Facts, row: number) => cell(facts.handle, row)
export const labelsOf = (facts: Facts, row: number) => cell(facts.labels, row)
/** Packed labels as the message was read, whatever a person said of it. */
export const readLabelsOf = (facts: Facts, row: number) => cell(facts.read, row)
export const printAt = (facts: Facts, row: number) => cell(facts.print, row)
export const minutesOf = (facts: Facts, row: number) => cell(facts.minutes, row)
export const sameFromOf = (facts: Facts, row: number) => cell(facts.sameFrom, row)
export const kindOf = (facts: Facts, row: number) => interactionKinds[cell(facts.what, row) & kindBits] ?? 'post'
export const isSent = (facts: Facts, row: number) => (cell(facts.what, row) & sentBit) !== 0
export const hasText = (facts: Facts, row: number) => (cell(facts.what, row) & textBit) !== 0
/** A share of one of our own posts. */
export const isOfOwn = (facts: Facts, row: number) => (cell(facts.what, row) & ownBit) !== 0
export const markOwn = (facts: Facts, row: number): void => {
  facts.what[row] = cell(facts.what, row) | ownBit
}
export const audienceOf = (facts: Facts, row: number) => audiences[((cell(facts.what, row) >> audienceAt) & 0b11) - 1]

/** Handles of everybody the row was with. */
export function handlesOf(facts: Facts, row: number): readonly number[] {
  const several = facts.more.get(row)
  if (several) return several
  const only = handleOf(facts, row)
  return only < 0 ? [] : [only]
}

/** How many people the row was addressed to. */
export const addresseesOf = (facts: Facts, row: number) =>
  facts.more.get(row)?.length ?? (handleOf(facts, row) < 0 ? 0 : 1)

/** The row of an entry, or -1. Rows stand in the order of their `seq`. */
export function rowOfSeq(facts: Facts, seq: number): number {
  let low = 0
  let high = facts.size - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const there = cell(facts.seq, middle)
    if (there === seq) return middle
    if (there < seq) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** Order of two rows in time, whatever order they arrived in. */
export function compareInTime(facts: Facts, a: number, b: number): number {
  const difference = atOf(facts, a) - atOf(facts, b)
  if (difference !== 0 && !Number.isNaN(difference)) return difference
  return cell(facts.tie, a) - cell(facts.tie, b) || a - b
}

/** Rows in the order of time, to which rows can be added in any order. */
export type Timeline = { rows: number[]; pending: number[] }

export function addToTimeline(facts: Facts, timeline: Timeline, row: number): void {
  const last = timeline.rows.at(-1)
  if (timeline.pending.length === 0 && (last === undefined || compareInTime(facts, last, row) < 0))
    timeline.rows.push(row)
  else timeline.pending.push(row)
}

/** The rows, sorted. Adding a few late rows costs a shift each; adding many costs one sort. */
export function sorted(facts: Facts, timeline: Timeline): readonly number[] {
  const { rows, pending } = timeline
  if (pending.length === 0) return rows
  if (pending.length > 32) {
    for (const row of pending) rows.push(row)
    rows.sort((a, b) => compareInTime(facts, a, b))
  } else for (const row of pending) rows.splice(placeOf(facts, rows, row), 0, row)
  timeline.pending = []
  return rows
}

function placeOf(facts: Facts, rows: readonly number[], row: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (compareInTime(facts, rows[middle] ?? 0, row) < 0) low = middle + 1
    else high = middle
  }
  return low
}

/** How many of the rows, sorted by time, happened at `time` or before. */
export function countUntil(facts: Facts, rows: readonly number[], time: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (atOf(facts, rows[middle] ?? 0) <= time) low = middle + 1
    else high = middle
  }
  return low
}

/** 32-bit FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}
