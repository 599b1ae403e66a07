/** Pins: one line with the pin's address, then a line for each of its fields. */
import { cleanText } from '../../tools/read/index.ts'
import type { InteractionRecord, Time } from '../record.ts'

/** Fields by their names in small letters without signs: `isarepin` for `Is a repin` and `is_a_repin`. */
export type PinFields = ReadonlyMap<string, string>
/** `number`: what the pin's address ends with. */
export type Pin = { number: string; fields: PinFields }

const address = /^https?:\/\/(?:[a-z]{2,3}\.)?pinterest\.[a-z.]{2,6}\/pin\/([\w-]{1,64})\/?(?:[?#].*)?$/i

/** What goes on over further lines, since somebody wrote it. */
const written = new Set(['title', 'details', 'description', 'alttext', 'note'])
const read = [
  ...['title', 'details', 'description', 'boardid', 'boardname', 'username', 'canonicallink', 'link', 'createdat'],
  ...['alive', 'isarepin', 'private'],
]
/** Of no use; and where somebody was is nobody's business. */
const passedOver = [
  ...[
    'image',
    'isnative',
    'boardsection',
    'section',
    'isvideo',
    'ipaddress',
    'alttext',
    'note',
    'storypinmedia',
    'video',
  ],
]
type Field = { name: string; read: boolean; written: boolean }
const known = new Map<string, Field>()
for (const name of [...read, ...passedOver])
  known.set(name, { name, read: read.includes(name), written: written.has(name) })

const longestName = 42
const noField = { name: '', read: false, written: false }
/** By the names as they are written: the few there are come a million times. */
const fieldsWritten = new Map<string, Field>()

function fieldNamed(name: string): Field {
  const found = fieldsWritten.get(name)
  if (found !== undefined) return found
  const field = known.get(plainName(name))
  if (field !== undefined && fieldsWritten.size < 1000) fieldsWritten.set(ofItsOwn(name), field)
  return field ?? noField
}

/** The same text, which no longer keeps the piece of the page in memory that it was cut out of. */
export function ofItsOwn(text: string): string {
  return Buffer.from(text).toString()
}

export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** The number of the pin that an address leads to. */
export function pinNumber(link: string): string | undefined {
  return link.startsWith('http') ? address.exec(link)?.[1] : undefined
}

/** Puts pins together line by line; `take` gives the pin that the line before ended. */
export function createPinReader() {
  let number: string | undefined
  let fields = new Map<string, string>()
  let last: Field = noField

  function finished(): Pin | undefined {
    const pin = number === undefined ? undefined : { number, fields }
    number = undefined
    fields = new Map()
    last = noField
    return pin
  }

  return {
    finished,
    /** `link`: where the first link on the line leads. */
    take(text: string, link: string | undefined): Pin | undefined {
      const named = pinNumber(text === '' && link !== undefined ? link : text)
      if (named !== undefined) {
        const before = finished()
        number = named
        return before
      }
      const colon = text.indexOf(':')
      const field = colon > 0 && colon < longestName ? fieldNamed(text.slice(0, colon)) : noField
      if (field !== noField && !(last.written && fields.has(field.name))) {
        last = field
        if (!field.read) return undefined
        const value = plainValue((field.name === 'canonicallink' ? link : undefined) ?? text.slice(colon + 1))
        if (value !== '') fields.set(field.name, value)
      } else if (last.written && last.read) {
        const before = fields.get(last.name)
        fields.set(last.name, before === undefined ? plainValue(text) : `${before}\n${plainValue(text)}`)
      }
      return undefined
    },
  }
}

/** Most lines end with a comma that belongs to the list; `No data` stands for nothing. */
function plainValue(value: string): string {
  let text = cleanText(value).trim()
  if (text.endsWith(',')) text = text.slice(0, -1).trimEnd()
  if (text.includes('\n')) text = text.replace(/[ \t\r]*\n[ \t]*/g, '\n')
  return text.length < 8 && /^(?:no data|none|null)$/i.test(text) ? '' : ofItsOwn(text)
}

const date = /^\d{4}[-/]\d{2}[-/]\d{2}[ T]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:UTC|Z)?$/i

/** `2017/02/13 15:35:01`: no zone is written, and it is taken for UTC. */
export function timeOf(text: string): Time | undefined {
  if (!date.test(text)) return undefined
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10))]
  const [hour, minute, second] = [Number(text.slice(11, 13)), Number(text.slice(14, 16)), Number(text.slice(17, 19))]
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 60) return undefined
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

const yes = /^(?:true|yes|1)$/i
const no = /^(?:false|no|0)$/i

/** A repin's words are mostly those of whoever pinned it before, so they are kept apart. */
export function pinRecord({ number, fields }: Pin, account: string): InteractionRecord {
  const value = (name: string) => fields.get(name) ?? ''
  const is = (name: string) => yes.test(value(name))
  const repin = is('isarepin')
  const record: InteractionRecord = {
    type: 'interaction',
    id: `pin:${number}`,
    at: timeOf(value('createdat')) ?? null,
    account,
    direction: 'sent',
    kind: repin ? 'share' : 'post',
    audience: 'public',
    url: `https://www.pinterest.com/pin/${number}/`,
  }
  const title = value('title')
  const details = value('details') || value('description')
  const words = title === '' || details === '' || title === details ? title || details : `${title}\n\n${details}`
  if (words !== '' && !repin) record.text = words
  const link = value('canonicallink') || value('link')
  const more: Record<string, unknown> = {}
  if (words !== '' && repin) more.shared = words
  if (fields.has('boardname')) more.board = fields.get('boardname')
  if (fields.has('boardid')) more.boardId = fields.get('boardid')
  if (/^https?:\/\/\S+$/i.test(link)) more.link = link
  if (is('private')) more.visibility = 'private'
  if (no.test(value('alive'))) more.gone = true
  if (Object.keys(more).length > 0) record.more = more
  return record
}
