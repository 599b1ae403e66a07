/** What notices told, as records; and the mails that could not be read, a few of each shape. */
import type { Deed, NoticeMail } from '../../_notices/read-notice.ts'
import { hashedId } from '../../hashed-id.ts'
import type { UnreadNotice } from '../../notices.ts'
import type { InteractionRecord, Time } from '../../record.ts'
import { idOf, type Mail } from '../mail/mail.ts'
import type { NoticeOutcome } from './notice-mails.ts'

type Deeds = Extract<NoticeOutcome, { type: 'deeds' }>

/** Where several deeds are in one mail they are numbered in its order. */
export function recordsOf(
  mail: Mail,
  { network, deeds }: Deeds,
  account: string,
  at: Time | null,
): InteractionRecord[] {
  const id = `mail:${hashedId(idOf(mail))}`
  return deeds.map((deed, i) => recordOf(deed, network, account, at, i === 0 ? id : `${id}~${i + 1}`))
}

function recordOf(deed: Deed, network: string, account: string, at: Time | null, id: string): InteractionRecord {
  const { kind, name, handle, audience, text, url, others, template } = deed
  const record: InteractionRecord = { type: 'interaction', id, at, account, direction: 'received', kind }
  record.with = [handle === undefined ? nameHandle(network, name ?? '') : `${network}:${handle}`]
  if (name !== undefined) record.withName = name
  if (audience !== undefined) record.audience = audience
  if (text !== undefined) record.text = text
  if (url !== undefined) record.url = url
  record.more = { via: 'mail', template, ...(others !== undefined && { others }) }
  return record
}

function nameHandle(network: string, name: string): string {
  return `${network}:name/${name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()}`
}

const mostSamples = 200
const linesShown = 40
const linksShown = 40

/** Mails whose subjects differ only in names and numbers are of one shape; one of each is shown, all are counted. */
export function createUnread() {
  const samples = new Map<string, UnreadNotice>()
  return {
    take(mail: Mail, network: string, { subject, lines, links }: NoticeMail, entry: string, at: Time | null): void {
      const shape = `${network} ${subject.replace(/[\p{Lu}\p{N}@][^\s]*/gu, '*')}`
      const known = samples.get(shape)
      if (known !== undefined) known.count++
      else if (samples.size < mostSamples)
        samples.set(shape, {
          type: 'unread',
          network,
          entry,
          at,
          from: mail.from?.address ?? '',
          subject,
          lines: lines
            .map((line) => line.trim().slice(0, 500))
            .filter((line) => line !== '')
            .slice(0, linesShown),
          links: links
            .slice(0, linksShown)
            .map(({ text, url }) => ({ text: text.slice(0, 200), url: url.slice(0, 2000) })),
          count: 1,
        })
    },
    all: (): UnreadNotice[] => [...samples.values()],
  }
}
