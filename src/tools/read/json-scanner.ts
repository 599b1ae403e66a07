/** Finds values in JSON bytes by their paths: the structure byte by byte, what is wanted by `JSON.parse`. */
import { Refused } from '../refused.ts'
import { CutOff } from './cut-off.ts'

const deepest = 200
const largest = 1 << 24

const [quote, backslash, comma, colon, semicolon] = [0x22, 0x5c, 0x2c, 0x3a, 0x3b]
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d]

const space = 1
const sign = 2
/** What a byte is between texts; 0 is part of a number or of `true`, `false`, `null`. */
const kinds = new Uint8Array(256)
for (const byte of [0x20, 0x09, 0x0a, 0x0d]) kinds[byte] = space
for (const byte of [quote, comma, colon, openList, closeList, openObject, closeObject]) kinds[byte] = sign

const [aText, opens, closes] = [1, 2, 3]
/** What a byte is to the depth inside a list or object. */
const nesting = new Uint8Array(256)
nesting[quote] = aText
for (const byte of [openList, openObject]) nesting[byte] = opens
for (const byte of [closeList, closeObject]) nesting[byte] = closes

const longNumber = /\d{16}/

function exactly(_key: string, value: unknown, ...[place]: { source?: string }[]): unknown {
  if (typeof value !== 'number' || Number.isSafeInteger(value) || place?.source === undefined) return value
  return /^-?\d+$/.test(place.source) ? place.source : value
}

type Path = readonly string[]
/** Bytes of a text that are looked at one by one. */
const shortText = 32

/** A list or object that paths lead through; `inside`: those that lead further whatever the key. */
type Level = { list: boolean; live: readonly Path[]; inside: readonly Path[] }
type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing'

/** Takes chunk after chunk; `write` and `end` give what is wrong, after which nothing more is to be written. */
export type ValueScanner = {
  write(chunk: Buffer): Error | undefined
  end(): Error | undefined
  /** What was found since the last call. */
  taken(): unknown[]
}

/**
 * A wanted value is given whole: paths that lead into it find nothing. `exact`: a whole number that JavaScript cannot hold
 * is given as the text that stands there.
 */
