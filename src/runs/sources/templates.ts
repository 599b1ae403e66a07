/** Templates that the user makes out of notification mails which nobody could read. */
import { type Pointed, templateFrom, tryTemplate } from '../../connectors/_notices/template-from.ts'
import { noticeOf, noticeSchema } from '../../connectors/notice-schema.ts'
import type { NoticeTemplate, UnreadNotice } from '../../connectors/notices.ts'
import type { Asker } from '../../ledger/entry.ts'
import type { Desk } from '../desk.ts'
import { beforehand, templateSetting } from '../import/beforehand.ts'
import { keep } from '../log/keep.ts'

export type TemplateTrial = {
  template: NoticeTemplate
  /** Mails that could not be read and now can, with who did what as it would be told. */
  reads: { subject: string; name: string | null; handle: string | null; text: string | null }[]
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
    (read[at] ?? []).map(({ name = null, handle = null, text = null }) => ({ subject, name, handle, text })),
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
  const notices: UnreadNotice[] = []
  for (const { report, retractedAt } of await desk.ledger.sources(asker)) {
    if (retractedAt !== null || typeof report !== 'object' || report === null || !('unread' in report)) continue
    if (!Array.isArray(report.unread)) continue
    for (const shown of report.unread) {
      const checked = noticeSchema.safeParse(shown)
      if (checked.success && checked.data.network === network) notices.push(noticeOf(checked.data))
    }
  }
  return notices
}
