/**
 * Makes `src/meaning/learned/weights.json` from the labelled messages: for each label a logistic regression over what the
 * reading sees of a message, calibrated on messages its weights were not made from. Nothing is drawn at random: the same
 * messages and rules give the same file, to the byte. `npm run train`
 */
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Features, featuresOf } from '../src/meaning/learned/features.ts'
import { type Head, heads } from '../src/meaning/learned/heads.ts'
import { type Row, regression, type Weights } from '../src/meaning/learned/logistic.ts'
import { type StoredModel, sigmoid } from '../src/meaning/learned/model.ts'
import { observe } from '../src/meaning/observe.ts'
import { calibrated, thresholdFor } from './calibrate.ts'
import { has, isReal, isTold, labelled, messageOf } from './labelled.ts'

const strength = Number(process.env.STRENGTH ?? 0.3)
const folds = 5
/** Messages that stand together are often alike, so they are held out together. */
const together = 20
/** Features that fewer messages have tell nothing of the next. */
const fewest = 4
/** Weights below this many steps of their head's finest are left out. */
const faintest = 11

/** What must be right of the labels that are said, with something to spare. */
const wanted: Partial<Record<Head, number>> = {
  thank: 0.86,
  congratulate: 0.86,
  promote: 0.85,
  sell: 0.85,
  canned: 0.98,
  question: 0.75,
  complain: 0.72,
  ask: 0.65,
  offer: 0.65,
  answer: 0.66,
  recommend: 0.65,
  breach: 0.8,
}

const messages = labelled('messages')
const seen = messages.map((one): Features => {
  const { evidence, ruled } = observe(messageOf(one))
  return featuresOf(evidence, ruled)
})
const { rows, features } = numbered(seen)
console.log(`${messages.length} messages, ${features.length} features`)

const stored: StoredModel['heads'][number][] = []
const kept = new Map<number, [head: number, weight: number][]>()
for (const [at, head] of heads.entries()) {
  const told = messages.map((_, at) => at).filter((at) => isTold(messages[at] ?? fail(), head))
  const labels = told.map((at) => (has(messages[at] ?? fail(), head) ? 1 : 0))
  const own = told.map((at) => rows[at] ?? fail())
  const sums = heldOutSums(own, labels)
  const real = told.map((_, i) => i).filter((i) => isReal(messages[told[i] ?? -1] ?? fail()))
  const held = real.map((i) => sums[i] ?? 0)
  const answers = real.map((i) => labels[i] ?? 0)
  const { slope, offset } = calibrated(held, answers)
  const odds = held.map((sum) => sigmoid(slope * sum + offset))
  const threshold = thresholdFor(odds, answers, wanted[head] ?? 0.5)
  const { weights, bias } = regression({ rows: own, labels, size: features.length, strength })
  const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127
  for (const [i, weight] of weights.entries()) {
    const steps = Math.round(weight / step)
    if (Math.abs(steps) < faintest) continue
    const id = features[i] ?? 0
    const known = kept.get(id)
    if (known === undefined) kept.set(id, [[at, steps]])
    else known.push([at, steps])
  }
  stored.push({
    head,
    step: short(step),
    bias: short(bias),
    slope: short(slope),
    offset: short(offset),
    threshold: short(threshold),
  })
  console.log(`${head.padEnd(13)} of ${labels.filter((one) => one === 1).length}, said from ${threshold.toFixed(2)}`)
}
const weights = packed()
const version = createHash('sha256')
  .update(JSON.stringify([stored, weights]))
  .digest('hex')
  .slice(0, 12)
const file = join(import.meta.dirname, '..', 'src', 'meaning', 'learned', 'weights.json')
writeFileSync(file, `${JSON.stringify({ version, heads: stored, weights } satisfies StoredModel, null, 1)}\n`)
console.log(`${kept.size} features with weights, ${Math.round(weights.length / 1000)} kB, version ${version}`)

/** Every feature that enough messages have, numbered in its order. */
function numbered(all: readonly Features[]): { rows: Row[]; features: number[] } {
  const counts = new Map<number, number>()
  for (const { ids, size } of all)
    for (let i = 0; i < size; i++) counts.set(ids[i] ?? 0, (counts.get(ids[i] ?? 0) ?? 0) + 1)
  const features = [...counts]
    .filter(([, count]) => count >= fewest)
    .map(([id]) => id)
    .sort((a, b) => a - b)
  const places = new Map(features.map((id, place) => [id, place]))
  const rows = all.map(({ ids, values, size }): Row => {
    const pairs: [number, number][] = []
    for (let i = 0; i < size; i++) {
      const place = places.get(ids[i] ?? -1)
      if (place !== undefined) pairs.push([place, values[i] ?? 0])
    }
    return { ids: Int32Array.from(pairs, ([id]) => id), values: Float32Array.from(pairs, ([, value]) => value) }
  })
  return { rows, features }
}

function heldOutSums(rows: readonly Row[], labels: readonly number[]): number[] {
  const foldOf = (at: number) => Math.floor(at / together) % folds
  const sums: number[] = new Array(labels.length).fill(0)
  for (let fold = 0; fold < folds; fold++) {
    const inside = rows.map((_, at) => at).filter((at) => foldOf(at) !== fold)
    const made = regression({
      rows: inside.map((at) => rows[at]).filter((row) => row !== undefined),
      labels: inside.map((at) => labels[at] ?? 0),
      size: features.length,
      strength,
    })
    for (const [at, row] of rows.entries()) if (foldOf(at) === fold) sums[at] = sumOf(made, row)
  }
  return sums
}

function sumOf({ weights, bias }: Weights, { ids, values }: Row): number {
  let sum = bias
  for (let i = 0; i < ids.length; i++) sum += (weights[ids[i] ?? 0] ?? 0) * (values[i] ?? 0)
  return sum
}

function packed(): string {
  const bytes: number[] = []
  let before = 0
  for (const [id, pairs] of [...kept].sort(([a], [b]) => a - b)) {
    let distance = id - before
    before = id
    for (; distance > 127; distance >>= 7) bytes.push((distance & 127) | 128)
    bytes.push(distance, pairs.length)
    for (const [head, weight] of pairs) bytes.push(head, weight & 255)
  }
  return Buffer.from(bytes).toString('base64')
}

function fail(): never {
  throw new Error('A message is missing.')
}

function short(value: number): number {
  return Number(value.toPrecision(6))
}
