/** What the rows of a schedule become: posts to come, never posts that were made. */
import { hashedId, twinNumbers } from '../hashed-id.ts'
import type { DraftRecord, Time } from '../record.ts'

export type PlannedPost = {
  text: string
  due: Time | undefined
  accounts: string[]
  /** What belongs to it beside its words: a link, a picture, a board. */
  more: Record<string, unknown>
}

/** Numbers those that are planned twice for one moment. */
export function draftRecords(): (post: PlannedPost) => DraftRecord {
  const numbered = twinNumbers()
  return ({ text, due, accounts, more }) => {
    const id = numbered(`draft:${hashedId(text, due, accounts.toSorted().join(' '), String(more.link ?? ''))}`)
    const record: DraftRecord = { type: 'draft', id, text, accounts }
    if (due !== undefined) record.due = due
    if (Object.keys(more).length > 0) record.more = more
    return record
  }
}
