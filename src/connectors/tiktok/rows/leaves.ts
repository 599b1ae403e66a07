/**
 * Every list item and lone value of a JSON file as it streams by, with the keys that lead to it: TikTok moves its lists
 * about, so that no path is known beforehand. What nobody wants is not even parsed.
 */
import { fromBatches } from '../../../tools/batches.ts'
import { asUtf8 } from '../../../tools/read/encoding.ts'
import { CutOff } from '../../../tools/read/index.ts'
import { Refused } from '../../../tools/refused.ts'

/** `path`: the keys, outermost first; the same list object for all items of one list. */
export type Leaf =
  | { type: 'list'; path: Path }
  | { type: 'item'; path: Path; value: unknown }
  | { type: 'value'; path: Path; value: unknown }
export type Path = readonly string[]

/** Which lists to parse; of the others the items come without value, to be counted. */
export type Wanted = (path: Path) => boolean

/**
 * Where the file ends in the middle or stops being JSON, the whole values before it are given and then `CutOff` is
 * thrown. Throws `Refused` for nesting above 200 levels or one value above 16 MB.
 */
export function jsonLeaves(bytes: AsyncIterable<Uint8Array>, wanted: Wanted): AsyncIterable<Leaf> {
  return fromBatches(batches(bytes, wanted))
}

async function* batches(bytes: AsyncIterable<Uint8Array>, wanted: Wanted): AsyncGenerator<Leaf[]> {
  const walker = createWalker(wanted)
  for await (const chunk of asUtf8(bytes)) {
    const trouble = walker.write(chunk)
    yield walker.taken()
    if (trouble !== undefined) throw trouble
  }
  const trouble = walker.end()
  yield walker.taken()
  if (trouble !== undefined) throw trouble
}

const deepest = 200
const largest = 1 << 24

const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a]
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d]
const isSpace = (byte: number) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09

/** An object whose keys lead on, or a list whose items are given. */
type Level = { list: boolean; path: Path; wanted: boolean }
type Part = 'none' | 'key' | 'text' | 'word' | 'item'

function createWalker(wanted: Wanted) {
  const levels: Level[] = []
  let leaves: Leaf[] = []
  let key = ''
  let expected: 'value' | 'key' | 'colon' | 'comma' | 'nothing' = 'value'
  let part: Part = 'none'
  let held: Buffer[] = []
  let heldBytes = 0
  let depth = 0
  let inText = false
  let escaped = false
  let read = 0

  function scan(chunk: Buffer): void {
    for (let at = 0; at < chunk.length; ) {
      if (part === 'none') {
        const byte = chunk[at] ?? 0
        if (isSpace(byte)) at++
        else if (structure(byte, at)) at++
        continue
      }
      const end = endOfPart(chunk, at)
      hold(chunk.subarray(at, end < 0 ? chunk.length : end))
      if (end < 0) return
      finish(end)
      at = end
    }
  }

  /** Whether the sign is done with; else it begins a part. */
  function structure(byte: number, at: number): boolean {
    const level = levels.at(-1)
    if (byte === closeList || byte === closeObject) {
      if (level === undefined || level.list !== (byte === closeList) || expected === 'colon') throw noJson(at)
      levels.pop()
      ended()
      return true
    }
    if (expected === 'comma' || expected === 'colon') {
      if (byte !== (expected === 'comma' ? comma : colon)) throw noJson(at)
      expected = expected === 'comma' && level?.list === false ? 'key' : 'value'
      return true
    }
    if (expected === 'nothing') {
      if (byte !== 0x3b) throw new CutOff('something follows the end of the JSON')
      return true
    }
    if (expected === 'key') {
      if (byte !== quote) throw noJson(at)
      begin('key')
      return false
    }
    if (byte === comma || byte === colon) throw noJson(at)
    if (level?.list !== true && (byte === openObject || byte === openList)) {
      if (levels.length >= deepest) throw tooDeep(at)
      const path = level === undefined ? [] : [...level.path, key]
      levels.push({ list: byte === openList, path, wanted: byte === openList && wanted(path) })
      if (byte === openList) leaves.push({ type: 'list', path })
      expected = byte === openList ? 'value' : 'key'
      return true
    }
    begin(byte === openObject || byte === openList ? 'item' : byte === quote ? 'text' : 'word')
    return false
  }

  function begin(what: Part): void {
    part = what
    depth = 0
    inText = false
    escaped = false
  }

  function ended(): void {
    expected = levels.length === 0 ? 'nothing' : 'comma'
  }

  /** Behind the part that goes on at `from`, or -1 where the chunk ends before. */
  function endOfPart(chunk: Buffer, from: number): number {
    for (let at = from; at < chunk.length; at++) {
      const byte = chunk[at] ?? 0
      if (escaped) escaped = false
      else if (inText) {
        if (byte === backslash) escaped = true
        else if (byte === quote) {
          inText = false
          if (part !== 'item') return at + 1
        }
      } else if (byte === quote) {
        if (part === 'word') return at
        inText = true
      } else if (part === 'word') {
        if (isSpace(byte) || byte === comma || byte === closeList || byte === closeObject || byte === colon) return at
      } else if (byte === openObject || byte === openList) {
        if (levels.length + ++depth > deepest) throw tooDeep(at)
      } else if ((byte === closeObject || byte === closeList) && --depth === 0) return at + 1
    }
    return -1
  }

  function isParsed(): boolean {
    const level = levels.at(-1)
    return part === 'key' || level?.list !== true || level.wanted
  }

  function hold(bytes: Buffer): void {
    heldBytes += bytes.length
    if (heldBytes > largest) throw new Refused('One value is larger than 16 MB, which no real export holds.')
    if (isParsed()) held.push(bytes)
  }

  function finish(at: number): void {
    const level = levels.at(-1)
    const [only = Buffer.alloc(0), ...more] = held
    const value = isParsed() ? parsed(more.length === 0 ? only : Buffer.concat(held), at) : undefined
    const isKey = part === 'key'
    held = []
    heldBytes = 0
    part = 'none'
    if (isKey) {
      key = String(value)
      expected = 'colon'
      return
    }
    if (level?.list === true) leaves.push({ type: 'item', path: level.path, value })
    else leaves.push({ type: 'value', path: level === undefined ? [] : [...level.path, key], value })
    ended()
  }

  function parsed(bytes: Buffer, at: number): unknown {
    try {
      return JSON.parse(bytes.toString('utf8'))
    } catch {
      // The error itself quotes the text, which belongs in no report.
      throw noJson(at)
    }
  }

  function noJson(at: number): CutOff {
    return new CutOff(`what follows byte ${read + at} is no JSON`)
  }

  function tooDeep(at: number): Refused {
    return new Refused(
      `A value at byte ${read + at} is nested more than ${deepest} levels deep, which no real export is.`,
    )
  }

  return {
    write(chunk: Buffer): Error | undefined {
      try {
        scan(chunk)
      } catch (error) {
        if (error instanceof CutOff || error instanceof Refused) return error
        throw error
      }
      read += chunk.length
      return undefined
    },
    end(): Error | undefined {
      if (read === 0) return new CutOff('the file is empty')
      // A number alone ends with the file.
      if (part === 'word' && levels.length === 0) {
        const trouble = this.write(Buffer.from(' '))
        if (trouble !== undefined) return trouble
      }
      return expected === 'nothing' ? undefined : new CutOff('the file ends in the middle of a value')
    },
    taken(): Leaf[] {
      const taken = leaves
      leaves = []
      return taken
    },
  }
}
