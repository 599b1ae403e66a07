/**
 * Fits small changes of the learned weights to a workspace's own corrections, held back to the weights that ship: by what
 * was accepted as it was read, and by the messages the weights were made from.
 */
import { type Intent, intents, type Labels, type Mode, modes } from '../../connectors/record.ts'
import { observe } from '../observe.ts'
import { model } from '../read.ts'
import type { Message, Reading } from '../reading.ts'
import type { Changes } from './changes.ts'
import { type Features, featuresOf } from './features.ts'
import { type Head, heads } from './heads.ts'
import { type Row, regression } from './logistic.ts'
import { readerWith } from './reader.ts'

/** A message with what is told of it; what is not told is learned nothing about. */
export type Example = { message: Message; labels: Labels }

export type Lesson = {
  corrected: readonly Example[]
  accepted: readonly Example[]
  /** What the shipped weights were made from. */
  shipped: readonly Example[]
}

/** A message that is only ever counted. */
export type Counted = { message: Message; mode: Mode; intents: readonly Intent[] }

/** The data's strength against the pull of the shipped weights. */
const strength = 0.3
/** Features that fewer corrected messages have tell nothing of the next. */
const fewest = 2
const mostWeights = 100
const faintest = 0.005

type Seen = { row: Row; sums: Float64Array; labels: Labels }

/** Deterministic: the same lesson gives the same changes. */
export const refit = ({ corrected, accepted, shipped }: Lesson): Changes => {
  const features = corrected.map(({ message }) => seenIn(message))
  const places = numbered(features)
  const seen: Seen[] = corrected.map(({ labels }, at) => seenAs(features[at] ?? nothing, labels, places))
  const taught = seen.length
  for (const { message, labels } of [...accepted, ...shipped]) seen.push(seenAs(seenIn(message), labels, places))
  const ids = [...places.keys()]
  const changes: Changes = { of: model.version, heads: {} }
  for (const [at, head] of heads.entries()) {
    if (!seen.slice(0, taught).some(({ labels }) => isTold(labels, head))) continue
    const told = seen.filter(({ labels }) => isTold(labels, head))
    const { weights } = regression({
      rows: told.map(({ row }) => row),
      labels: told.map(({ labels }) => (hasLabel(labels, head) ? 1 : 0)),
      starts: told.map(({ sums }) => sums[at] ?? 0),
      size: ids.length,
      strength,
      biased: false,
    })
    const kept = [...weights.entries()]
      .map(([place, weight]): [number, number] => [ids[place] ?? 0, Number(weight.toFixed(3))])
      .filter(([, weight]) => Math.abs(weight) >= faintest)
      .sort(([one, a], [other, b]) => Math.abs(b) - Math.abs(a) || one - other)
      .slice(0, mostWeights)
    if (kept.length > 0) changes.heads[head] = { bias: 0, weights: kept }
  }
  return changes
}

const nothing: Features = { ids: new Int32Array(0), values: new Float32Array(0), size: 0 }

function seenIn(message: Message): Features {
  const { evidence, ruled } = observe(message)
  return featuresOf(evidence, ruled)
}

/** Features that enough of these have, by their place in the fit. */
function numbered(all: readonly Features[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { ids, size } of all)
    for (let i = 0; i < size; i++) counts.set(ids[i] ?? 0, (counts.get(ids[i] ?? 0) ?? 0) + 1)
  const kept = [...counts].filter(([, count]) => count >= fewest).map(([id]) => id)
  return new Map(kept.sort((a, b) => a - b).map((id, place) => [id, place]))
}

function seenAs(features: Features, labels: Labels, places: ReadonlyMap<number, number>): Seen {
  const ids: number[] = []
  const values: number[] = []
  for (let i = 0; i < features.size; i++) {
    const place = places.get(features.ids[i] ?? -1)
    if (place === undefined) continue
    ids.push(place)
    values.push(features.values[i] ?? 0)
  }
  return { row: { ids: Int32Array.from(ids), values: Float32Array.from(values) }, sums: model.sums(features), labels }
}

function isTold({ mode, subject, intents: said, canned, sell }: Labels, head: Head): boolean {
  if (head === 'canned') return canned !== undefined
  if (head === 'sell') return sell !== undefined
  if (modes.some((one) => one === head)) return mode !== undefined
  if (intents.some((one) => one === head)) return said !== undefined
  return subject !== undefined && (head === 'self' || head === 'others' || head === 'useful' || head === 'none')
}

function hasLabel({ mode, subject, intents: said = [], canned, sell }: Labels, head: Head): boolean {
  if (head === 'canned') return canned === true
  if (head === 'sell') return sell === true
  return head === mode || head === subject || said.some((one) => one === head)
}

/** What was read of a message that is accepted as it is. */
export const acceptedAs = ({ mode, subject, intents: said, canned, sell }: Reading): Labels => ({
  mode,
  subject,
  intents: said,
  canned,
  sell,
})

/** The mean F1 over the intents and modes, 0 to 1; a label that neither occurs nor is said counts for nothing. */
export const macroF1 = (counted: readonly Counted[], changes: Changes | undefined): number => {
  const read = readerWith(changes)
  const both = new Map<string, number>()
  const either = new Map<string, number>()
  const count = (map: Map<string, number>, label: string) => map.set(label, (map.get(label) ?? 0) + 1)
  for (const { message, ...is } of counted) {
    const reading = read(message)
    const said = new Set<string>([reading.mode, ...reading.intents])
    for (const label of said) count(either, label)
    for (const label of new Set<string>([is.mode, ...is.intents])) {
      count(either, label)
      if (said.has(label)) count(both, label)
    }
  }
  const scores = [...either].map(([label, of]) => (2 * (both.get(label) ?? 0)) / of)
  return scores.length === 0 ? 0 : scores.reduce((sum, score) => sum + score, 0) / scores.length
}
