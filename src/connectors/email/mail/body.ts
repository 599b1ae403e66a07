/** The words of a mail: found and decoded here where it is built in the usual way, else by postal-mime. */
import PostalMime from 'postal-mime'
import { decodedText, isKnownCharset, transferOf } from './charset.ts'
import { unflowed } from './flowed.ts'
import { flattened, type Link } from './html.ts'
import type { Part } from './parts.ts'

/** One of the pieces that follow each other, in one form or two; decoded when it is asked for. */
export type Piece = { plain?: () => string; html?: () => string }

export type Body = {
  pieces: readonly Piece[]
  attachments: number
  /** It is, or answers, an invitation. */
  calendar: boolean
}

/** Bytes of one text; what is beyond is not read. */
const textLimit = 1 << 20
/** Bytes of a mail that postal-mime is given. */
const otherLimit = 2 << 20

type Collected = { pieces: Piece[]; attachments: number; calendar: boolean }

const nothing = (): Collected => ({ pieces: [], attachments: 0, calendar: false })

/** `undefined` where postal-mime has to read it. */
export function readBody(bytes: Buffer, root: Part | undefined): Body | undefined {
  if (root === undefined) return undefined
  const body = nothing()
  return collect(bytes, root, body) ? body : undefined
}

function collect(bytes: Buffer, part: Part, body: Collected): boolean {
  if (part.type === 'text/calendar' && !part.attached) body.calendar = true
  if (part.type === 'multipart/alternative') return collectAlternative(bytes, part, body)
  if (part.type.startsWith('multipart/')) {
    if (part.inside.length > 0) return part.inside.every((inner) => collect(bytes, inner, body))
    // Its boundary is nowhere: what is there is read as it stands.
    return collectText(bytes, { ...part, type: 'text/plain' }, body)
  }
  if (!part.attached && (part.type === 'text/plain' || part.type === 'text/html')) return collectText(bytes, part, body)
  body.attachments++
  return true
}

function collectText(bytes: Buffer, part: Part, body: Collected): boolean {
  const transfer = transferOf(part.transfer)
  if (transfer === undefined || !isKnownCharset(part.charset)) return false
  const read = () => {
    const content = bytes.subarray(part.start, Math.min(part.end, part.start + textLimit))
    const text = decodedText(content, transfer, part.charset)
    return part.flowed === 'no' ? text : unflowed(text, part.flowed === 'del-sp')
  }
  body.pieces.push(part.type === 'text/html' ? { html: read } : { plain: read })
  return true
}

/** The same in several forms is one piece. */
function collectAlternative(bytes: Buffer, part: Part, body: Collected): boolean {
  const inner = nothing()
  if (!part.inside.every((one) => collect(bytes, one, inner))) return false
  body.calendar ||= inner.calendar
  body.attachments += inner.attachments
  const plain = inner.pieces.flatMap((piece) => piece.plain ?? [])
  const html = inner.pieces.flatMap((piece) => piece.html ?? [])
  const piece: Piece = {}
  if (plain.length > 0) piece.plain = () => plain.map((read) => read()).join('\n')
  if (html.length > 0) piece.html = () => html.map((read) => read()).join('\n')
  if (plain.length + html.length > 0) body.pieces.push(piece)
  return true
}

/** What postal-mime makes of a mail that is built otherwise; `undefined` where it cannot read it either. */
export async function readBodyOtherwise(bytes: Buffer): Promise<Body | undefined> {
  try {
    const mail = await PostalMime.parse(bytes.subarray(0, otherLimit), {
      maxNestingDepth: 20,
      maxHeadersSize: 1 << 20,
      maxRfc822NestingDepth: 1,
    })
    const { text, html } = mail
    const piece: Piece = {}
    if (text !== undefined) piece.plain = () => text.slice(0, textLimit)
    if (html !== undefined) piece.html = () => html.slice(0, textLimit)
    const calendar = mail.attachments.some(
      ({ mimeType, method }) => mimeType === 'text/calendar' && method !== undefined,
    )
    const pieces = text === undefined && html === undefined ? [] : [piece]
    return { pieces, attachments: mail.attachments.length, calendar }
  } catch {
    // Its limits are the only thing it throws for.
    return undefined
  }
}

/** Plain text where there is some, for it is what the sender's program made of the words. */
export function linesOf({ pieces }: Body): string[] {
  return pieces.flatMap(({ plain, html }) => {
    const text = plain?.() ?? ''
    return html !== undefined && text.trim() === '' ? flattened(html()).lines : text.split('\n')
  })
}

/** HTML where there is some, for its links; those of plain text stand open in it. */
export function linesAndLinks({ pieces }: Body): { lines: string[]; links: Link[] } {
  const lines: string[] = []
  const links: Link[] = []
  for (const { plain, html } of pieces) {
    if (html === undefined) {
      for (const line of plain?.().split('\n') ?? []) {
        for (const [url] of line.matchAll(/https?:\/\/[^\s<>"]+/g)) {
          const text = line.slice(0, line.indexOf(url)).trim()
          links.push({ text, url: url.replace(/[)\].,;]+$/, ''), line: lines.length })
        }
        lines.push(line)
      }
    } else {
      const read = flattened(html())
      for (const link of read.links) links.push({ ...link, line: link.line + lines.length })
      lines.push(...read.lines)
    }
  }
  return { lines, links }
}
