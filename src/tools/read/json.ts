/** Values out of a JSON file as they stream by, one at a time, so that memory stays flat. */
import { fromBatches } from '../batches.ts'
import { asUtf8 } from './encoding.ts'
import { valueScanner } from './json-scanner.ts'

export type JsonOptions = {
  /**
   * Which values to give: `$.*` (the default) the items of the outermost list, `$.a.*` those of the list under `a`. A
   * value that is given is given whole: paths into it find nothing.
   */
  paths?: string[]
  /** What stands before the JSON, such as an assignment; cut off where it matches at the beginning. */
  prefix?: RegExp
  /** Whole numbers that JavaScript cannot hold are given as the text that stands there: ids that stand bare. */
  exact?: boolean
}

/**
 * A closing `;` is let pass. Where the file ends in the middle or stops being JSON, the whole values before it are
 * given and then `CutOff` is thrown. Throws `Refused` for nesting above 200 levels or one value above 16 MB.
 */
export function jsonItems(bytes: AsyncIterable<Uint8Array>, options: JsonOptions = {}): AsyncIterable<unknown> {
  return fromBatches(batches(bytes, options))
}

async function* batches(bytes: AsyncIterable<Uint8Array>, { paths = ['$.*'], prefix, exact }: JsonOptions) {
  const scanner = valueScanner(paths, exact)
  const chunks = prefix === undefined ? asUtf8(bytes) : withoutPrefix(asUtf8(bytes), prefix)
  for await (const chunk of chunks) {
    const trouble = scanner.write(chunk)
    yield scanner.taken()
    if (trouble !== undefined) throw trouble
  }
  const trouble = scanner.end()
  yield scanner.taken()
  if (trouble !== undefined) throw trouble
}

async function* withoutPrefix(chunks: AsyncIterable<Buffer>, prefix: RegExp): AsyncGenerator<Buffer> {
  let start: Buffer | undefined = Buffer.alloc(0)
  for await (const chunk of chunks) {
    if (start === undefined) {
      yield chunk
      continue
    }
    start = Buffer.concat([start, chunk])
    if (start.length < 4096) continue
    yield cut(start, prefix)
    start = undefined
  }
  if (start !== undefined) yield cut(start, prefix)
}

function cut(start: Buffer, prefix: RegExp): Buffer {
  const text = start.toString('utf8', 0, 4096)
  const found = text.match(prefix)
  if (found?.index === undefined || text.slice(0, found.index).trim() !== '') return start
  return start.subarray(Buffer.byteLength(text.slice(0, found.index + found[0].length)))
}
