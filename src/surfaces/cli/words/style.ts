/** How text is set in a terminal: lines one can read, colour only where it is welcome. */
import { styleText } from 'node:util'

/** Colour and weight follow NO_COLOR and whether it is a terminal. */
const styled = (format: Parameters<typeof styleText>[0], text: string): string =>
  styleText(format, text, { stream: process.stdout })

export const strong = (text: string): string => styled('bold', text)
export const faint = (text: string): string => styled('dim', text)
export const ours = (text: string): string => styled('blue', text)
export const bad = (text: string): string => styled('red', text)
export const watch = (text: string): string => styled('yellow', text)
export const good = (text: string): string => styled('green', text)

/** Breaks text at spaces to `width` columns; every line begins with `indent`, the first with `first`. */
export function wrap(text: string, width: number, indent = '', first = indent): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const room = width - (lines.length === 0 ? first : indent).length
    if (line !== '' && columns(line) + 1 + columns(word) > room) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  lines.push(line)
  return lines.map((text, at) => (at === 0 ? first : indent) + text).join('\n')
}

/** Columns a text takes: signs of the far east are two wide. */
function columns(text: string): number {
  let sum = 0
  for (const letter of text)
    sum += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f300}-\u{1faff}]/u.test(
      letter,
    )
      ? 2
      : 1
  return sum
}

/** Others' words in quotation, cut where they are long; nothing in them can steer the terminal. */
export function quoted(text: string, most = 240): string {
  const clean = plain(text)
  return `“${clean.length > most ? `${clean.slice(0, most).replace(/\s+\S*$/, '')} …` : clean}”`
}

/** One line without anything that could steer the terminal. */
export const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()

const dayForm = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const shortForm = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
const longForm = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** `31 October 2026`. */
export const dayOf = (iso: string): string => dayForm.format(new Date(iso))
/** `31 Oct 2026`. */
export const shortDay = (iso: string): string => shortForm.format(new Date(iso))
/** `1 Oct 2026 to 31 Oct 2026`, or the one day that both are. */
export const spanOf = (from: string, to: string): string =>
  shortDay(from) === shortDay(to) ? shortDay(from) : `${shortDay(from)} to ${shortDay(to)}`
/** `Saturday, 31 October 2026`. */
export const longDay = (iso: string): string => longForm.format(new Date(iso))

export const figure = (value: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: Math.abs(value) < 10 ? 2 : 1 })
export const percent = (share: number): string => `${Math.round(share * 100)}%`
export const many = (count: number, one: string, more = `${one}s`): string =>
  `${figure(count)} ${count === 1 ? one : more}`

/** Title of the network of an account, as its connector has it. */
export type Titles = (account: string) => string
