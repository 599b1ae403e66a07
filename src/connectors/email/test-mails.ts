/** For tests: mails and mailboxes written down shortly, and the templates of all networks. */
import { loadConnectors } from '../load.ts'
import type { NoticeTemplate } from '../notices.ts'

type Fields = Record<string, string> & { text?: string }

const started = Date.UTC(2026, 0, 5, 9)
let made = 0

/** A whole mail; `text` is its body, every other field one of the header. Each has a later date than the one before. */
export function mail({ text = 'Hello there', ...fields }: Fields): string {
  made++
  const all: Record<string, string> = {
    From: 'bob@x.example',
    To: 'ada@shop.example',
    Date: new Date(started + made * 60_000).toUTCString().replace('GMT', '+0000'),
    'Message-ID': `<m${made}@x.example>`,
    Subject: `Number ${made}`,
    ...fields,
  }
  const header = Object.entries(all).flatMap(([name, value]) => (value === '' ? [] : [`${name}: ${value}`]))
  return `${header.join('\n')}\n\n${text}\n`
}

export function mbox(...mails: readonly string[]): string {
  return mails
    .map((one) => `From x@x.example Mon Jan  5 09:00:00 2026\n${one.replace(/^(>*From )/gm, '>$1')}\n`)
    .join('')
}

/** Beginning with its own header, as a mail that is sent. */
export const sentMail = (fields: Fields): string =>
  mail({ From: 'Ada Lovelace <ada@shop.example>', To: 'bob@x.example', ...fields })

export async function shippedTemplates(): Promise<NoticeTemplate[]> {
  const { connectors } = await loadConnectors()
  return [...connectors.values()].flatMap(({ notices = [] }) => notices)
}
