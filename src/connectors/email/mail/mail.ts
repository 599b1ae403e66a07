/** One mail: who, to whom, when, about what, and where its words are. */
import { hashedId } from '../../hashed-id.ts'
import type { Time } from '../../record.ts'
import type { RawMail } from '../boxes/mbox.ts'
import { type Address, addressesIn } from './addresses.ts'
import { type Body, readBody, readBodyOtherwise } from './body.ts'
import { timeOf, timeOfEnvelope, timeOfReceived } from './dates.ts'
import { type Header, headerEnd, readHeader, wantedFields } from './header.ts'
import { contentFields, type Part, partsOf } from './parts.ts'
import { decodedWords } from './words.ts'

export type Mail = {
  raw: RawMail
  header: Header
  place: { end: number; body: number }
  from: Address | undefined
  /** To, Cc and Bcc, each address once. */
  recipients: readonly Address[]
}

const wanted = wantedFields([
  ...contentFields,
  ...['from', 'sender', 'reply-to', 'to', 'cc', 'bcc', 'subject', 'date', 'message-id', 'in-reply-to', 'references'],
  ...['received', 'delivered-to', 'x-original-to', 'envelope-to', 'x-delivered-to', 'return-path'],
  ...['x-gmail-labels', 'x-mozilla-status', 'x-mozilla-status2', 'x-status', 'x-imap', 'x-imapbase'],
  ...['list-id', 'list-post', 'list-unsubscribe', 'precedence', 'mailing-list', 'x-beenthere', 'x-mailman-version'],
  ...['auto-submitted', 'x-autoreply', 'x-autorespond', 'x-autoresponder', 'x-auto-response-suppress'],
  ...['x-failed-recipients', 'x-original-from', 'feedback-id', 'authentication-results'],
])

/** What tells whose a mail is and what kind of. */
const few = wantedFields([
  ...['from', 'sender', 'date', 'x-gmail-labels', 'x-mozilla-status', 'x-mozilla-status2', 'x-status', 'subject'],
  ...['x-imap', 'x-imapbase', 'list-id', 'list-post', 'mailing-list', 'x-beenthere', 'x-mailman-version'],
])

/** A sentence where it is no mail. `wholly`: all fields are wanted, and not only those that tell whose it is. */
export function openMail(raw: RawMail, wholly = true): Mail | string {
  const place = headerEnd(raw.bytes)
  if (place === undefined) return 'no mail: its header has no end'
  const header = readHeader(raw.bytes, 0, place.end, wholly ? wanted : few)
  const from = addressesIn(header.get('from') ?? header.get('sender'))[0]
  const recipients = recipientsIn(header)
  if (from === undefined && recipients.length === 0 && header.get('date') === undefined)
    return 'no mail: it has no header'
  return { raw, header, place, from, recipients }
}

function recipientsIn(header: Header): readonly Address[] {
  let all: readonly Address[] = []
  for (const name of ['to', 'cc', 'bcc'])
    for (const field of header.all(name)) {
      const some = addressesIn(field)
      all = all.length === 0 ? some : [...all, ...some]
    }
  return all.length > 1 ? distinct(all) : all
}

function distinct(addresses: readonly Address[]): readonly Address[] {
  const seen = new Map<string, Address>()
  for (const one of addresses) {
    const known = seen.get(one.address)
    if (known === undefined || known.name === '') seen.set(one.address, one)
  }
  return seen.size === addresses.length ? addresses : [...seen.values()]
}

const subjects = new WeakMap<Mail, string>()

export function subjectOf(mail: Mail): string {
  const known = subjects.get(mail)
  if (known !== undefined) return known
  const written = decodedWords(mail.header.get('subject') ?? '')
  const subject = /[^ -~]| {2}/.test(written)
    ? written
        .replace(/[\p{Cc}\s]+/gu, ' ')
        .trim()
        .slice(0, 500)
        .toWellFormed()
    : written.slice(0, 500)
  subjects.set(mail, subject)
  return subject
}

/** What the network calls a mail; where it has no name, a hash of what tells it from others. */
export function idOf(mail: Mail): string {
  const id = bracketed(mail.header.get('message-id') ?? '')[0]
  if (id !== undefined) return id
  const { header, place, raw } = mail
  const start = raw.bytes
    .toString('latin1', place.body, place.body + 1000)
    .replaceAll('\r\n', '\n')
    .trim()
    .slice(0, 300)
  return `mail-${hashedId(header.get('from'), header.get('date') ?? raw.envelope, header.get('subject'), start)}`
}

/** The mail it answers. */
export function answeredBy({ header }: Mail): string | undefined {
  return bracketed(header.get('in-reply-to') ?? '')[0] ?? bracketed(header.get('references') ?? '').at(-1)
}

/** Names of mails without their angle brackets; a word alone is one as well. */
function bracketed(field: string): string[] {
  // Nearly every field is one name alone.
  if (
    field.length < 900 &&
    field.startsWith('<') &&
    field.indexOf('>') === field.length - 1 &&
    !/[\s<]/.test(field.slice(1))
  )
    return field.length > 2 ? [field.slice(1, -1)] : []
  const ids = field.match(/<[^<>]{1,900}>/g)?.map((id) => id.slice(1, -1).replace(/\s+/g, ''))
  if (ids !== undefined) return ids.filter((id) => id !== '')
  return /^[^\s<>]{3,900}$/.test(field) ? [field] : []
}

const day = 86_400_000
const mailBegan = Date.UTC(1990, 0, 1)

/**
 * The date its sender gave, unless it is more than two days from the one of the server that received it last: then that
 * server's, and the sender's as `claimed`. Without either, the date of the mbox.
 */
export function timesOf({ header, raw }: Mail): { at: Time | null; claimed?: Time } {
  const date = timeOf(header.get('date'))
  const received = lastReceived(header)
  const isFine =
    date !== undefined && (received === undefined ? date >= mailBegan : Math.abs(date - received) <= 2 * day)
  if (isFine) return { at: date }
  const at = received ?? timeOfEnvelope(raw.envelope)
  if (at === undefined) return { at: date ?? null }
  return date === undefined ? { at } : { at, claimed: date }
}

/** Every server writes above the ones before. */
function lastReceived(header: Header): Time | undefined {
  for (const field of header.all('received')) {
    const at = timeOfReceived(field)
    if (at !== undefined && at >= mailBegan) return at
  }
  return undefined
}

export function partsOfMail({ raw, header, place }: Mail): Part | undefined {
  return partsOf(raw.bytes, header, place.body)
}

/** Nothing where nobody can read it: what its header says stands all the same. */
export function bodyOf(mail: Mail, parts = partsOfMail(mail)): Body | Promise<Body> {
  return readBody(mail.raw.bytes, parts) ?? otherwise(mail.raw.bytes)
}

async function otherwise(bytes: Buffer): Promise<Body> {
  return (await readBodyOtherwise(bytes)) ?? { pieces: [], attachments: 0, calendar: false }
}
