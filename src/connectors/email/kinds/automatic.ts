/** Tells mails that a program sent from those that a person wrote, and which lists people talk on. */
import { type Address, addressesIn } from '../mail/addresses.ts'
import { type Mail, subjectOf } from '../mail/mail.ts'
import { autoReplySubject, noReply, programNames } from './automatic-words.ts'

export type List = {
  /** Where one writes to it, where that is told. */
  address: string | undefined
  /** People write to it; a newsletter only comes from it. */
  discussion: boolean
}

export function listOf({ header }: Mail): List | undefined {
  const post = /<mailto:([^>?\s]+)/i.exec((header.get('list-post') ?? '').slice(0, 2000))?.[1]
  const been = addressesIn(header.get('x-beenthere'))[0]?.address
  const named = /\blist\s+<?([^\s<>;]+@[^\s<>;]+)/i.exec((header.get('mailing-list') ?? '').slice(0, 500))?.[1]
  const address = (post ?? been ?? named)?.toLowerCase()
  if (address !== undefined) return { address, discussion: true }
  if (header.get('x-mailman-version') !== undefined) return { address: undefined, discussion: true }
  return isFromList(header) ? { address: undefined, discussion: false } : undefined
}

function isFromList(header: Mail['header']): boolean {
  if (header.get('list-unsubscribe') !== undefined || header.get('list-id') !== undefined) return true
  return /^(?:bulk|junk|list)$/i.test(header.get('precedence') ?? '')
}

/** Lists hide behind their own address who wrote: `Bob via Knitters <knitters@lists.example>`. */
export function authorOf(mail: Mail, list: List | undefined): Address | undefined {
  const { from, header } = mail
  if (from === undefined || list?.address === undefined || from.address !== list.address) return from
  const [original] = [...addressesIn(header.get('x-original-from')), ...addressesIn(header.get('reply-to'))].filter(
    ({ address }) => address !== list.address,
  )
  if (original === undefined) return from
  const name = original.name === '' ? from.name.replace(/\s+(?:via|über|par|vía|tramite)\s+.*$/i, '') : original.name
  return { address: original.address, name }
}

/** Why a received mail is nobody's words, in words for the user; `undefined` where a person wrote it. */
export function whyAutomatic(mail: Mail, list: List | undefined): string | undefined {
  const { header, from } = mail
  const submitted = header.get('auto-submitted')?.toLowerCase().split(/[;\s]/, 1)[0] ?? 'no'
  if (isAutoReply(mail, submitted)) return automaticReply
  const local = from?.address.slice(0, from.address.lastIndexOf('@')) ?? ''
  if (list?.discussion === false) return newsletter
  if ((submitted !== 'no' && submitted !== '') || noReply.test(local) || programNames.has(local)) return automaticMail
  return undefined
}

export const automaticReply = 'an automatic reply (out of office and the like)'
const newsletter = 'a newsletter'
const automaticMail = 'an automatic mail (a receipt, an alert, a no-reply address)'

export function isAutoReply(mail: Mail, submitted = mail.header.get('auto-submitted')?.toLowerCase() ?? 'no'): boolean {
  const { header } = mail
  if (submitted.startsWith('auto-replied')) return true
  if (['x-autoreply', 'x-autorespond', 'x-autoresponder'].some((name) => /^(?!no\b)\S/i.test(header.get(name) ?? '')))
    return true
  if (/^auto[_-]?reply$/i.test(header.get('precedence') ?? '')) return true
  return autoReplySubject.test(subjectOf(mail))
}
