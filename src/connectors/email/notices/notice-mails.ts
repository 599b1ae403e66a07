/** Reads the mails in which networks tell what somebody did: as deeds of that network, by its templates. */

import { ownAccount } from '../../_entries/own-account.ts'
import { readyNotices, type Sender } from '../../_notices/networks.ts'
import { type Deed, type NoticeMail, readNotice } from '../../_notices/read-notice.ts'
import type { ReadContext } from '../../connector.ts'
import { networkOf } from '../../load.ts'
import { noReply, programNames } from '../kinds/automatic-words.ts'
import { type Body, linesAndLinks } from '../mail/body.ts'
import { bodyOf, type Mail, subjectOf } from '../mail/mail.ts'
import { isGenuine } from './genuine.ts'

export type NoticeOutcome =
  /** `owner`: the account the mail itself names. */
  | { type: 'deeds'; network: string; owner: string | undefined; deeds: readonly Deed[] }
  | { type: 'aside' }
  | { type: 'unread'; network: string; notice: NoticeMail }
  | { type: 'false' }

export type NoticeReader = {
  /** Networks that may have sent it; none for nearly all mails, and quickly so. */
  sendersOf(mail: Mail): readonly Sender[]
  /** `quick`: which deeds of whose account is enough. `undefined`: a list's mail after all. */
  read(mail: Mail, senders: readonly Sender[], quick: boolean): Promise<NoticeOutcome | undefined>
}

export function createNoticeReader(context: ReadContext): NoticeReader {
  const ready = readyNotices(context.notices)
  const own = new Map<string, string[]>()
  for (const account of [...context.owners, ...context.accounts]) {
    const network = networkOf(account)
    if (network === undefined) continue
    own.set(network, [...(own.get(network) ?? []), account.slice(network.length + 1)])
  }
  return {
    sendersOf({ from, header }) {
      return from === undefined ? [] : ready.sendersOf(from.address, header.get('list-id'))
    },
    async read(mail, senders, quick) {
      if (!isGenuine(mail)) return { type: 'false' }
      const body = await bodyOf(mail)
      let notice: NoticeMail | undefined
      for (const sender of senders) {
        const read = (form: Form) => {
          notice = noticeOf(mail, body, form)
          return readNotice(notice, sender, own.get(sender.network.name))
        }
        const reading = bothForms(body, sender, read, quick)
        if (reading === undefined) continue
        if (reading.aside) return { type: 'aside' }
        const { name } = sender.network
        const owner = reading.owner === undefined ? undefined : `${name}:${reading.owner}`
        return { type: 'deeds', network: name, owner, deeds: reading.deeds }
      }
      const [first] = senders
      if (first === undefined || !isSurely(first, mail)) return undefined
      return { type: 'unread', network: first.network.name, notice: notice ?? noticeOf(mail, body, 'html') }
    },
  }
}

/**
 * People who work for a network write from its domain as well; and what is only known by its list is a notice if one leaves
 * the list where it lives.
 */
function isSurely({ host }: Sender, { header, from }: Mail): boolean {
  if (host !== undefined) return (header.get('list-unsubscribe') ?? '').toLowerCase().includes(`//${host}/`)
  const marks = ['list-unsubscribe', 'list-id', 'feedback-id', 'precedence', 'auto-submitted']
  return marks.some((name) => header.get(name) !== undefined) || isProgram(from?.address ?? '')
}

function isProgram(address: string): boolean {
  const local = address.slice(0, address.lastIndexOf('@'))
  return (
    noReply.test(local) ||
    programNames.has(local) ||
    /^(?:security|info|support|verify|registration|reminders|invitations|pinbot|friend\w*|group\w*|page\w*)/.test(local)
  )
}

/** Which account a deed belongs to, once it is known which accounts the mails of this mailbox name. */
export function accountsBy(context: ReadContext, named: ReadonlyMap<string, ReadonlySet<string>>) {
  return (network: string, owner: string | undefined): string => {
    const known = named.get(network)
    const account = ownAccount(network, owner !== undefined && known?.has(owner) === true ? owner : undefined, context)
    const [only, ...others] = known ?? []
    // Some mails name the account and some do not: they are of the same one.
    return account.endsWith(':name/unknown') && only !== undefined && others.length === 0 ? only : account
  }
}

type Form = 'plain' | 'html'
type Reading = ReturnType<typeof readNotice>

/**
 * Plain text is read sooner; HTML has links where plain text may have none. What one form lacks the other gives. Whose
 * account it is has to come out the same whether it is read quickly or not.
 */
function bothForms({ pieces }: Body, sender: Sender, read: (form: Form) => Reading, quick: boolean): Reading {
  const hasPlain = pieces.some(({ plain }) => plain !== undefined)
  const hasHtml = pieces.some(({ html }) => html !== undefined)
  const plain = hasPlain || !hasHtml ? read('plain') : undefined
  const isWhole = quick || plain?.deeds.every(({ handle, url }) => handle !== undefined && url !== undefined) === true
  const isNamed = plain?.owner !== undefined || sender.network.owners.length === 0
  if (!hasHtml || plain?.aside === true || (plain !== undefined && isWhole && isNamed)) return plain
  const html = read('html')
  if (plain === undefined || html === undefined) return plain ?? html
  const owner = plain.owner ?? html.owner
  if (plain.deeds.length !== html.deeds.length) return { ...plain, ...(owner !== undefined && { owner }) }
  const deeds = plain.deeds.map((deed, i) => ({ ...html.deeds[i], ...deed }))
  return { deeds, aside: false, ...(owner !== undefined && { owner }) }
}

/** An empty plain text counts for none. */
function noticeOf(mail: Mail, { pieces }: Body, form: Form): NoticeMail {
  const wanted = pieces.map((piece) => {
    if (form === 'plain') return piece.plain === undefined ? piece : { plain: piece.plain }
    return piece.html === undefined ? piece : { html: piece.html }
  })
  return { subject: subjectOf(mail), ...linesAndLinks({ pieces: wanted, attachments: 0, calendar: false }) }
}
