/** Values out of a JSON file as they stream by, one at a time, so that memory stays flat. */
import { Tokenizer, TokenParser, TokenType } from '@streamparser/json'
import { Refused } from '../refused.ts'
import { CutOff } from './cut-off.ts'
import { asUtf8 } from './encoding.ts'

export type JsonOptions = {
  /** Which values to give: `$.*` (the default) the items of the outermost list, `$.a.*` those of the list under `a`. */
  paths?: string[]
  /** What stands before the JSON, such as an assignment; cut off where it matches at the beginning. */
  prefix?: RegExp
}

const deepest = 200
const largest = 1 << 24

/**
 * A closing `;` is let pass. Where the file ends in the middle or stops being JSON, the whole values before it are
 * given and then `CutOff` is thrown. Throws `Refused` for nesting above 200 levels or one value above 16 MB.
 */
export async function* jsonItems(bytes: AsyncIterable<Uint8Array>, options: JsonOptions = {}): AsyncGenerator<unknown> {
  const reader = valueReader(options.paths ?? ['$.*'])
  const chunks = options.prefix === undefined ? asUtf8(bytes) : withoutPrefix(asUtf8(bytes), options.prefix)
  for await (const chunk of chunks) {
    const trouble = reader.write(chunk)
    yield* reader.taken()
    if (trouble !== undefined) throw trouble
  }
  const trouble = reader.end()
  yield* reader.taken()
  if (trouble !== undefined) throw trouble
}

function valueReader(paths: string[]) {
  const tokenizer = new Tokenizer()
  const parser = new TokenParser({ paths, keepStack: false })
  const itemDepth = Math.min(...paths.map((path) => path.split('.').length - 1))
  let values: unknown[] = []
  let depth = 0
  let read = 0
  let valueFrom = 0
  let offset = 0
  let ended = false
  parser.onValue = ({ value }) => {
    values.push(value)
    // Paths of different depth: what was given is no longer held, however deep in a longer value it stood.
    valueFrom = Math.max(valueFrom, offset)
  }
  tokenizer.onToken = (token) => {
    offset = token.offset
    if (token.token === TokenType.LEFT_BRACE || token.token === TokenType.LEFT_BRACKET) {
      depth++
      if (depth > deepest)
        throw new Refused(
          `A value at byte ${token.offset} is nested more than ${deepest} levels deep, which no real export is.`,
        )
    } else if (token.token === TokenType.RIGHT_BRACE || token.token === TokenType.RIGHT_BRACKET) depth--
    if (depth <= itemDepth) valueFrom = token.offset
    parser.write(token)
    if (parser.isEnded) ended = true
  }
  return {
    write(chunk: Uint8Array): Error | undefined {
      if (ended) return afterEnd(chunk)
      try {
        tokenizer.write(chunk)
      } catch (cause) {
        // A closing `;` and the like come after the value's end, where the tokenizer wants nothing more.
        if (!ended) return trouble(cause, read)
      }
      read += chunk.byteLength
      if (!ended && read - valueFrom > largest) {
        return new Refused(
          `The value that begins at byte ${valueFrom} is larger than 16 MB, which no real export holds.`,
        )
      }
      return undefined
    },
    end(): Error | undefined {
      try {
        tokenizer.end()
      } catch (cause) {
        if (!ended) return new CutOff('the file ends in the middle of a value', { cause })
      }
      return ended ? undefined : new CutOff(read === 0 ? 'the file is empty' : 'the file ends in the middle of a value')
    },
    taken(): unknown[] {
      const taken = values
      values = []
      return taken
    },
  }
}

function trouble(cause: unknown, read: number): Error {
  if (cause instanceof Refused) return cause
  return new CutOff(`what follows byte ${read} is no JSON`, { cause })
}

function afterEnd(chunk: Uint8Array): Error | undefined {
  return /^[\s;]*$/.test(Buffer.from(chunk).toString('latin1'))
    ? undefined
    : new CutOff('something follows the end of the JSON')
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
