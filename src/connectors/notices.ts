/** Notification mails of the networks as data: who sends them, how they read, and what is shown of one that nobody knows. */
import type { InteractionKind, Time } from './record.ts'

/**
 * One way a network words one deed in a mail. Patterns are plain text with places in braces (`{name}`, `{handle}`,
 * `{text}`, `{count}`, `{any}`); everything else has to stand as written, whatever its case and spacing.
 */
export type NoticeTemplate = {
  /** `<network>/<language>/<deed>`, or `own/<number>` for one the user made. */
  id: string
  network: string
  /** Domains that send it; their subdomains count as well. */
  senders: readonly string[]
  /** BCP 47, `en`. */
  language: string
  kind: InteractionKind
  audience?: 'public' | 'group' | 'direct'
  subject: string
  /** A line of the text that tells more, where the subject alone does not. */
  body?: string
  /** Which link leads to the person and which to the deed: the path of the address with the same places. */
  personLink?: string
  link?: string
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
