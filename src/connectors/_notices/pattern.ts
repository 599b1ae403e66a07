/** Patterns with places in braces, matched in time linear in the text: no text of a mail can make one slow. */
import { type Folded, fold, plainLine } from './folded.ts'

/** What may stand in a place, how little of it, and whether it may end within a word. */
const places = {
  name: { may: notLineEnd, least: 1, whole: false },
  handle: { may: isHandleSign, least: 1, whole: true },
  id: { may: isDigit, least: 1, whole: true },
  owner: { may: isHandleSign, least: 1, whole: true },
  host: { may: isHostSign, least: 3, whole: true },
  count: { may: isCountSign, least: 1, whole: true },
  link: { may: isLinkSign, least: 10, whole: false },
  text: { may: () => true, least: 1, whole: false },
  any: { may: notLineEnd, least: 0, whole: false },
} as const
export type Place = keyof typeof places

type Token = { literal: string } | { place: Place }

export type Pattern = {
  tokens: readonly Token[]
  /** Signs that have to stand as written: the more, the more certain a match. */
  certainty: number
}

/** `values`: what stood in each place, in their order. */
export type Match = { start: number; end: number; values: readonly { place: Place; value: string }[] }

const place = /\{([a-z]+)\}/g

export function compile(source: string): Pattern {
  const tokens: Token[] = []
  let certainty = 0
  const text = source.split('\n').map(plainLine).join('\n')
  let from = 0
  const addLiteral = (literal: string) => {
    if (literal === '') return
    certainty += literal.length
    tokens.push({ literal: fold(literal).folded })
  }
  for (const found of text.matchAll(place)) {
    const name = found[1] ?? ''
    if (!isPlace(name)) continue
    addLiteral(text.slice(from, found.index))
    tokens.push({ place: name })
    from = found.index + found[0].length
  }
  addLiteral(text.slice(from))
  return { tokens, certainty }
}

export function isPlace(name: string): name is Place {
  return Object.hasOwn(places, name)
}

/** The whole text, and nothing beside it. */
export function matchWhole(pattern: Pattern, text: Folded): Match | undefined {
  return match(pattern, text, 0, false)
}

/** Whole lines of the text, the first that fit from `from` on. */
export function matchLines(pattern: Pattern, text: Folded, from = 0): Match | undefined {
  return match(pattern, text, from, true)
}

/**
 * Every place takes as little as it may. First it is worked out from the end, for each part of the pattern, from where the
 * rest can still be matched; then the way is walked from the beginning. Both look at each sign once for each part.
 */
function match({ tokens }: Pattern, { text, folded }: Folded, from: number, lines: boolean): Match | undefined {
  if (!hasLiterals(tokens, folded, from)) return undefined
  const length = folded.length
  let open: Uint8Array = new Uint8Array(length + 1)
  if (lines) for (let at = from; at <= length; at++) open[at] = at === length || folded[at] === '\n' ? 1 : 0
  else open[length] = 1
  const reachable = [open]
  for (const token of tokens.toReversed()) {
    open = 'literal' in token ? beforeLiteral(token.literal, folded, open) : beforePlace(token.place, text, open)
    reachable.unshift(open)
  }
  const start = lines ? firstLine(folded, from, open) : open[0] === 1 ? 0 : -1
  if (start < 0) return undefined
  const values: { place: Place; value: string }[] = []
  let at = start
  for (const [i, token] of tokens.entries()) {
    if ('literal' in token) {
      at += token.literal.length
      continue
    }
    const { least, whole } = places[token.place]
    let to = at + least
    while (to < length && !(reachable[i + 1]?.[to] === 1 && (!whole || endsWord(text, to)))) to++
    values.push({ place: token.place, value: text.slice(at, to).trim() })
    at = to
  }
  return values.every(isLikely) ? { start, end: at, values } : undefined
}

/** Whether all that has to be there is, one behind the other: most mails end here. */
function hasLiterals(tokens: readonly Token[], folded: string, from: number): boolean {
  let at = from
  for (const token of tokens) {
    if (!('literal' in token)) continue
    const found = folded.indexOf(token.literal, at)
    if (found < 0) return false
    at = found + token.literal.length
  }
  return true
}

function beforeLiteral(literal: string, folded: string, after: Uint8Array): Uint8Array {
  const open = new Uint8Array(after.length)
  for (let at = folded.indexOf(literal); at >= 0; at = folded.indexOf(literal, at + 1))
    open[at] = after[at + literal.length] ?? 0
  return open
}

function beforePlace(place: Place, text: string, after: Uint8Array): Uint8Array {
  const { may, least, whole } = places[place]
  const open = new Uint8Array(after.length)
  /** How many signs from here on may stand in the place, and how far the nearest end of it is. */
  let run = 0
  let nearest = Number.POSITIVE_INFINITY
  for (let at = after.length - 1; at >= 0; at--) {
    run = at < text.length && may(text.charCodeAt(at)) ? run + 1 : 0
    const end = at + least
    if (run === 0) nearest = Number.POSITIVE_INFINITY
    if (end < after.length && after[end] === 1 && run >= least && (!whole || endsWord(text, end))) nearest = end
    open[at] = nearest !== Number.POSITIVE_INFINITY && nearest - at <= run ? 1 : 0
  }
  return open
}

function endsWord(text: string, at: number): boolean {
  return !(isWordSign(text.charCodeAt(at - 1)) && isWordSign(text.charCodeAt(at)))
}

function firstLine(folded: string, from: number, open: Uint8Array): number {
  for (let at = from; at >= 0 && at < open.length; ) {
    const atStart = at === 0 || folded[at - 1] === '\n'
    if (atStart && open[at] === 1) return at
    const newline = folded.indexOf('\n', at)
    if (newline < 0) return -1
    at = newline + 1
  }
  return -1
}

function isLikely({ place, value }: { place: Place; value: string }): boolean {
  switch (place) {
    case 'name':
      return value.length <= 120 && /[\p{L}\p{N}]/u.test(value) && !/https?:/i.test(value)
    case 'handle':
    case 'owner':
      return value.length <= 200 && /[\p{L}\p{N}]/u.test(value)
    case 'count':
      return /\d/.test(value)
    case 'link':
      return /^https?:\/\//i.test(value)
    default:
      return true
  }
}

function notLineEnd(code: number): boolean {
  return code !== 10
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isCountSign(code: number): boolean {
  return isDigit(code) || code === 44 || code === 46 || code === 39
}

function isHostSign(code: number): boolean {
  return isDigit(code) || code === 45 || code === 46 || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

function isWordSign(code: number): boolean {
  return code === 95 || (isHandleSign(code) && code !== 45 && code !== 46 && code !== 64)
}

/** Letters of any language, digits, `_ . - @ ·`. */
function isHandleSign(code: number): boolean {
  if (code < 128) return isHostSign(code) || code === 95 || code === 64
  return code === 0xb7 || code >= 0xd800 || /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(code))
}

function isLinkSign(code: number): boolean {
  return code > 32 && code !== 60 && code !== 62 && code !== 34
}
