/** Whether a file or folder is a mailbox. */
import type { Archive } from '../../tools/archive/archive.ts'
import type { Recognition } from '../connector.ts'
import { findBoxes } from './boxes/boxes.ts'

/** Files of unknown kind that are looked into. */
const peeked = 60

export async function recognise(archive: Archive): Promise<Recognition | undefined> {
  const { boxes } = await findBoxes(archive, peeked)
  const mboxes = boxes.filter(({ form }) => form === 'mbox').length
  if (archive.form === 'file') {
    if (mboxes > 0) return { format: 'a mailbox (mbox)', certainty: 0.95 }
    return boxes.length > 0 ? { format: 'a mail (eml)', certainty: 0.7 } : undefined
  }
  if (mboxes > 0) return { format: mboxes === 1 ? 'a mailbox (mbox)' : `mailboxes (mbox)`, certainty: 0.9 }
  if (boxes.length === 0) return undefined
  const isMaildir = boxes.some(({ entry }) => /(?:^|\/)(?:cur|new)\/[^/]+$/.test(entry.path))
  return isMaildir ? { format: 'a mailbox (Maildir)', certainty: 0.9 } : { format: 'mails (eml)', certainty: 0.6 }
}
