/** What is said about a mail by where it lies, by labels and by the flags that programs leave in it. */
import { type Role, roleOfLabels } from '../boxes/roles.ts'
import type { Mail } from '../mail/mail.ts'
import { decodedWords } from '../mail/words.ts'

const expunged = 0x8
const deletedOnServer = 0x200000

/** Gmail puts all mails into one file and tells their place by labels. */
export function placeOf({ header }: Mail, boxRole: Role): Role {
  const labels = header.get('x-gmail-labels')
  if (labels !== undefined) {
    const role = roleOfLabels(decodedWords(labels))
    if (role !== 'other') return role
  }
  return boxRole
}

const reasons: Partial<Record<Role, string>> = {
  spam: 'in the spam folder',
  trash: 'in the trash',
  drafts: 'a draft',
  chats: 'a chat, not a mail',
}

/** Why a mail is not looked at any further, in words for the user. */
export function whyLeft(mail: Mail, place: Role): string | undefined {
  const reason = reasons[place]
  if (reason !== undefined) return reason
  const { header } = mail
  const mozilla = Number.parseInt(header.get('x-mozilla-status') ?? '0', 16)
  const mozilla2 = Number.parseInt(header.get('x-mozilla-status2') ?? '0', 16)
  if ((mozilla & expunged) !== 0 || (mozilla2 & deletedOnServer) !== 0) return 'deleted, but not yet swept out'
  const flags = header.get('x-status') ?? ''
  if (flags.includes('D')) return 'deleted, but not yet swept out'
  if (flags.includes('T')) return 'a draft'
  if (
    (header.get('x-imap') ?? header.get('x-imapbase')) !== undefined &&
    /internal data/i.test(header.get('subject') ?? '')
  )
    return 'a note of the mail server to itself'
  return undefined
}
