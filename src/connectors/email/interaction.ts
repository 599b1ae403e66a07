/** One mail between the owner and somebody as a record. */
import { cleanText } from '../../tools/read/index.ts'
import type { Audience, InteractionRecord, Time } from '../record.ts'
import type { List } from './kinds/automatic.ts'
import type { Address } from './mail/addresses.ts'
import { type Body, linesOf } from './mail/body.ts'
import { answeredBy, type Mail, subjectOf } from './mail/mail.ts'
import type { Owner } from './owner.ts'
import { deliveredTo } from './survey.ts'
import { ownWords } from './words/own-words.ts'
import { forwardSubjects } from './words/quoting.ts'

/** From so many on it is a letter to a group, as everywhere in Rapport. */
const groupFrom = 5

export type Between = {
  mail: Mail
  id: string
  at: Time | null
  claimed: Time | undefined
  author: Address
  list: List | undefined
  owner: Owner
  /** Addresses of lists. */
  lists: ReadonlySet<string>
}

/** The record but for its words; a sentence where there is nobody on the other side. */
export function started(between: Between): InteractionRecord | string {
  const { owner, author } = between
  return owner.isOwn(author.address) ? sentBy(between) : receivedFrom(between)
}

function sentBy({ mail, id, at, author, list, owner, lists }: Between): InteractionRecord | string {
  const others = mail.recipients.filter(({ address }) => !owner.isOwn(address))
  const people = others.filter(({ address }) => !lists.has(address) && address !== list?.address)
  const toList = people.length < others.length
  const account = owner.accountOf([author.address])
  const record: InteractionRecord = { type: 'interaction', id, at, account, direction: 'sent', kind: 'message' }
  if (people.length > 0) {
    record.with = people.map(({ address }) => `email:${address}`)
    const [only] = people
    if (people.length === 1 && only !== undefined && only.name !== '') record.withName = only.name
    record.audience = audienceOf(people.length, toList || list !== undefined)
    return record
  }
  if (!toList && list === undefined && mail.recipients.length > 0) return 'a mail to yourself'
  // To everybody on a list, or to people who do not see each other.
  record.kind = 'post'
  record.audience = toList ? 'group' : 'public'
  return record
}

function receivedFrom({ mail, id, at, author, list, owner }: Between): InteractionRecord {
  const ways = [...deliveredTo(mail), ...mail.recipients.map(({ address }) => address)]
  const others = mail.recipients.filter(({ address }) => !owner.isOwn(address))
  const record: InteractionRecord = {
    type: 'interaction',
    id,
    at,
    account: owner.accountOf(ways),
    direction: 'received',
    kind: 'message',
    with: [`email:${author.address}`],
    audience: audienceOf(others.length + 1, list !== undefined),
  }
  if (author.name !== '') record.withName = author.name
  return record
}

function audienceOf(people: number, isList: boolean): Audience {
  return isList || people >= groupFrom ? 'group' : 'direct'
}

/** Adds what was written, and what else is worth knowing. */
export function withWords(record: InteractionRecord, { mail, claimed, list }: Between, body: Body): InteractionRecord {
  const { text: words, forwarded, whole } = ownWords(linesOf(body))
  const text = cleanText(words)
  if (text !== '') record.text = text
  const answered = answeredBy(mail)
  if (answered !== undefined) record.inReplyTo = answered
  const subject = subjectOf(mail)
  const others = mail.recipients.length
  const more: Record<string, unknown> = {}
  if (subject !== '') more.subject = subject
  if (forwarded || (text === '' && forwardSubjects.test(subject))) more.forwarded = true
  if (whole !== undefined) more.whole = cleanText(whole)
  if (body.attachments > 0) more.attachments = body.attachments
  if (list?.address !== undefined) more.list = list.address
  if (record.direction === 'received' && others > 1) more.recipients = others
  if (claimed !== undefined) more.dateHeader = new Date(claimed).toISOString()
  if (mail.raw.cut) more.cut = true
  if (Object.keys(more).length > 0) record.more = more
  return record
}
