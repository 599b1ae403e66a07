/** What is kept of a text to find its near-copies: a sample of its runs of five letters, and where to look for others. */
import { printOf } from '../text/fingerprint.ts'
import { maskedWords } from '../text/masked.ts'
import { readText } from '../text/text.ts'

export type Sketch = {
  /** How many different runs the text has. */
  size: number
  /** The runs with the smallest hashes, ascending; all of them where the text is short. */
  runs: Uint32Array
  /** One key a band; two texts that share one may be near. */
  bands: Uint32Array
}

/** What two texts are compared by. */
export type Runs = Pick<Sketch, 'size' | 'runs'>

export const bandCount = 21
const minimaInBand = 3
const runLength = 5
/** Of longer texts a sample tells the overlap to a few hundredths. */
export const mostRuns = 192

/** Odd factors and summands of the hash functions, from a fixed linear congruence: the same in every process. */
const { factors, summands } = (() => {
  let state = 0x2545f491
  const draw = () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return mixed(state)
  }
  const count = bandCount * minimaInBand
  return {
    factors: Int32Array.from({ length: count }, () => draw() | 1),
    summands: Int32Array.from({ length: count }, draw),
  }
})()

/** The last mixing of MurmurHash3 (public domain). */
function mixed(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/** The print of `fingerprint` and the sketch, of what the reading reads; null under 25 masked letters. */
export const markOf = (message: string): { print: number; sketch: Sketch } | null => {
  const words = maskedWords(readText(message))
  return words === null ? null : { print: printOf(words), sketch: sketched(words.join(' ')) }
}

/** The sketch alone. */
export const sketchOf = (message: string): Sketch | null => markOf(message)?.sketch ?? null

const sketched = (text: string): Sketch => {
  const all = runsOf(text)
  return { size: all.length, runs: all.slice(0, mostRuns), bands: bandsOf(all) }
}

/** Hashes of the different runs of five characters, ascending. `text` has at least as many. */
function runsOf(text: string): Uint32Array {
  const hashes = new Uint32Array(text.length - runLength + 1)
  for (let at = 0; at < hashes.length; at++) {
    let hash = 0x811c9dc5
    for (let i = at; i < at + runLength; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
    hashes[at] = mixed(hash)
  }
  hashes.sort()
  let size = 0
  for (let at = 0; at < hashes.length; at++)
    if (at === 0 || hashes[at] !== hashes[at - 1]) hashes[size++] = hashes[at] ?? 0
  return hashes.subarray(0, size)
}

function bandsOf(runs: Uint32Array): Uint32Array {
  const bands = new Uint32Array(bandCount)
  for (let band = 0; band < bandCount; band++) {
    let key = band
    for (let i = 0; i < minimaInBand; i++) {
      const factor = factors[band * minimaInBand + i] ?? 1
      const summand = summands[band * minimaInBand + i] ?? 0
      let least = 0xffffffff
      for (let at = 0; at < runs.length; at++) {
        const hash = (Math.imul(runs[at] ?? 0, factor) + summand) >>> 0
        if (hash < least) least = hash
      }
      key = mixed(key ^ least) + Math.imul(key, 0x9e3779b1)
    }
    bands[band] = key
  }
  return bands
}

/** Of the smaller text's runs, and of both texts' together, the shares they have in common; estimates where sampled. */
export function overlapOf(a: Runs, b: Runs): { overlap: number; alike: number } {
  const until = Math.min(reachOf(a), reachOf(b))
  let inA = 0
  let inB = 0
  let inBoth = 0
  while (inA < a.runs.length || inB < b.runs.length) {
    const left = a.runs[inA] ?? Number.POSITIVE_INFINITY
    const right = b.runs[inB] ?? Number.POSITIVE_INFINITY
    if (Math.min(left, right) > until) break
    if (left <= right) inA++
    if (right <= left) inB++
    if (left === right) inBoth++
  }
  return { overlap: inBoth / Math.max(1, Math.min(inA, inB)), alike: inBoth / Math.max(1, inA + inB - inBoth) }
}

/** Up to which hash the sample holds every run. */
const reachOf = ({ size, runs }: Runs): number =>
  size > runs.length ? (runs[runs.length - 1] ?? 0) : Number.POSITIVE_INFINITY

/** The sketch as it is stored: size, bands and runs, four bytes each, smallest byte first. */
export function toBytes({ size, bands, runs }: Sketch): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * (1 + bandCount + runs.length)))
  let at = 0
  for (const part of [[size], bands, runs]) for (const value of part) view.setUint32(4 * at++, value, true)
  return new Uint8Array(view.buffer)
}

/** What `toBytes` gave. */
export function fromBytes(bytes: Uint8Array): Sketch {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const values = (from: number, count: number) =>
    Uint32Array.from({ length: count }, (_, at) => view.getUint32(4 * (from + at), true))
  const first = 1 + bandCount
  return { size: view.getUint32(0, true), bands: values(1, bandCount), runs: values(first, bytes.length / 4 - first) }
}
