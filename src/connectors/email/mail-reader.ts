/** Decides for each mail what it is, and makes its records. */

import type { UnreadNotice } from '../notices.ts'
import type { CoverageRecord, InteractionRecord, Time } from '../record.ts'
import type { Box } from './boxes/boxes.ts'
import type { RawMail } from './boxes/mbox.ts'
import { type Between, started, withWords } from './interaction.ts'
import { authorOf, automaticReply, isAutoReply, listOf, whyAutomatic } from './kinds/automatic.ts'
import { isPerhapsReport, reportIn } from './kinds/bounce.ts'
import { placeOf, whyLeft } from './kinds/place.ts'
import type { Body } from './mail/body.ts'
import { bodyOf, idOf, type Mail, openMail, partsOfMail, timesOf } from './mail/mail.ts'
import { createUnread, recordsOf } from './notices/deeds.ts'
import type { NoticeReader } from './notices/notice-mails.ts'
import { firstTimes } from './seen.ts'
import { deliveredTo, type Survey } from './survey.ts'

type Given = { survey: Survey; notices: NoticeReader }
type Records = readonly InteractionRecord[]
type Count = (reason: string) => void

export type MailReader = {
  /** `count` is told why a mail gives no record. Most mails are read at once. */
  read(raw: RawMail, box: Box, count: Count): Records | Promise<Records>
  coverage(): CoverageRecord[]
  unread(): UnreadNotice[]
}

const nothing: Records = []

export function createMailReader({ survey, notices }: Given): MailReader {
  const { owner, lists } = survey
  const isNew = firstTimes()
  const unread = createUnread()
  const cover = createCover(owner.accounts)

  function read(raw: RawMail, box: Box, count: Count): Records | Promise<Records> {
    const leave = (reason: string): Records => {
      count(reason)
      return nothing
    }
    const mail = openMail(raw)
    if (typeof mail === 'string') return leave(mail)
    const place = placeOf(mail, box.role)
    const left = whyLeft(mail, place)
    if (left !== undefined) return leave(left)
    const id = idOf(mail)
    if (!isNew(id)) return leave('the same mail again')
    if (raw.cut) count('larger than 25 MB: only its beginning was read')
    const { at, claimed } = timesOf(mail)
    const senders = place === 'sent' ? [] : notices.sendersOf(mail)
    if (senders.length > 0 || isPerhapsReport(mail)) return readSpecial(mail, { id, at, claimed, box, senders, count })
    return readPlain(mail, { id, at, claimed, count })
  }

  /** Notices and reports: their words have to be looked at to know what they are. */
  async function readSpecial(
    mail: Mail,
    { id, at, claimed, box, senders, count }: Known & { box: Box; senders: ReturnType<NoticeReader['sendersOf']> },
  ): Promise<Records> {
    if (senders.length > 0) {
      const outcome = await notices.read(mail, senders, false)
      if (outcome?.type === 'deeds')
        return recordsOf(mail, outcome, survey.accountOf(outcome.network, outcome.owner), at)
      if (outcome?.type === 'unread') unread.take(mail, outcome.network, outcome.notice, box.entry.path, at)
      if (outcome !== undefined) {
        count(noticeReasons[outcome.type])
        return nothing
      }
    }
    const report = await reportIn(mail, partsOfMail(mail), owner.isOwn)
    if (report === undefined) return readPlain(mail, { id, at, claimed, count })
    const account = owner.accountOf([...deliveredTo(mail), ...mail.recipients.map(({ address }) => address)])
    cover.note(account, 'received', at)
    if (typeof report === 'string') {
      count(report)
      return nothing
    }
    return report.to.map((address, i): InteractionRecord => {
      const record: InteractionRecord = {
        type: 'interaction',
        id: i === 0 ? id : `${id}~${i + 1}`,
        at,
        account,
        direction: 'received',
        kind: 'bounce',
        with: [`email:${address}`],
      }
      if (report.of !== undefined) record.inReplyTo = report.of
      if (report.status !== undefined) record.more = { status: report.status }
      return record
    })
  }

  function readPlain(mail: Mail, { id, at, claimed, count }: Known): Records | Promise<Records> {
    const leave = (reason: string): Records => {
      count(reason)
      return nothing
    }
    const list = listOf(mail)
    const author = authorOf(mail, list)
    if (author === undefined) return leave('a mail without a sender')
    const between: Between = { mail, id, at, claimed, author, list, owner, lists }
    const record = started(between)
    if (typeof record === 'string') return leave(record)
    cover.note(record.account, record.direction, at, record.kind === 'post')
    const why =
      record.direction === 'sent' ? (isAutoReply(mail) ? automaticReply : undefined) : whyAutomatic(mail, list)
    if (why !== undefined) return leave(why)
    const whole = (body: Body): Records =>
      body.calendar ? leave('a calendar invitation or an answer to one') : [withWords(record, between, body)]
    const body = bodyOf(mail)
    return body instanceof Promise ? body.then(whole) : whole(body)
  }

  return { read, coverage: cover.records, unread: unread.all }
}

type Known = { id: string; at: Time | null; claimed: Time | undefined; count: Count }

const noticeReasons = {
  aside: 'a network’s mail that tells no deed of a person',
  unread: 'a network’s notice that no template reads yet',
  false: 'a mail that only pretends to come from a network: its signature does not hold',
} as const

type Covered = { from: Time | null; to: Time | null; sent: boolean; received: boolean; posted: boolean }

/** A mailbox without sent mails does not show that nothing was sent. */
function createCover(accounts: readonly string[]) {
  const covered = new Map<string, Covered>()
  for (const account of accounts)
    covered.set(account, { from: null, to: null, sent: false, received: false, posted: false })
  return {
    note(account: string, direction: 'sent' | 'received', at: Time | null, isPost = false): void {
      const one = covered.get(account)
      if (one === undefined) return
      one[direction] = true
      one.posted ||= isPost
      if (at === null) return
      one.from = Math.min(at, one.from ?? at)
      one.to = Math.max(at, one.to ?? at)
    },
    records: (): CoverageRecord[] =>
      [...covered].map(([account, { from, to, sent, received, posted }]) => ({
        type: 'coverage',
        account,
        from,
        to,
        received: received ? ['message', 'bounce'] : [],
        sent: sent ? ['message', ...(posted ? (['post'] as const) : [])] : [],
      })),
  }
}
