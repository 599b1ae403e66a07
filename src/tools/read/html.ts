/** The text a person would read in a piece of HTML. */
import { Parser } from 'htmlparser2'

const silent = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'iframe', 'object', 'svg'])
const blocks = new Set([
  'p',
  'div',
  'blockquote',
  'ul',
  'ol',
  'table',
  'section',
  'article',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'pre',
])
const rows = new Set(['li', 'tr'])

/** Deeper than any page: what is below is left out, for the parser takes the square of the depth. */
const deepest = 5000
const piece = 1 << 16

/**
 * Paragraphs are parted by a blank line, `br` is a line end; scripts, styles and comments are dropped. The text of a
 * link stays, save where it is a shortened form of its address: then the address stands there.
 */
export function htmlToText(html: string): string {
  const parts: string[] = []
  let silence = 0
  let depth = 0
  let link: { from: number; href: string; shortened: boolean } | undefined
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth++
        if (silence > 0 || silent.has(name)) {
          silence++
          return
        }
        if (name === 'br') parts.push('\n')
        else if (blocks.has(name)) parts.push('\n\n')
        else if (rows.has(name)) parts.push('\n')
        else if (name === 'a') link = { from: parts.length, href: attributes.href ?? '', shortened: false }
        else if (link !== undefined && /\b(?:invisible|ellipsis)\b/.test(attributes.class ?? '')) link.shortened = true
      },
      ontext(data) {
        if (silence === 0) parts.push(data.replace(/[ \t\r\n\f]+/g, ' '))
      },
      onclosetag(name) {
        depth--
        if (silence > 0) {
          silence--
          return
        }
        if (blocks.has(name)) parts.push('\n\n')
        else if (name === 'a' && link !== undefined) {
          const shown = parts.slice(link.from).join('')
          if (isShortened(shown, link.href, link.shortened)) parts.splice(link.from, parts.length, link.href)
          link = undefined
        }
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  )
  for (let from = 0; from < html.length && depth < deepest; from += piece) parser.write(html.slice(from, from + piece))
  if (depth < deepest) parser.end()
  return parts
    .join('')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/ {2,}/g, ' ')
    .trim()
}

function isShortened(shown: string, href: string, marked: boolean): boolean {
  if (!/^https?:\/\//i.test(href)) return false
  if (marked) return true
  const stem = shown.trim().replace(/(?:…|\.\.\.)$/, '')
  return stem !== shown.trim() && stem.length > 3 && bare(href).startsWith(bare(stem))
}

function bare(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/i, '').toLowerCase()
}
