/** Cards out of a vCard file as they stream by: version 2.1, 3.0 and 4.0, folded and encoded in all their ways. */
import { cleanText, readLines } from '../../tools/read/index.ts'

export type Property = {
  /** In capitals, without the group before it. */
  name: string
  group: string
  /** Names in capitals; several values of one are parted by commas. A bare word of 2.1 is a type. */
  parameters: ReadonlyMap<string, string>
  /** Decoded; marks before `,` and `;` still there. */
  value: string
}

export type Card = {
  line: number
  properties: Property[]
  /** Its end was found. */
  whole: boolean
}

/** Pictures and sounds are not taken up, however many megabytes they have. */
const ignored = /^(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY|X-MS-CARDPICTURE|X-[\w-]*(?:IMAGE|PHOTO|AVATAR)[\w-]*)[;:]/i
const lineLimit = 1 << 20
const mostProperties = 2000

/** The lines of one property; they are put together once, for a note may have thousands. */
type Pending = { lines: string[]; length: number; dropped: boolean; soft: boolean }

/** Never fails on what the lines are. A card that another begins in, or whose end is missing, is given as far as it goes. */
export async function* cardsOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Card> {
  let card: Card | undefined
  let pending: Pending | undefined
  let version = ''
  let nested = 0

  /** What was begun is a property of the open card. */
  const flush = () => {
    const property = pending === undefined || pending.dropped ? undefined : propertyOf(pending.lines.join(''))
    pending = undefined
    if (card === undefined || property === undefined || nested > 0) return
    if (property.name === 'VERSION') version = property.value.trim()
    if (card.properties.length < mostProperties) card.properties.push(property)
  }

  for await (const { first, lines } of readLines(bytes, { limit: lineLimit })) {
    for (const [i, line] of lines.entries()) {
      const mark = /^\s*(BEGIN|END)\s*:\s*VCARD\s*$/i.exec(line)?.[1]?.toUpperCase()
      if (mark === undefined) {
        if (card === undefined) continue
        const joined = pending !== undefined && joinedWith(pending, line, version)
        if (joined) continue
        flush()
        pending = begun(line)
        continue
      }
      flush()
      if (mark === 'BEGIN' && card !== undefined && (nested > 0 || card.properties.at(-1)?.name === 'AGENT')) nested++
      else if (mark === 'BEGIN') {
        if (card !== undefined) yield card
        card = { line: first + i, properties: [], whole: false }
        version = ''
      } else if (nested > 0) nested--
      else if (card !== undefined) {
        yield { ...card, whole: true }
        card = undefined
      }
    }
  }
  flush()
  if (card !== undefined) yield card
}

function begun(line: string): Pending {
  const [head = ''] = line.split(':', 1)
  return {
    lines: [line],
    length: line.length,
    dropped: ignored.test(line),
    soft: /[;=]\s*QUOTED-PRINTABLE/i.test(head),
  }
}

/** Whether the line goes on with what was begun; it is added then. */
function joinedWith(pending: Pending, line: string, version: string): boolean {
  const last = pending.lines.at(-1) ?? ''
  const soft = pending.soft && last.endsWith('=')
  const folded = /^[ \t]/.test(line)
  // Pictures of some programs go on without a blank before them.
  const picture = pending.dropped && !line.includes(':')
  if (!soft && !folded && !picture) return false
  pending.length += line.length
  if (pending.length > lineLimit) pending.dropped = true
  if (pending.dropped) {
    pending.lines = []
    return true
  }
  if (soft) pending.lines[pending.lines.length - 1] = last.slice(0, -1)
  pending.lines.push(soft || version === '2.1' ? line : line.slice(1))
  return true
}

function propertyOf(text: string): Property | undefined {
  const colon = colonOf(text)
  if (colon < 1) return undefined
  const [head = '', ...parameters] = splitOutsideQuotes(text.slice(0, colon), ';')
  const dot = head.lastIndexOf('.')
  const name = head
    .slice(dot + 1)
    .trim()
    .toUpperCase()
  if (name === '') return undefined
  const known = new Map<string, string>()
  for (const parameter of parameters) {
    const at = parameter.indexOf('=')
    const key = at < 0 ? bareKey(parameter) : parameter.slice(0, at).trim().toUpperCase()
    const value = parameter
      .slice(at + 1)
      .trim()
      .replace(/^"|"$/g, '')
    known.set(key, known.has(key) ? `${known.get(key)},${value}` : value)
  }
  const value = decodedValue(text.slice(colon + 1), known)
  return value === undefined
    ? undefined
    : { name, group: head.slice(0, Math.max(dot, 0)).toLowerCase(), parameters: known, value }
}

function bareKey(word: string): string {
  return /^(?:QUOTED-PRINTABLE|BASE64|B|8BIT|7BIT)$/i.test(word.trim()) ? 'ENCODING' : 'TYPE'
}

function colonOf(text: string): number {
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const mark = text[i]
    if (mark === '"') quoted = !quoted
    else if (mark === ':' && !quoted) return i
  }
  // A quotation mark that never closes is one among the letters.
  return text.indexOf(':')
}

function splitOutsideQuotes(text: string, mark: string): string[] {
  const parts: string[] = []
  let quoted = false
  let from = 0
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '"') quoted = !quoted
    else if (text[i] === mark && !quoted) {
      parts.push(text.slice(from, i))
      from = i + 1
    }
  }
  parts.push(text.slice(from))
  return parts
}

/** `undefined` for what is no text. */
function decodedValue(value: string, parameters: ReadonlyMap<string, string>): string | undefined {
  const encoding = (parameters.get('ENCODING') ?? '').toUpperCase()
  if (encoding === 'B' || encoding === 'BASE64') return undefined
  if (encoding !== 'QUOTED-PRINTABLE') return cleanText(value)
  const bytes: number[] = []
  for (const part of value.replace(/=\s*$/, '').match(/=[0-9a-f]{2}|[^=]+|=/gi) ?? []) {
    if (/^=[0-9a-f]{2}$/i.test(part)) bytes.push(Number.parseInt(part.slice(1), 16))
    else for (const byte of Buffer.from(part)) bytes.push(byte)
  }
  return cleanText(decodedBytes(Uint8Array.from(bytes), parameters.get('CHARSET') ?? 'utf-8'))
}

function decodedBytes(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    // An unknown charset, or bytes that are not what it says.
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The parts of a value between unescaped marks, plain. */
export function partsOf(value: string, mark: ',' | ';'): string[] {
  const parts: string[] = []
  let part = ''
  for (let i = 0; i < value.length; i++) {
    const letter = value[i] ?? ''
    if (letter === '\\' && i + 1 < value.length) part += letter + value[++i]
    else if (letter === mark) {
      parts.push(part)
      part = ''
    } else part += letter
  }
  return [...parts, part].map(plainValue)
}

/** Without the marks that 3.0 and 4.0 put before signs, and in lines. */
export function plainValue(value: string): string {
  return value
    .replace(/\\([nN,;:\\"])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign))
    .replace(/\r\n?/g, '\n')
    .trim()
}
