/**
 * Finds texts that are nearly the same among very many, at a cost that does not grow with what is there: texts that share
 * the key of a band are looked at closely. Columns and open tables, about a kilobyte a text.
 */
import { type Column, createColumn } from './column.ts'
import { bandCount, mostRuns, overlapOf, type Runs, type Sketch } from './sketch.ts'

export type Copies = {
  /** Different texts. */
  size(): number
  has(print: number): boolean
  /**
   * Adds a text and gives the prints it is near to, one of each group that was apart until now: whoever joins them all
   * has the groups, in whatever order the texts come. Nothing for a text that is known.
   */
  add(print: number, sketch: Sketch): number[]
  /** Takes in a text whose near-copies are known and told by `join`. */
  put(print: number, sketch: Sketch): void
  join(one: number, other: number): void
  /** Equal for texts that are joined; -1 for unknown ones. Another after the next text that is added. */
  groupOf(print: number): number
}

export type Nearness = (a: Runs, b: Runs) => boolean

/** Least share of the smaller text's runs that near-copies have in common. */
const leastOverlap = 0.55
/** Least share of both texts' runs: short texts are soon alike by a phrase that everybody uses, so they must be more so. */
const leastAlike = (runs: number) => 0.25 + 7 / runs
/** Chosen on invented workspaces whose personal letters follow a pattern: up to 0.85 these are alike. */
const leastClose = 0.85
/** A text this many times as long only quotes the other. */
const mostTimesLonger = 3
/** Texts looked at closely for one that is added. Only where thousands share a phrase and little else do more come up. */
const mostLookedAt = 500
/** Steps along the texts that share a band: those of one group stand there one behind another, and one of them is enough. */
const mostWalked = 256

const fullest = 0.7

/** `near` says of two texts that share a band whether they belong together. */
export function createCopies(near: Nearness = isNear): Copies {
  let size = 0
  const prints = createColumn(Float64Array, 1)
  const bands = createColumn(Uint32Array, bandCount)
  /** The text before, by band, with the same key; counted from 1. */
  const before = createColumn(Int32Array, bandCount)
  const parent = createColumn(Int32Array, 1)
  const asked = createColumn(Int32Array, 1)
  const runs = createRuns()
  const tables = Array.from({ length: bandCount }, (_, band) => createTable((at) => bands.get(at, band)))
  const byPrint = createTable((at) => lowBits(prints.get(at, 0)))

  const find = (print: number): number => {
    const at = byPrint.find(lowBits(print), (there) => prints.get(there, 0) === print)
    return at
  }
  const rootOf = (at: number): number => {
    let root = at
    for (let above = parent.get(root, 0); above !== root; above = parent.get(root, 0)) root = above
    for (let below = at; below !== root; ) {
      const above = parent.get(below, 0)
      parent.set(below, 0, root)
      below = above
    }
    return root
  }
  const unite = (a: number, b: number) => {
    const left = rootOf(a)
    const right = rootOf(b)
    if (left !== right) parent.set(Math.max(left, right), 0, Math.min(left, right))
  }
  const insert = (print: number, sketch: Sketch): number => {
    const at = size++
    prints.set(at, 0, print)
    byPrint.insert(at, () => false)
    runs.add(sketch)
    parent.set(at, 0, at)
    asked.set(at, 0, -1)
    for (const [band, table] of tables.entries()) {
      const key = sketch.bands[band] ?? 0
      bands.set(at, band, key)
      before.set(at, band, table.insert(at, (there) => bands.get(there, band) === key) + 1)
    }
    return at
  }
  const nearTo = (sketch: Sketch, at: number): number[] => {
    const found: number[] = []
    let looked = 0
    for (const [band, table] of tables.entries()) {
      const key = sketch.bands[band] ?? 0
      let there = table.find(key, (other) => bands.get(other, band) === key)
      let walked = 0
      for (; there >= 0 && looked < mostLookedAt && walked < mostWalked; there = before.get(there, band) - 1) {
        walked++
        if (asked.get(there, 0) === at) continue
        asked.set(there, 0, at)
        const root = rootOf(there)
        if (found.some((known) => rootOf(known) === root)) continue
        looked++
        if (near(sketch, runs.at(there))) found.push(there)
      }
    }
    return found
  }

  return {
    size: () => size,
    has: (print) => find(print) >= 0,
    add(print, sketch) {
      if (find(print) >= 0) return []
      const found = nearTo(sketch, size)
      const at = insert(print, sketch)
      for (const other of found) unite(at, other)
      return found.map((other) => prints.get(other, 0))
    },
    put(print, sketch) {
      if (find(print) < 0) insert(print, sketch)
    },
    join(one, other) {
      const a = find(one)
      const b = find(other)
      if (a >= 0 && b >= 0) unite(a, b)
    },
    groupOf(print) {
      const at = find(print)
      return at < 0 ? -1 : rootOf(at)
    },
  }
}

