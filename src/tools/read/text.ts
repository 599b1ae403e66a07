/** Whole texts and their beginnings out of bytes. */
import { Refused } from '../refused.ts'
import { wholeAsUtf8 } from './encoding.ts'

const megabyte = 1 << 20

/**
 * The whole text: UTF-8, else UTF-16 by its mark, else Windows-1252; without mark, NUL and lone surrogates.
 * Throws `Refused` above `limit` bytes (64 MB).
 */
export async function readText(
  bytes: AsyncIterable<Uint8Array>,
  { limit = 64 * megabyte }: { limit?: number } = {},
): Promise<string> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of bytes) {
    length += chunk.byteLength
    if (length > limit) {
      throw new Refused(
        `A text of more than ${Math.round(limit / megabyte)} MB cannot be read whole: ask the network for a shorter time.`,
      )
    }
    parts.push(chunk)
  }
  return cleanText(wholeAsUtf8(Buffer.concat(parts)).toString('utf8'))
}

/** The first `count` bytes as text, for telling what a file is. Never fails on what the bytes are. */
export async function readStart(bytes: AsyncIterable<Uint8Array>, count = 4096): Promise<string> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of bytes) {
    parts.push(chunk)
    length += chunk.byteLength
    if (length >= count) break
  }
  const start = Buffer.concat(parts).subarray(0, count)
  const text = wholeAsUtf8(start).toString('utf8')
  return cleanText(text)
}

/** Without the characters a database refuses: NUL and halves of pairs. */
export function cleanText(text: string): string {
  const whole = text.isWellFormed() ? text : text.replace(/\p{Cs}/gu, '')
  return whole.includes('\0') ? whole.replaceAll('\0', '') : whole
}
