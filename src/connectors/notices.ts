/** Notification mails of the networks as data: who sends them, how they read, and what is shown of one that nobody knows. */
import type { InteractionKind, Time } from './record.ts'

/**
 * One way a network words one deed in a mail. Patterns are plain text with places in braces; everything else has to stand
 * as written, whatever its case and spacing. Places: `{name}` a shown name, `{handle}`, `{id}` a number in place of a
 * handle, `{text}` somebody's words, `{count}`, `{link}` an address, `{owner}` the workspace's own handle, `{host}`,
 * `{any}`. Several people have several `{name}`. Where several patterns are possible they are parted by a blank (links) or
 * a line end (`owner`).
 */
export type NoticeTemplate = {
  /** `<network>/<language>/<deed>`, or `own/<number>` for one the user made. */
  id: string
  network: string
  /** Domains that send it; their subdomains count as well. */
  senders: readonly string[]
  /** BCP 47, `en`. */
  language: string
  /** `none`: a mail that tells no deed of a person, such as advertising; it is counted and left. */
  kind: InteractionKind | 'none'
  audience?: 'public' | 'group' | 'direct'
  subject: string
  /** Lines of the text that tell more, where the subject alone does not; `{text}` may reach over several. */
  body?: string
  /** The mail tells several deeds: each place where `body` stands is one. */
  each?: boolean
  /** Which link leads to the person and which to the deed: the path of the address with the same places. */
  personLink?: string
  link?: string
  /** The `List-Id` of a network whose every server has a domain of its own. */
  list?: string
  /** A line that names the account the mail is for. */
  owner?: string
  /** How a handle is put together where `{handle}` alone is not all of it: `@{handle}@{host}`. */
  handle?: string
  /** What the network puts before the paths of its links in mails, and which parameters of theirs say something. */
  linkPrefix?: string
  linkKeeps?: string
  /** Whether a real mail was seen to read so. Shipped templates are not until a user's own mail has confirmed them. */
  verified: boolean
}

/** A mail of a known sender that no template reads: shown, so that the user can point at name, deed and link. */
export type UnreadNotice = {
  type: 'unread'
  network: string
  entry: string
  at: Time | null
  from: string
  subject: string
  /** The first lines of its text. */
  lines: readonly string[]
  links: readonly { text: string; url: string }[]
  /** How many mails like it this one stands for. */
  count: number
}

/** How the ids of interactions begin that a notification mail told. */
export const mailed = 'mail:'