/** Whether two texts are nearly the same: a changed word, another greeting or a lost end, and not one inside the other. */
export function isNear(a: Runs, b: Runs): boolean {
  if (a.size > b.size * mostTimesLonger || b.size > a.size * mostTimesLonger) return false
  const { overlap, alike } = overlapOf(a, b)
  return overlap >= leastOverlap && alike >= leastAlike(Math.min(a.size, b.size))
}

/**
 * Whether two texts differ in no more than a typing error, or one word of a longer text. People who write often have a way of
 * putting things: with other places and things in it, such a letter is near to the next one and still meant for its reader.
 */
export const isClose: Nearness = (a, b) => overlapOf(a, b).alike >= leastClose

const lowBits = (print: number): number => (print % 0x100000000) >>> 0

type Table = {
  /** The text that stands under the key, or -1. */
  find(key: number, isSame: (at: number) => boolean): number
  /** Puts the text under its key, and gives the one that stood there, or -1. */
  insert(at: number, isSame: (at: number) => boolean): number
}

/** An open table of texts, counted from 1, by a key that `keyOf` tells. */
function createTable(keyOf: (at: number) => number): Table {
  let slots = new Int32Array(64)
  let used = 0
  const placeOf = (key: number, isSame: (at: number) => boolean): number => {
    const mask = slots.length - 1
    let place = Math.imul(key, 0x9e3779b1) >>> (32 - Math.log2(slots.length))
    for (;;) {
      const there = slots[place] ?? 0
      if (there === 0 || isSame(there - 1)) return place
      place = (place + 1) & mask
    }
  }
  const grow = () => {
    const old = slots
    slots = new Int32Array(old.length * 2)
    for (const there of old) if (there !== 0) slots[placeOf(keyOf(there - 1), () => false)] = there
  }
  return {
    find: (key, isSame) => (slots[placeOf(key, isSame)] ?? 0) - 1,
    insert(at, isSame) {
      if (used > slots.length * fullest) grow()
      const place = placeOf(keyOf(at), isSame)
      const stood = (slots[place] ?? 0) - 1
      if (stood < 0) used++
      slots[place] = at + 1
      return stood
    },
  }
}

/** Runs of all texts behind each other, in pages that are never copied. */
function createRuns() {
  const pageSize = 1 << 16
  const pages: Uint32Array[] = []
  const sizes = createColumn(Uint32Array, 1)
  const places: Column = createColumn(Float64Array, 1)
  let count = 0
  let free = 0
  return {
    add(sketch: Sketch): void {
      const kept = Math.min(sketch.runs.length, mostRuns)
      if (pages.length === 0 || free + kept > pageSize) {
        pages.push(new Uint32Array(pageSize))
        free = 0
      }
      pages.at(-1)?.set(sketch.runs.subarray(0, kept), free)
      sizes.set(count, 0, sketch.size)
      places.set(count, 0, (pages.length - 1) * pageSize + free)
      free += kept
      count++
    },
    at(text: number): Runs {
      const size = sizes.get(text, 0)
      const place = places.get(text, 0)
      const from = place % pageSize
      const page = pages[Math.floor(place / pageSize)] ?? new Uint32Array(0)
      return { size, runs: page.subarray(from, from + Math.min(size, mostRuns)) }
    },
  }
}
