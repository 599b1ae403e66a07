/** Keeps of a mail what its sender wrote: without what is quoted, forwarded, or signed below. */
import { attributions, forwards, labels, originals, programs } from './quoting.ts'

export type OwnWords = {
  /** Empty where nothing is their own. */
  text: string
  /** All that stands there, where they wrote nothing above an earlier message: they may have written into it. */
  whole?: string
  /** Something else is passed on below. */
  forwarded: boolean
}

const mostLines = 20_000
const mostCharacters = 100_000
const mostOfWhole = 20_000
const longestLine = 400

/** Answers between quoted lines are all kept. */
export function ownWords(lines: readonly string[]): OwnWords {
  const written = lines.length > mostLines ? lines.slice(0, mostLines) : lines
  const end = quotedTail(written)
  const own = withoutQuotes(written, end?.at ?? written.length)
  const text = withoutSignature(own.lines).slice(0, mostCharacters)
  const forwarded = end?.forward ?? false
  if (text !== '' || forwarded || (!own.cut && end === undefined)) return { text, forwarded }
  return { text, forwarded, whole: plain(written).slice(0, mostOfWhole) }
}

/** Where a whole earlier message begins that no `>` marks. */
function quotedTail(lines: readonly string[]): { at: number; forward: boolean } | undefined {
  for (let at = 0; at < lines.length; at++) {
    const line = (lines[at] ?? '').trim()
    if (line === '' || line.length > longestLine) continue
    const colon = line.search(/[:：]/)
    const ruled = /^[-_*]/.test(line)
    if (!ruled && colon < 0) continue
    if (forwards.test(line)) return { at, forward: true }
    if (ruled && originals.test(line)) return { at, forward: false }
    if (colon >= 0 && colon < 25 && labels.from.test(line) && hasHeaderBelow(lines, at)) {
      const rule = /^[_\-*=]{5,}$/.test((lines[at - 1] ?? '').trim())
      return { at: rule ? at - 1 : at, forward: false }
    }
    if (/^_{20,}$/.test(line) && /mailing list|mailingliste/i.test(`${lines[at + 1]}${lines[at + 2]}`))
      return { at, forward: false }
  }
  return undefined
}

/** At least two more fields in the next lines, a date among them. */
function hasHeaderBelow(lines: readonly string[], from: number): boolean {
  let fields = 0
  let dated = false
  let seen = 0
  for (let at = from + 1; at < lines.length && seen < 6 && at < from + 12; at++) {
    const line = (lines[at] ?? '').trim()
    if (line === '') continue
    seen++
    if (labels.date.test(line)) {
      dated = true
      fields++
    } else if (labels.others.test(line)) fields++
    else if (fields === 0 && seen > 1) return false
  }
  return dated && fields >= 2
}

const isQuoted = (line: string): boolean => /^\s{0,3}(?:>|\|\s)/.test(line)

/** `cut`: an earlier message follows an announcement without being marked, to the end. */
function withoutQuotes(lines: readonly string[], until: number): { lines: string[]; cut: boolean } {
  const own: string[] = []
  let colon = -1
  for (let at = 0; at < until; at++) {
    const line = lines[at] ?? ''
    if (isQuoted(line)) continue
    if (colon < at) colon = nextColon(lines, at)
    // Every announcement ends with a colon, after four lines at most.
    const length = colon < at + 4 ? announcementLength(lines, at, until) : 0
    if (length > 0) {
      if (!isQuoted(nextFull(lines, at + length, until))) return { lines: own, cut: true }
      at += length - 1
      continue
    }
    own.push(line)
  }
  return { lines: own, cut: false }
}

/** The next line that ends with one. */
function nextColon(lines: readonly string[], from: number): number {
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] ?? ''
    let end = line.length - 1
    while (end >= 0 && line.charCodeAt(end) === 32) end--
    const sign = line.charCodeAt(end)
    if (sign === 58 || sign === 0xff1a || sign === 13) return at
  }
  return Number.POSITIVE_INFINITY
}

/** How many lines from `at` on say `On … wrote:`; 0 where they do not. */
function announcementLength(lines: readonly string[], at: number, until: number): number {
  const first = (lines[at] ?? '').trim()
  if (first === '' || first.length > longestLine) return 0
  const possible = attributions.filter(({ begins }) => begins.test(first))
  if (possible.length === 0) return 0
  let joined = first
  for (let length = 1; length <= 4; length++) {
    // A day, an hour or an address tells it from a sentence such as `On Monday he wrote:`; so does what it is followed by.
    const isTold = () => /\d|@/.test(joined) || isQuoted(lines[at + length] ?? '')
    if (possible.some(({ ends }) => ends.test(joined)) && isTold()) return length
    const next = (lines[at + length] ?? '').trim()
    if (at + length >= until || next === '' || isQuoted(next) || joined.length > longestLine) return 0
    joined = `${joined} ${next}`
  }
  return 0
}

function nextFull(lines: readonly string[], from: number, until: number): string {
  for (let at = from; at < until; at++) {
    const line = lines[at] ?? ''
    if (line.trim() !== '') return line
  }
  return '>'
}

/** From `-- ` on, and the lines a telephone adds. */
function withoutSignature(lines: readonly string[]): string {
  const mark = lines.findIndex((line) => /^--[ \u00a0]?$/.test(line))
  const kept = mark < 0 ? [...lines] : lines.slice(0, mark)
  for (;;) {
    const last = kept.at(-1)?.trim()
    if (last === undefined) break
    if (last !== '' && (last.length > longestLine || !programs.some((pattern) => pattern.test(last)))) break
    kept.pop()
  }
  return plain(kept)
}

function plain(lines: readonly string[]): string {
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .trim()
}
