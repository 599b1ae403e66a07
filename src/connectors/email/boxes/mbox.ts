/** Cuts an mbox of any size into its mails while it streams by. */
import { mailAfter, separatorLimit, unsure } from './separator.ts'

export type RawMail = {
  bytes: Buffer
  /** It was above the limit: only its beginning is here. */
  cut: boolean
  /** The `From ` line above it, where there was one: it holds a date that is better than none. */
  envelope: string
}

export type MailLimits = {
  /** Bytes of one mail; of a larger one the first `kept` are taken. */
  whole: number
  kept: number
}

export const mailLimits: MailLimits = { whole: 25 << 20, kept: 1 << 20 }

const LF = 10
const start = '\nFrom '
const mark = Buffer.from([0xef, 0xbb, 0xbf])

/** Mails of each chunk, and the bytes read so far. What stands before the first `From ` line is no mail. */
export async function* mailsOfMbox(
  chunks: AsyncIterable<Uint8Array>,
  limits: MailLimits = mailLimits,
): AsyncGenerator<{ mails: RawMail[]; bytes: number }> {
  const splitter = createSplitter(limits)
  let bytes = 0
  for await (const chunk of chunks) {
    bytes += chunk.byteLength
    yield { mails: splitter.take(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength), false), bytes }
  }
  yield { mails: splitter.take(Buffer.alloc(0), true), bytes }
}

function createSplitter(limits: MailLimits) {
  /** What has come and is not yet known to be inside a mail. */
  let rest: Buffer = Buffer.alloc(0)
  let atStart = true
  let inMail = false
  let envelope = ''
  const held = createHold(limits)

  return {
    take(chunk: Buffer, isEnd: boolean): RawMail[] {
      const mails: RawMail[] = []
      let bytes: Buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
      if (atStart) {
        if (bytes.length < separatorLimit && !isEnd) {
          rest = bytes
          return mails
        }
        atStart = false
        if (bytes.subarray(0, 3).equals(mark)) bytes = bytes.subarray(3)
        // So that the first line is found as every other is.
        bytes = Buffer.concat([Buffer.from([LF]), bytes])
      }
      let from = 0
      let search = 0
      let undecided = bytes.length
      for (;;) {
        const newline = bytes.indexOf(start, search, 'latin1')
        if (newline < 0) break
        const next = mailAfter(bytes, newline + 1, isEnd)
        if (next === unsure) {
          undecided = newline
          break
        }
        search = newline + 1
        if (next < 0) continue
        held.add(bytes.subarray(from, newline + 1))
        if (inMail) mails.push(held.end(envelope))
        else held.drop()
        inMail = true
        envelope = lineOf(bytes, newline + 1)
        from = next
        search = next - 1
      }
      // The beginning of a `From ` line may be the end of this chunk.
      const until = isEnd ? bytes.length : Math.max(from, Math.min(undecided, bytes.length - start.length + 1))
      held.add(bytes.subarray(from, until))
      rest = bytes.subarray(until)
      if (isEnd && inMail) mails.push(held.end(envelope))
      return mails
    },
  }
}

function lineOf(bytes: Buffer, from: number): string {
  return bytes.toString('latin1', from, bytes.indexOf(LF, from)).trimEnd()
}

/** One mail out of the pieces it comes in. */
function createHold({ whole, kept }: MailLimits) {
  let parts: Buffer[] = []
  let size = 0
  let cut = false
  return {
    add(part: Buffer): void {
      if (cut || part.length === 0) return
      parts.push(part)
      size += part.length
      if (size <= whole) return
      parts = [Buffer.concat(parts).subarray(0, kept)]
      cut = true
    },
    drop(): void {
      parts = []
      size = 0
      cut = false
    },
    end(envelope: string): RawMail {
      const only = parts.length === 1 ? parts[0] : undefined
      const mail = { bytes: unescaped(only ?? Buffer.concat(parts)), cut, envelope }
      this.drop()
      return mail
    },
  }
}

/** Lines that began with `From ` were given a `>`, and those that already had some one more. */
function unescaped(bytes: Buffer): Buffer {
  if (bytes.indexOf('>From ', 0, 'latin1') < 0) return bytes
  return Buffer.from(bytes.toString('latin1').replace(/^>(>*From )/gm, '$1'), 'latin1')
}

/** Whether a file begins as an mbox does. */
export function isMbox(beginning: Buffer): boolean {
  const bytes = beginning.subarray(0, 3).equals(mark) ? beginning.subarray(3) : beginning
  return mailAfter(bytes, 0, true) > 0
}