export function valueScanner(paths: readonly string[], exact = false): ValueScanner {
  const levels: Level[] = []
  let values: unknown[] = []
  let read = 0
  let expected: Expected = 'value'
  let live: readonly Path[] = paths.map((path) => path.split('.').slice(1))

  /** What the bytes at hand are part of: a text, a number or word, or a whole list or object. */
  let part: 'structure' | 'text' | 'word' | 'container' = 'structure'
  let use: 'take' | 'key' | 'check' | 'pass' = 'pass'
  let partFrom = 0
  let held: Buffer[] = []
  let heldBytes = 0
  let inText = false
  let escaped = false
  let open = 0

  function scan(chunk: Buffer): void {
    let at = 0
    // A text may begin with the chunk's last byte.
    while (at < chunk.length || part !== 'structure') {
      if (part === 'structure') {
        if (kinds[chunk[at] ?? 0] === space) at++
        else at = structure(chunk[at], at)
        continue
      }
      const from = Math.max(partFrom - read, 0)
      const end =
        part === 'text' ? endOfText(chunk, at) : part === 'word' ? endOfWord(chunk, at) : endOfContainer(chunk, at)
      if (end < 0) {
        hold(chunk.subarray(from))
        return
      }
      finish(chunk.subarray(from, end))
      at = end
    }
  }

  /** One sign of the structure or the beginning of a part; gives where to go on. */
  function structure(byte: number | undefined, at: number): number {
    switch (expected) {
      case 'colon':
        if (byte !== colon) throw noJson(at)
        expected = 'value'
        return at + 1
      case 'comma or end':
        if (byte !== comma) return close(byte, at)
        expected = levels.at(-1)?.list === true ? 'value' : 'key'
        return at + 1
      case 'key or end':
        return byte === closeObject ? close(byte, at) : beginKey(byte, at)
      case 'key':
        return beginKey(byte, at)
      case 'value or end':
        return byte === closeList ? close(byte, at) : beginValue(byte, at)
      case 'value':
        return beginValue(byte, at)
      case 'nothing':
        if (byte !== semicolon) throw new CutOff('something follows the end of the JSON')
        return at + 1
    }
  }

  function close(byte: number | undefined, at: number): number {
    const level = levels.pop()
    if (level === undefined || byte !== (level.list ? closeList : closeObject)) throw noJson(at)
    valueEnded()
    return at + 1
  }

  function valueEnded(): void {
    expected = levels.length === 0 ? 'nothing' : 'comma or end'
  }

  function beginKey(byte: number | undefined, at: number): number {
    if (byte !== quote) throw noJson(at)
    return begin('text', 'key', at)
  }

  function beginValue(byte: number | undefined, at: number): number {
    const level = levels.at(-1)
    if (level?.list === true) live = level.inside
    const wanted = live.some((path) => path.length === levels.length)
    if (byte === openObject || byte === openList) {
      if (wanted || live.length === 0) return begin('container', wanted ? 'take' : 'pass', at)
      const depth = levels.length
      checkDepth(depth + 1, at)
      levels.push({ list: byte === openList, live, inside: live.filter((path) => path[depth] === '*') })
      expected = byte === openList ? 'value or end' : 'key or end'
      return at + 1
    }
    if (byte === quote) return begin('text', wanted ? 'take' : 'pass', at)
    if (kinds[byte ?? 0] === sign) throw noJson(at)
    return begin('word', wanted ? 'take' : 'check', at)
  }

  function begin(what: typeof part, forWhat: typeof use, at: number): number {
    part = what
    use = forWhat
    partFrom = read + at
    open = 0
    inText = false
    return what === 'text' ? at + 1 : at
  }

  function hold(bytes: Buffer): void {
    if (use === 'pass') return
    held.push(bytes)
    heldBytes += bytes.length
    if (heldBytes > largest)
      throw new Refused(`The value that begins at byte ${partFrom} is larger than 16 MB, which no real export holds.`)
  }

  function finish(last: Buffer): void {
    part = 'structure'
    hold(last)
    const value = use === 'pass' ? undefined : parsed()
    if (use === 'take') values.push(value)
    if (use === 'key') {
      const depth = levels.length - 1
      live = levels.at(-1)?.live.filter((path) => path[depth] === '*' || path[depth] === value) ?? []
      expected = 'colon'
    } else valueEnded()
  }

  function parsed(): unknown {
    const [only = Buffer.alloc(0), ...more] = held
    const text = (more.length === 0 ? only : Buffer.concat(held)).toString('utf8')
    held = []
    heldBytes = 0
    try {
      return exact && longNumber.test(text) ? JSON.parse(text, exactly) : JSON.parse(text)
    } catch {
      // The error itself quotes the text, which belongs in no report.
      throw noJson(partFrom - read)
    }
  }

  /** Behind the closing quotation mark, or -1 where the chunk ends before it. */
  function endOfText(chunk: Buffer, from: number): number {
    const { length } = chunk
    let at = from
    if (escaped && at < length) {
      escaped = false
      at++
    }
    for (const near = Math.min(length, at + shortText); at < near; at++) {
      const byte = chunk[at]
      if (byte === quote) return at + 1
      if (byte === backslash && ++at >= length) escaped = true
    }
    return at < length ? endOfLongText(chunk, at) : -1
  }

  /** A long text is searched at once; a mark behind an odd number of backslashes belongs to it. */
  function endOfLongText(chunk: Buffer, from: number): number {
    for (let at = from; ; ) {
      const mark = chunk.indexOf(quote, at)
      const end = mark < 0 ? chunk.length : mark
      let before = end
      while (before > at && chunk[before - 1] === backslash) before--
      const isEscaped = (end - before) % 2 === 1
      if (mark < 0) {
        escaped = isEscaped
        return -1
      }
      if (!isEscaped) return mark + 1
      at = mark + 1
    }
  }

  function endOfWord(chunk: Buffer, from: number): number {
    for (let at = from; at < chunk.length; at++) if (kinds[chunk[at] ?? 0] !== 0) return at
    return -1
  }

  /** Most bytes of an export go through here and through `endOfText`. */
  function endOfContainer(chunk: Buffer, from: number): number {
    const { length } = chunk
    let at = from
    if (inText) {
      at = endOfText(chunk, at)
      if (at < 0) return -1
      inText = false
    }
    for (; at < length; at++) {
      const kind = nesting[chunk[at] ?? 0]
      if (kind === 0) continue
      if (kind === aText) {
        at = endOfText(chunk, at + 1) - 1
        if (at < 0) {
          inText = true
          return -1
        }
      } else if (kind === opens) checkDepth(levels.length + ++open, at)
      else if (--open === 0) return at + 1
    }
    return -1
  }

  function checkDepth(depth: number, at: number): void {
    if (depth > deepest)
      throw new Refused(
        `A value at byte ${read + at} is nested more than ${deepest} levels deep, which no real export is.`,
      )
  }

  function noJson(at: number): CutOff {
    return new CutOff(`what follows byte ${read + at} is no JSON`)
  }

  function write(chunk: Buffer): Error | undefined {
    try {
      scan(chunk)
    } catch (error) {
      if (error instanceof CutOff || error instanceof Refused) return error
      throw error
    }
    read += chunk.length
    return undefined
  }

  return {
    write,
    end() {
      if (read === 0) return new CutOff('the file is empty')
      // A number alone ends with the file.
      const trouble = part === 'word' && levels.length === 0 ? write(Buffer.from(' ')) : undefined
      const whole = expected === 'nothing' && part === 'structure'
      return trouble ?? (whole ? undefined : new CutOff('the file ends in the middle of a value'))
    },
    taken() {
      const taken = values
      values = []
      return taken
    },
  }
}
