/** What a person would read in a mail written in HTML: its lines, quoted ones marked as in plain text, and its links. */
import { Parser } from 'htmlparser2'

export type Link = {
  text: string
  url: string
  /** Which line it stands in, from 0. */
  line: number
}

export type Flattened = { lines: string[]; links: Link[] }

const silent = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'iframe', 'object', 'svg', 'o:p'])
const paragraphs = new Set(['p', 'blockquote', 'ul', 'ol', 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'hr'])
const rows = new Set(['div', 'tr', 'li', 'section', 'article', 'dt', 'dd', 'br'])
const quoting =
  /\b(?:gmail_quote|gmail_extra|yahoo_quoted|moz-cite-prefix|protonmail_quote|zmail_extra|tutanota_quote)\b/
const signature =
  /\b(?:gmail_signature|gmail_signature_prefix|moz-signature|protonmail_signature_block|x_moz-signature)\b/
const hidden = /display\s*:\s*none|mso-hide\s*:\s*all/i
const mostLinks = 2000

/** Linear in the length of `html`, which the caller bounds. */
export function flattened(html: string): Flattened {
  const lines: { depth: number; text: string }[] = []
  const links: Link[] = []
  /** What closing an element undoes. */
  const open: { silent: boolean; quote: boolean; paragraph: boolean; row: boolean; link: boolean }[] = []
  let silence = 0
  let depth = 0
  let line = ''
  let pending: { url: string; text: string; line: number } | undefined

  const endLine = () => {
    lines.push({ depth, text: line.trim() })
    line = ''
  }
  const endParagraph = () => {
    if (line.trim() !== '') endLine()
    line = ''
    if (lines.at(-1)?.text !== '' && lines.length > 0) lines.push({ depth, text: '' })
  }

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const isSilent = silent.has(name) || isMuted(attributes)
        if (silence > 0 || isSilent) {
          silence++
          open.push({ silent: true, quote: false, paragraph: false, row: false, link: false })
          return
        }
        const quote = name === 'blockquote' || quoting.test(attributes.class ?? '')
        const paragraph = paragraphs.has(name)
        const row = rows.has(name)
        if (paragraph || quote) endParagraph()
        else if (name === 'br') endLine()
        else if (row && line.trim() !== '') endLine()
        else if ((name === 'td' || name === 'th') && line !== '') line += ' '
        if (quote) depth++
        const link = name === 'a' && attributes.href !== undefined
        if (link) pending = { url: attributes.href ?? '', text: '', line: lines.length }
        open.push({ silent: false, quote, paragraph, row, link })
      },
      ontext(data) {
        if (silence > 0) return
        const text = data.replace(/(?:[\s\u00a0\u200b-\u200d\ufeff\u00ad]|\u034f)+/g, ' ')
        line += line === '' || line.endsWith(' ') ? text.trimStart() : text
        if (pending !== undefined) {
          if (pending.text.trim() === '') pending.line = lines.length
          pending.text += text
        }
      },
      onclosetag(name) {
        const closed = open.pop()
        if (closed === undefined) return
        if (closed.silent) {
          silence--
          return
        }
        if (closed.link && pending !== undefined) {
          if (links.length < mostLinks) links.push({ ...pending, text: pending.text.trim(), url: pending.url.trim() })
          pending = undefined
        }
        if (closed.paragraph || closed.quote) endParagraph()
        else if (closed.row && name !== 'br' && line.trim() !== '') endLine()
        if (closed.quote) depth--
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  )
  parser.end(html)
  endLine()
  return { lines: lines.map((one) => (one.depth > 0 ? `> ${one.text}` : one.text)), links }
}

function isMuted(attributes: Record<string, string>): boolean {
  if (signature.test(attributes.class ?? '')) return true
  return attributes.style !== undefined && hidden.test(attributes.style)
}
