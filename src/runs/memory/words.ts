/** Finds words in texts as a person looks for them: capitals and accents do not matter, parts of words count. */

/** What is compared: small letters without accents, and where in the text each came from. */
export type Plain = { text: string; from: readonly number[] | undefined }

const marks = /\p{M}+/gu
const ascii = /^[ -~\s]*$/

/** As it is compared. */
export const plain = (text: string): string =>
  ascii.test(text) ? text.toLowerCase() : text.normalize('NFD').replace(marks, '').toLowerCase()

/** The words that are looked for as they were written, the longest first; several in quotation marks are one. At most eight. */
export function writtenWords(sought: string): string[] {
  const words = [...sought.matchAll(/"([^"]+)"|([^\s"]+)/g)].map(([, together, one]) =>
    (together ?? one ?? '').normalize('NFC').replace(/\s+/g, ' ').trim(),
  )
  return [...new Map(words.filter((word) => plain(word) !== '').map((word) => [plain(word), word])).values()]
    .sort((a, b) => b.length - a.length)
    .slice(0, 8)
}

/** The same as they are compared. */
export const wordsOf = (sought: string): string[] => writtenWords(sought).map(plain)

export function hasAll(text: string, words: readonly string[]): boolean {
  const compared = plain(text)
  return words.every((word) => compared.includes(word))
}

/** With the place in the text that each compared letter came from; none where they are the same. */
function placed(text: string): Plain {
  const whole = plain(text)
  if (whole.length === text.length && text.normalize('NFD').length === text.length)
    return { text: whole, from: undefined }
  const from: number[] = []
  let compared = ''
  let at = 0
  for (const letter of text) {
    const part = plain(letter)
    for (let i = 0; i < part.length; i++) from.push(at)
    compared += part
    at += letter.length
  }
  from.push(at)
  return { text: compared, from }
}

/** Where the words stand in the text, in order and without overlaps. */
export function marksIn(text: string, words: readonly string[]): [from: number, to: number][] {
  const { text: compared, from } = placed(text)
  const place = (at: number): number => (from === undefined ? at : (from[at] ?? text.length))
  const found: [number, number][] = []
  for (const word of words)
    for (let at = compared.indexOf(word); at >= 0; at = compared.indexOf(word, at + word.length))
      found.push([place(at), Math.max(place(at + word.length), place(at) + 1)])
  found.sort((a, b) => a[0] - b[0] || b[1] - a[1])
  const apart: [number, number][] = []
  for (const [begin, end] of found) {
    const last = apart.at(-1)
    if (last && begin <= last[1]) last[1] = Math.max(last[1], end)
    else apart.push([begin, end])
  }
  return apart
}

/** Letters around the first find. */
const around = 70
const longest = 220

/** A stretch of the text around what was found first, cut at words, with the marks in it. */
export function excerpt(text: string, words: readonly string[]): { words: string; marks: [number, number][] } {
  const flat = text.replace(/\s+/g, ' ').trim()
  const all = marksIn(flat, words)
  const [first = [0, 0]] = all
  if (flat.length <= longest) return { words: flat, marks: all }
  const begin = first[0] <= around ? 0 : flat.indexOf(' ', first[0] - around) + 1
  const start = begin > first[0] || begin === 0 ? Math.max(0, Math.min(begin, first[0])) : begin
  const cut = flat.lastIndexOf(' ', start + longest)
  const end = start + longest >= flat.length ? flat.length : Math.max(cut, first[1])
  const before = start > 0 ? '… ' : ''
  const shift = before.length - start
  return {
    words: `${before}${flat.slice(start, end)}${end < flat.length ? ' …' : ''}`,
    marks: all.filter(([from, to]) => from >= start && to <= end).map(([from, to]) => [from + shift, to + shift]),
  }
}
