/** The words of a post with what is marked in them: whom it mentions, and where its links lead. */
import { fieldsOf, listOf, textOf } from './repository/cbor.ts'

/** `from` and `to` in bytes of UTF-8, as the network counts. */
type Mark = { from: number; to: number; did: string | undefined; link: string | undefined }

export type Words = {
  /** Links that are shown shortened stand whole. */
  text: string
  /** In their order, with the words they are mentioned by. */
  mentions: { did: string; shown: string }[]
  /** Links that the text does not show. */
  links: string[]
}

export function wordsOf(record: Record<string, unknown>): Words {
  const text = typeof record.text === 'string' ? record.text : ''
  const marks = listOf(record.facets)
    .flatMap(marksOf)
    .toSorted((a, b) => a.from - b.from)
  if (marks.length === 0) return { text, mentions: [], links: [] }
  const bytes = Buffer.from(text)
  const words: Words = { text: '', mentions: [], links: [] }
  let done = 0
  for (const { from, to, did, link } of marks) {
    const whole = from < to && to <= bytes.length && isBetween(bytes, from) && isBetween(bytes, to)
    const shown = whole ? bytes.toString('utf8', from, to) : ''
    if (did !== undefined) words.mentions.push({ did, shown })
    if (link === undefined || shown === link) continue
    if (from >= done && isShortened(shown, link)) {
      words.text += bytes.toString('utf8', done, from) + link
      done = to
    } else if (bare(shown) !== bare(link)) words.links.push(link)
  }
  words.text += bytes.toString('utf8', done)
  return words
}

function marksOf(facet: unknown): Mark[] {
  const { index, features } = fieldsOf(facet)
  const { byteStart, byteEnd } = fieldsOf(index)
  if (typeof byteStart !== 'number' || typeof byteEnd !== 'number') return []
  return listOf(features).map((feature) => {
    const { $type, did, uri } = fieldsOf(feature)
    return {
      from: byteStart,
      to: byteEnd,
      did: $type === 'app.bsky.richtext.facet#mention' ? textOf(did) : undefined,
      link: $type === 'app.bsky.richtext.facet#link' ? webAddress(uri) : undefined,
    }
  })
}

/** Links that a page may show are to the web alone. */
export function webAddress(uri: unknown): string | undefined {
  const text = textOf(uri)
  return text !== undefined && /^https?:\/\/\S+$/i.test(text) ? text : undefined
}

/** Not in the middle of a character. */
function isBetween(bytes: Buffer, at: number): boolean {
  return Number.isInteger(at) && at >= 0 && ((bytes[at] ?? 0) & 0xc0) !== 0x80
}

function isShortened(shown: string, link: string): boolean {
  const stem = shown.trim().replace(/(?:…|\.\.\.)$/, '')
  return stem !== shown.trim() && stem.length > 3 && bare(link).startsWith(bare(stem))
}

function bare(address: string): string {
  return address
    .trim()
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/$/, '')
    .toLowerCase()
}
