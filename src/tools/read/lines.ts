/** Text lines out of bytes, many at a time because a million of them is usual. */
import { asUtf8 } from './encoding.ts'

export type LineBatch = {
  /** Number of the first line, from 1. */
  first: number
  /** Without their line ends. A line above the limit is an empty string here. */
  lines: string[]
  /** Numbers of lines that were above the limit and have been left out. */
  tooLong: number[]
  /** Bytes read so far, this batch included. */
  bytes: number
}

/** Lines end with LF or CRLF. `limit`: characters of one line (16 MB); longer ones are named, never held in memory. */
export async function* readLines(
  bytes: AsyncIterable<Uint8Array>,
  { limit = 1 << 24 }: { limit?: number } = {},
): AsyncGenerator<LineBatch> {
  let first = 1
  let read = 0
  let begun = ''
  let dropped = false
  for await (const chunk of asUtf8(bytes)) {
    read += chunk.byteLength
    const lines = chunk.toString('utf8').split('\n')
    const last = lines.pop() ?? ''
    const tooLong: number[] = []
    if (lines.length > 0) {
      lines[0] = begun + lines[0]
      for (let i = 0; i < lines.length; i++) {
        const line = lines[i] ?? ''
        if (line.length > limit || (i === 0 && dropped)) {
          tooLong.push(first + i)
          lines[i] = ''
        } else if (line.charCodeAt(line.length - 1) === 13) lines[i] = line.slice(0, -1)
      }
      begun = ''
      dropped = false
      yield { first, lines, tooLong, bytes: read }
      first += lines.length
    }
    if (!dropped) begun += last
    if (begun.length > limit) {
      begun = ''
      dropped = true
    }
  }
  if (begun !== '' || dropped)
    yield { first, lines: [begun.replace(/\r$/, '')], tooLong: dropped ? [first] : [], bytes: read }
}
