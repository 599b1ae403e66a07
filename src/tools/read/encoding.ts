/** Brings bytes of any usual encoding into UTF-8 while they stream by. */
import { isUtf8 } from 'node:buffer'

type Encoding = 'utf-16le' | 'utf-16be'

/**
 * Valid UTF-8 without a byte order mark. UTF-16 is known by its mark; a line that is not UTF-8 is read as Windows-1252.
 * No character is split between two chunks, and a chunk ends at a line's end where it holds one.
 */
export async function* asUtf8(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0)
  let decoder: TextDecoder | undefined
  let started = false
  for await (const chunk of bytes) {
    if (decoder !== undefined) {
      yield Buffer.from(decoder.decode(chunk, { stream: true }))
      continue
    }
    let joined = joinedBuffer(rest, chunk)
    if (!started) {
      if (joined.length < 3) {
        rest = joined
        continue
      }
      started = true
      const wide = wideEncoding(joined)
      if (wide !== undefined) {
        decoder = new TextDecoder(wide)
        yield Buffer.from(decoder.decode(joined, { stream: true }))
        continue
      }
      joined = withoutMark(joined)
    }
    const cut = cutPlace(joined)
    rest = joined.subarray(cut)
    if (cut > 0) yield valid(joined.subarray(0, cut))
  }
  if (decoder !== undefined) yield Buffer.from(decoder.decode())
  else if (rest.length > 0) yield wholeAsUtf8(started ? rest : withoutMark(rest))
}

/** The same for bytes that are all there. */
export function wholeAsUtf8(bytes: Buffer): Buffer {
  const wide = wideEncoding(bytes)
  if (wide !== undefined) return Buffer.from(new TextDecoder(wide).decode(bytes))
  return valid(withoutMark(bytes))
}

function valid(bytes: Buffer): Buffer {
  if (isUtf8(bytes)) return bytes
  const lines: Buffer[] = []
  for (let from = 0; from < bytes.length; ) {
    const newline = bytes.indexOf(10, from)
    const to = newline < 0 ? bytes.length : newline + 1
    const line = bytes.subarray(from, to)
    lines.push(isUtf8(line) ? line : Buffer.from(windows1252.decode(line)))
    from = to
  }
  return Buffer.concat(lines)
}

const windows1252 = new TextDecoder('windows-1252')

/** After the last line, else before a character that is not whole yet. */
function cutPlace(bytes: Buffer): number {
  const newline = bytes.lastIndexOf(10)
  if (newline >= 0) return newline + 1
  for (let back = 1; back <= Math.min(4, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if ((byte & 0xc0) === 0x80) continue
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1
    return length > back ? bytes.length - back : bytes.length
  }
  return bytes.length
}

function wideEncoding(bytes: Buffer): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

function withoutMark(bytes: Buffer): Buffer {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
}

function joinedBuffer(rest: Buffer, chunk: Uint8Array): Buffer {
  const view = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
  return rest.length === 0 ? view : Buffer.concat([rest, view])
}
