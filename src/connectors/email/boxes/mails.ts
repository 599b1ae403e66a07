/** The mails of a mailbox, many at a time, whatever form it has. */
import type { Archive } from '../../../tools/archive/archive.ts'
import { CutOff } from '../../../tools/read/index.ts'
import { Refused } from '../../../tools/refused.ts'
import type { Box } from './boxes.ts'
import { type MailLimits, mailLimits, mailsOfMbox, type RawMail } from './mbox.ts'

/** `trouble`: why what follows in this box cannot be read. */
export type MailBatch = { mails: readonly RawMail[]; bytes: number; trouble?: string }

/** `headersOnly`: of a file that is one mail its first chunk is enough. Throws `Refused` where the archive does. */
export async function* mailsOf(archive: Archive, box: Box, headersOnly = false): AsyncGenerator<MailBatch> {
  let ofArchive: unknown
  async function* bytes() {
    try {
      yield* archive.open(box.entry)
    } catch (error) {
      ofArchive = error
      throw error
    }
  }
  try {
    if (box.form === 'mbox') yield* mailsOfMbox(bytes())
    else {
      const mail = await wholeMail(bytes(), mailLimits, headersOnly)
      yield { mails: [box.form === 'apple-mail' ? withoutFrame(mail) : mail], bytes: mail.bytes.length }
    }
  } catch (error) {
    if (error === ofArchive || !(error instanceof CutOff || error instanceof Refused)) throw error
    yield { mails: [], bytes: 0, trouble: `the rest cannot be read: ${error.message}` }
  }
}

async function wholeMail(
  chunks: AsyncIterable<Uint8Array>,
  limits: MailLimits,
  headersOnly: boolean,
): Promise<RawMail> {
  let parts: Uint8Array[] = []
  let size = 0
  let cut = false
  for await (const chunk of chunks) {
    parts.push(chunk)
    size += chunk.byteLength
    if (size > limits.whole) {
      parts = [Buffer.concat(parts).subarray(0, limits.kept)]
      cut = true
      break
    }
    if (headersOnly && size >= 1 << 16) break
  }
  return { bytes: Buffer.concat(parts), cut, envelope: '' }
}

/** Apple Mail writes the mail's length above it and its own notes below. */
function withoutFrame(mail: RawMail): RawMail {
  const newline = mail.bytes.indexOf(10)
  const length = Number.parseInt(mail.bytes.toString('latin1', 0, Math.min(newline, 20)), 10)
  if (newline < 0 || !(length > 0)) return mail
  return { ...mail, bytes: mail.bytes.subarray(newline + 1, newline + 1 + length) }
}
