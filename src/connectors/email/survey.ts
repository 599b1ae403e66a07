/** A first pass over the headers: whose mailbox it is, which lists it knows, and which networks' notices it holds. */
import type { Archive } from '../../tools/archive/archive.ts'
import type { ReadContext } from '../connector.ts'
import type { InteractionKind, Time } from '../record.ts'
import type { Box } from './boxes/boxes.ts'
import { mailsOf } from './boxes/mails.ts'
import type { RawMail } from './boxes/mbox.ts'
import { listOf } from './kinds/automatic.ts'
import { placeOf, whyLeft } from './kinds/place.ts'
import { addressesIn } from './mail/addresses.ts'
import { type Mail, openMail, timesOf } from './mail/mail.ts'
import { accountsBy, type NoticeOutcome, type NoticeReader } from './notices/notice-mails.ts'
import { type Evidence, findOwner, type Owner } from './owner.ts'

export type Span = { from: Time; to: Time }

export type Survey = {
  owner: Owner
  lists: ReadonlySet<string>
  names: ReadonlyMap<string, string>
  /** For each account of a network the kinds that its mails tell, from the first to the last of each. */
  told: ReadonlyMap<string, ReadonlyMap<InteractionKind, Span>>
  /** The account of a deed. */
  accountOf(network: string, owner: string | undefined): string
}

const mostAddresses = 50_000
/** The first mails tell whose they are; of later ones only what they add: another sender, a list, a notice. */
const mailsCounted = 20_000

export async function surveyMails(
  archive: Archive,
  boxes: readonly Box[],
  context: ReadContext,
  notices: NoticeReader,
): Promise<Survey> {
  const evidence: Evidence = {
    mails: 0,
    sent: new Map(),
    from: new Map(),
    delivered: new Map(),
    recipient: new Map(),
    part: new Map(),
    lists: new Set(),
    names: new Map(),
  }
  const told = createTold()
  for (const box of boxes) {
    for await (const { mails } of mailsOf(archive, box, true)) {
      for (const raw of mails) {
        const isCounted = evidence.mails < mailsCounted
        const mail = openMail(raw, isCounted)
        if (typeof mail === 'string') continue
        const place = placeOf(mail, box.role)
        if (place === 'sent' || place === 'drafts') count(evidence.sent, mail.from?.address)
        if (whyLeft(mail, place) !== undefined) continue
        const senders = place === 'sent' ? [] : notices.sendersOf(mail)
        if (senders.length > 0) {
          const outcome = await notices.read(await whole(archive, box, raw, mail), senders, true)
          if (outcome?.type === 'deeds') told.note(outcome, timesOf(mail).at)
        }
        const list = listOf(mail)
        if (list?.address !== undefined && evidence.lists.size < mostAddresses) evidence.lists.add(list.address)
        if (isCounted) weigh(evidence, mail, place === 'sent')
      }
    }
  }
  const accountOf = accountsBy(context, told.owners)
  return {
    owner: findOwner(evidence, context),
    lists: evidence.lists,
    names: evidence.names,
    told: told.byAccount(accountOf),
    accountOf,
  }
}

/** Of a mail that is a file of its own only the beginning was read so far, and of late ones few fields. */
async function whole(archive: Archive, box: Box, raw: RawMail, mail: Mail): Promise<Mail> {
  let again: Mail | string | undefined
  if (box.form === 'mbox') again = openMail(raw)
  else for await (const { mails } of mailsOf(archive, box)) if (mails[0] !== undefined) again = openMail(mails[0])
  return again === undefined || typeof again === 'string' ? mail : again
}

function weigh(evidence: Evidence, mail: Mail, isSent: boolean): void {
  const { from, recipients } = mail
  evidence.mails++
  if (!isSent) count(evidence.from, from?.address)
  if (!isSent) for (const address of deliveredTo(mail)) count(evidence.delivered, address)
  if (recipients.length > 50) return
  const sides = new Set<string>()
  for (const { address } of recipients) {
    count(evidence.recipient, address)
    sides.add(address)
  }
  if (from !== undefined) sides.add(from.address)
  for (const address of sides) count(evidence.part, address)
  noteName(evidence, mail)
}

/** Each address once, whatever the header says how often. */
export function deliveredTo({ header }: Mail): Set<string> {
  const found = new Set<string>()
  for (const name of ['delivered-to', 'x-original-to', 'envelope-to', 'x-delivered-to'])
    for (const field of header.all(name)) for (const { address } of addressesIn(field)) found.add(address)
  if (found.size > 0) return found
  const [first] = header.all('received')
  const named = /\bfor\s+<?([^\s<>;,]+@[^\s<>;,]+)>?\s*[;(]/.exec((first ?? '').slice(0, 1000))?.[1]
  if (named !== undefined) found.add(named.toLowerCase())
  return found
}

function count(counts: Map<string, number>, address: string | undefined): void {
  if (address === undefined) return
  const before = counts.get(address)
  if (before === undefined && counts.size >= mostAddresses) return
  counts.set(address, (before ?? 0) + 1)
}

function noteName({ names }: Evidence, { from }: Mail): void {
  if (from !== undefined && from.name !== '' && names.size < mostAddresses) names.set(from.address, from.name)
}

/** More accounts of one network than this nobody has: they are made up, and belong to nobody known. */
const mostOwners = 50

/** Accounts are settled when all is seen, so the deeds wait by network and by the account their mail names. */
function createTold() {
  const told = new Map<string, Map<string | undefined, Map<InteractionKind, Span | undefined>>>()
  const owners = new Map<string, Set<string>>()
  return {
    owners,
    note({ network, owner: named, deeds }: Extract<NoticeOutcome, { type: 'deeds' }>, at: Time | null): void {
      const known = owners.get(network) ?? new Set()
      owners.set(network, known)
      if (named !== undefined && known.size < mostOwners) known.add(named)
      const owner = named !== undefined && known.has(named) ? named : undefined
      const ofNetwork = told.get(network) ?? new Map<string | undefined, Map<InteractionKind, Span | undefined>>()
      told.set(network, ofNetwork)
      const kinds = ofNetwork.get(owner) ?? new Map<InteractionKind, Span | undefined>()
      ofNetwork.set(owner, kinds)
      for (const { kind } of deeds)
        kinds.set(kind, joined(kinds.get(kind), at === null ? undefined : { from: at, to: at }))
    },
    byAccount(accountOf: Survey['accountOf']): Map<string, Map<InteractionKind, Span>> {
      const accounts = new Map<string, Map<InteractionKind, Span>>()
      for (const [network, ofNetwork] of told)
        for (const [owner, kinds] of ofNetwork) {
          const account = accountOf(network, owner)
          const known = accounts.get(account) ?? new Map<InteractionKind, Span>()
          accounts.set(account, known)
          for (const [kind, span] of kinds) {
            const both = joined(known.get(kind), span)
            if (both !== undefined) known.set(kind, both)
          }
        }
      return accounts
    },
  }
}

function joined(one: Span | undefined, other: Span | undefined): Span | undefined {
  if (one === undefined || other === undefined) return one ?? other
  return { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) }
}
