/** Reads the mails in which networks tell what somebody did: as deeds of that network, by its templates. */

import { ownAccount } from '../../_entries/own-account.ts'
import { readyNotices, type Sender } from '../../_notices/networks.ts'
import { type Deed, type NoticeMail, readNotice } from '../../_notices/read-notice.ts'
import type { ReadContext } from '../../connector.ts'
import { networkOf } from '../../load.ts'
import { type Body, linesAndLinks } from '../mail/body.ts'
import { bodyOf, type Mail, subjectOf } from '../mail/mail.ts'
import { isGenuine } from './genuine.ts'

export type NoticeOutcome =
  | { type: 'deeds'; account: string; network: string; deeds: readonly Deed[] }
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
        const reading = bothForms(body, read, quick)
        if (reading === undefined) continue
        if (reading.aside) return { type: 'aside' }
        const { name } = sender.network
        const told = reading.owner === undefined ? undefined : `${name}:${reading.owner}`
        return { type: 'deeds', network: name, account: ownAccount(name, told, context), deeds: reading.deeds }
      }
      const [first] = senders
      if (first === undefined || !isSurely(first, mail)) return undefined
      return { type: 'unread', network: first.network.name, notice: notice ?? noticeOf(mail, body, 'html') }
    },
  }
}

/** What is only known by its list is a notice if one leaves the list where it lives. */
function isSurely({ host }: Sender, { header }: Mail): boolean {
  return host === undefined || (header.get('list-unsubscribe') ?? '').toLowerCase().includes(`//${host}/`)
}

type Form = 'plain' | 'html'
type Reading = ReturnType<typeof readNotice>

/** Plain text is read sooner; HTML has links where plain text may have none. What one form lacks the other gives. */
function bothForms({ pieces }: Body, read: (form: Form) => Reading, quick: boolean): Reading {
  const hasPlain = pieces.some(({ plain }) => plain !== undefined)
  const hasHtml = pieces.some(({ html }) => html !== undefined)
  const plain = hasPlain || !hasHtml ? read('plain') : undefined
  const isWhole =
    plain?.aside === true || plain?.deeds.every(({ handle, url }) => handle !== undefined && url !== undefined)
  if (!hasHtml || (plain !== undefined && (quick || isWhole))) return plain
  const html = read('html')
  if (plain === undefined || html === undefined) return plain ?? html
  if (plain.deeds.length !== html.deeds.length) return plain
  const owner = plain.owner ?? html.owner
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
