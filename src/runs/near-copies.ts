/** Finds near-copies while texts are read, in a workspace whose other processes may do the same at the same time. */
import type { Asker } from '../ledger/entry.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { Reading } from '../ledger/readings.ts'
import { copiesVersion } from '../meaning/copies/version.ts'
import type { Copies, Sketch } from '../meaning/index.ts'
import { readingVersion } from '../meaning/reading.ts'

type Meaning = typeof import('../meaning/index.ts')

/** A text that may have near-copies. */
export type Mark = { print: number; sketch: Sketch }

export type CopyFinder = {
  /** Saves readings, and with them what is new of the texts. False where nothing was saved: the same is to be read again. */
  save(readings: readonly Reading[], marks: readonly Mark[]): Promise<boolean>
  /** Leaves what is in memory to the next finder on this ledger. */
  [Symbol.dispose](): void
}

/** What is in memory of a workspace: every sketch up to `upto`, since which turn. */
type Loaded = { index: Copies; turn: number; upto: number }

/** Held by one finder at a time: what one has added and not yet saved must not be known to another. */
const idle = new WeakMap<Ledger, Map<string, Loaded>>()

const sketchesAtOnce = 2000

/**
 * Drops what is kept of texts that are gone and joins anew what they joined. Whatever is asked of near-copies is only asked
 * for where there is a text to compare, so that a workspace without any costs nothing.
 */
export async function findCopies(
  ledger: Ledger,
  asker: Asker,
  version: string,
  loadMeaning: () => Promise<Meaning>,
): Promise<CopyFinder> {
  const sketchVersion = `${readingVersion}.${copiesVersion}`
  let loaded = idle.get(ledger)?.get(asker.workspace)
  idle.get(ledger)?.delete(asker.workspace)

  const load = async (): Promise<Loaded> => {
    const { createCopies, fromBytes } = await loadMeaning()
    const { isClose } = await import('../meaning/copies/copies.ts')
    for (;;) {
      const state = await ledger.prepareCopies(asker, sketchVersion)
      const { turn, upto, paired } = state
      const index = createCopies(isClose)
      const near: [number, number][] = []
      for (let after = 0; after < upto; ) {
        const rows = await ledger.sketches(asker, after, sketchesAtOnce)
        for (const { place, print, body } of rows) {
          after = place
          if (place > upto) break
          if (paired) index.put(print, fromBytes(body))
          else for (const other of index.add(print, fromBytes(body))) near.push([print, other])
        }
        if (rows.length < sketchesAtOnce) break
        await breath()
      }
      if (!paired) {
        if (await ledger.savePairs(asker, state, near)) return { index, turn, upto }
        continue
      }
      for (let after = 0; ; ) {
        const rows = await ledger.near(asker, after, sketchesAtOnce)
        for (const { one, other } of rows) index.join(one, other)
        const last = rows.at(-1)
        if (!last) return { index, turn, upto }
        after = last.place
      }
    }
  }

  if ((await ledger.copiesState(asker)) && !(await ledger.prepareCopies(asker, sketchVersion)).paired)
    loaded = await load()

  return {
    async save(readings, marks) {
      if (marks.length === 0) return ledger.saveReadings(asker, version, readings)
      const { fromBytes, toBytes } = await loadMeaning()
      const known = loaded ?? (await load())
      // Given back only when all of it is saved.
      loaded = undefined
      const fresh = new Map<number, Uint8Array>()
      const near: [number, number][] = []
      for (const { print, sketch } of marks) {
        if (known.index.has(print)) continue
        fresh.set(print, toBytes(sketch))
        for (const other of known.index.add(print, sketch)) near.push([print, other])
      }
      for (;;) {
        const { turn, upto } = known
        const sketches = [...fresh].map(([print, body]) => ({ print, body }))
        const copies = { known: { turn, upto, paired: true }, sketches, near }
        if (await ledger.saveReadings(asker, version, readings, copies)) {
          known.upto += sketches.length
          loaded = known
          return true
        }
        const there = await ledger.copiesState(asker)
        if (there?.turn !== turn || !there.paired || there.upto === upto) return false
        for (const { place, print, body } of await ledger.sketches(asker, upto, sketchesAtOnce)) {
          known.upto = place
          if (fresh.delete(print)) continue
          for (const other of known.index.add(print, fromBytes(body))) near.push([print, other])
        }
      }
    },
    [Symbol.dispose]() {
      if (!loaded) return
      const ofLedger = idle.get(ledger) ?? new Map<string, Loaded>()
      idle.set(ledger, ofLedger.set(asker.workspace, loaded))
    },
  }
}

/** Lets a running desk answer in between. */
const breath = () => new Promise((resolve) => setImmediate(resolve))
