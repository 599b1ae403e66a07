/** Templates that the user makes out of notification mails which nobody could read. */

import { noticeOf, noticeSchema } from '../../connectors/_notices/notice-schema.ts'
import { type Pointed, templateFrom, tryTemplate } from '../../connectors/_notices/template-from.ts'
import type { NoticeTemplate, UnreadNotice } from '../../connectors/notices.ts'
import type { InteractionKind } from '../../connectors/record.ts'
import type { Asker } from '../../ledger/entry.ts'
import type { Desk } from '../desk.ts'
import { beforehand, templateSetting } from '../import/beforehand.ts'
import { keep } from '../log/keep.ts'

export type TemplateTrial = {
  template: NoticeTemplate
  /** Mails that could not be read and now can, with who did what as it would be told. */
  reads: {
    subject: string
    kind: InteractionKind
    name: string | null
    handle: string | null
    text: string | null
    url: string | null
  }[]
  /** How many of the mails shown are still not read. */
  rest: number
}

/** What a template made of what was pointed at would read. @throws Refused where it cannot be told apart from the rest. */
export async function tryPointed(
  desk: Desk,
  asker: Asker,
  notice: UnreadNotice,
  pointed: Omit<Pointed, 'number'>,
): Promise<TemplateTrial> {
  const { notices } = await beforehand(desk, asker)
  const number = notices.filter(({ id }) => id.startsWith('own/')).length + 1
  const template = templateFrom(notice, { ...pointed, number }, notices)
  const unread = await unreadOf(desk, asker, notice.network)
  const read = tryTemplate(template, unread, notices)
  const reads = unread.flatMap(({ subject }, at) =>
    (read[at] ?? []).map(({ kind, name = null, handle = null, text = null, url = null }) => ({
      subject,
      kind,
      name,
      handle,
      text,
      url,
    })),
  )
  return { template, reads, rest: read.filter((deeds) => deeds === undefined).length }
}

/** Keeps the template: the next mailbox, or the same one again, is read by it. @throws Refused as `tryPointed`. */
export async function keepTemplate(
  desk: Desk,
  asker: Asker,
  notice: UnreadNotice,
  pointed: Omit<Pointed, 'number'>,
  now: number,
): Promise<TemplateTrial> {
  const trial = await tryPointed(desk, asker, notice, pointed)
  const { template } = trial
  await keep(desk, asker, { type: 'setting', name: templateSetting + template.id, value: template, at: now }, now)
  return trial
}

/** Mails of the network that the reports of all imports show as unread. */
async function unreadOf(desk: Desk, asker: Asker, network: string): Promise<UnreadNotice[]> {
  const sources = await desk.ledger.sources(asker)
  return sources
    .filter(({ retractedAt }) => retractedAt === null)
    .flatMap(({ report }) => unreadIn(report))
    .flatMap((shown) => {
      const checked = noticeSchema.safeParse(shown)
      return checked.success && checked.data.network === network ? [noticeOf(checked.data)] : []
    })
}

function unreadIn(report: unknown): unknown[] {
  if (typeof report !== 'object' || report === null || !('unread' in report)) return []
  return Array.isArray(report.unread) ? report.unread : []
}

/**
 * A report with each of its unread mails that a template of the user's own reads by now marked `taught`: the mailbox has
 * to be given again for what it says, since the mails themselves are not kept.
 */
export function withTaught(report: Record<string, unknown>, notices: readonly NoticeTemplate[]): typeof report {
  const own = notices.filter(({ id }) => id.startsWith('own/'))
  const unread = unreadIn(report)
  if (own.length === 0 || unread.length === 0) return report
  const isTaught = (shown: unknown): boolean => {
    const checked = noticeSchema.safeParse(shown)
    if (!checked.success) return false
    const notice = noticeOf(checked.data)
    return own.some((template) => tryTemplate(template, [notice], notices)[0] !== undefined)
  }
  return {
    ...report,
    unread: unread.map((shown) => (typeof shown === 'object' && isTaught(shown) ? { ...shown, taught: true } : shown)),
  }
}
