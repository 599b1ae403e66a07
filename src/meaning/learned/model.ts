/** Applies learned weights. They are small whole numbers, kept by feature, so that a message touches only its own. */
import { type Features, featureBits } from './features.ts'
import { choices, type Head, heads, type Odds } from './heads.ts'

/** As the training script writes it: see `training/train.ts`. */
export type StoredModel = {
  version: string
  /** Of each head: how much one step of a weight is, the calibration `odds = sigmoid(slope * sum + offset)`, and from which odds it is said. */
  heads: readonly { head: string; step: number; bias: number; slope: number; offset: number; threshold: number }[]
  /** Base 64 of one entry a feature: its distance from the feature before (a varint), how many weights, then head and weight of each. */
  weights: string
}

export type Model = {
  version: string
  /** Calibrated sums of all heads in their order; `odds = sigmoid(sum)` before those of a choice are made to add up. */
  sums(features: Features): Float64Array
  /** Odds of every label; those of a choice add up to 1. `added` to the calibrated sums first. */
  odds(features: Features, added?: Float64Array): Odds
  threshold(head: Head): number
  /** What a feature adds to the sum of a head for each unit of its value. */
  weight(feature: number, head: Head): number
}

export const readModel = (stored: StoredModel): Model => {
  const bytes = bytesOf(stored.weights)
  const places = new Int32Array(1 << featureBits)
  let id = 0
  for (let at = 0; at < bytes.length; ) {
    let distance = 0
    let place = 1
    for (;;) {
      const byte = bytes[at++] ?? 0
      distance += (byte & 127) * place
      if (byte < 128) break
      place *= 128
    }
    id += distance
    places[id] = at
    at += 1 + 2 * (bytes[at] ?? 0)
  }
  const bySaid = new Map(stored.heads.map((one) => [one.head, one]))
  const ordered = heads.map((head) => {
    const known = bySaid.get(head)
    if (known === undefined) throw new Error(`The learned weights know no "${head}": train them again.`)
    return known
  })
  const calibratedSums = ({ ids, values, size }: Features): Float64Array => {
    const sums = new Float64Array(heads.length)
    for (let i = 0; i < size; i++) {
      let at = places[ids[i] ?? 0] ?? 0
      if (at === 0) continue
      const value = values[i] ?? 0
      for (let count = bytes[at++] ?? 0; count > 0; count--) {
        const head = bytes[at++] ?? 0
        sums[head] = (sums[head] ?? 0) + value * (((bytes[at++] ?? 0) << 24) >> 24)
      }
    }
    for (const [at, { step, bias, slope, offset }] of ordered.entries())
      sums[at] = slope * (bias + step * (sums[at] ?? 0)) + offset
    return sums
  }
  return {
    version: stored.version,
    sums: calibratedSums,
    odds(features, added) {
      const sums = calibratedSums(features)
      const odds: Partial<Odds> = {}
      for (const [at, head] of heads.entries()) odds[head] = sigmoid((sums[at] ?? 0) + (added?.[at] ?? 0))
      return settled(odds)
    },
    threshold: (head) => bySaid.get(head)?.threshold ?? 1,
    weight(feature, head) {
      const wanted = heads.indexOf(head)
      let at = places[feature] ?? 0
      if (at === 0) return 0
      for (let count = bytes[at++] ?? 0; count > 0; count--, at += 2)
        if (bytes[at] === wanted) return (ordered[wanted]?.step ?? 0) * (((bytes[at + 1] ?? 0) << 24) >> 24)
      return 0
    },
  }
}

export const sigmoid = (sum: number): number => 1 / (1 + Math.exp(-sum))

function settled(odds: Partial<Odds>): Odds {
  const whole = Object.fromEntries(heads.map((head) => [head, odds[head] ?? 0])) as Odds
  for (const choice of choices) {
    const sum = choice.reduce((total, head) => total + whole[head], 0)
    for (const head of choice) whole[head] = sum > 0 ? whole[head] / sum : 1 / choice.length
  }
  return whole
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** By hand, since this stage knows neither Node nor a browser. */
function bytesOf(text: string): Uint8Array {
  const values = new Uint8Array(128)
  for (let at = 0; at < alphabet.length; at++) values[alphabet.charCodeAt(at)] = at
  const end = text.replace(/=+$/, '').length
  const bytes = new Uint8Array(Math.floor((end * 3) / 4))
  let held = 0
  let bits = 0
  let to = 0
  for (let at = 0; at < end; at++) {
    held = (held << 6) | (values[text.charCodeAt(at)] ?? 0)
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[to++] = (held >> bits) & 255
  }
  return bytes
}
