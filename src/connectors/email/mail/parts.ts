/** The tree of a mail's parts, found by its boundaries without looking at what lies between them. */
import { contentTypeOf } from './content-type.ts'
import { type Header, headerEnd, readHeader, wantedFields } from './header.ts'

export type Part = {
  /** `text/plain`, lower case. */
  type: string
  charset: string | undefined
  /** `format=flowed`, and whether its spaces are to be taken out. */
  flowed: 'no' | 'yes' | 'del-sp'
  /** `Content-Transfer-Encoding` as it is written. */
  transfer: string | undefined
  attached: boolean
  /** A calendar's `method`, lower case. */
  method: string | undefined
  /** Where its own header begins, and its content begins and ends; the mail's own header begins at 0. */
  from: number
  start: number
  end: number
  inside: readonly Part[]
}

export const contentFields = ['content-type', 'content-transfer-encoding', 'content-disposition'] as const
const wanted = wantedFields(contentFields)
const deepest = 8
const mostParts = 300

/** `header`: the mail's own. `undefined` for a mail that is not built in the usual way, or as no program builds one. */
export function partsOf(bytes: Buffer, header: Header, body: number): Part | undefined {
  return partAt(bytes, header, { from: 0, start: body, end: bytes.length }, 0, 'text/plain', { parts: mostParts })
}

type Place = { from: number; start: number; end: number }

function partAt(
  bytes: Buffer,
  header: Header,
  place: Place,
  depth: number,
  usualType: string,
  budget: { parts: number },
): Part | undefined {
  if (depth > deepest || --budget.parts < 0) return undefined
  const field = header.get('content-type')
  const content = field === undefined || field === '' ? undefined : contentTypeOf(field)
  if (field !== undefined && field !== '' && content === undefined) return undefined
  const disposition = header.get('content-disposition')
  const shown = disposition === undefined ? undefined : contentTypeOf(disposition)
  if (disposition !== undefined && disposition !== '' && shown === undefined) return undefined
  const type = content?.type || usualType
  const part = {
    type,
    charset: content?.parameters.get('charset')?.trim().toLowerCase(),
    flowed: flowedOf(content?.parameters),
    transfer: header.get('content-transfer-encoding'),
    attached: shown?.type === 'attachment',
    method: content?.parameters.get('method')?.toLowerCase(),
    ...place,
  }
  if (!type.startsWith('multipart/')) return { ...part, inside: [] }
  const boundary = boundaryOf(bytes, content?.parameters.get('boundary'), place.start, place.end)
  if (boundary === undefined) return undefined
  const inside: Part[] = []
  const innerType = type === 'multipart/digest' ? 'message/rfc822' : 'text/plain'
  for (const [from, end] of between(bytes, boundary, place.start, place.end)) {
    const found = headerEnd(bytes, from, end)
    if (found === undefined) return undefined
    const innerHeader = readHeader(bytes, from, found.end, wanted)
    const inner = partAt(bytes, innerHeader, { from, start: found.body, end }, depth + 1, innerType, budget)
    if (inner === undefined) return undefined
    inside.push(inner)
  }
  return { ...part, inside }
}

function flowedOf(parameters: ReadonlyMap<string, string> | undefined): Part['flowed'] {
  if (parameters?.get('format')?.toLowerCase() !== 'flowed') return 'no'
  return parameters.get('delsp')?.toLowerCase() === 'yes' ? 'del-sp' : 'yes'
}

/** The one that is told; else, where it is nowhere in the mail, the one its first lines show. */
function boundaryOf(bytes: Buffer, told: string | undefined, from: number, until: number): string | undefined {
  const named = told === '' ? undefined : told
  if (named !== undefined && /[^\x20-\x7e]/.test(named)) return undefined
  if (named !== undefined && nextLine(bytes, `--${named}`, from, until) !== undefined) return named
  const beginning = bytes.toString('latin1', from, Math.min(until, from + 2000))
  return /(?:^|\n)--([!-~](?:[ -~]{0,68}[!-~])?)[ \t]*\r?\ncontent-/i.exec(beginning)?.[1] ?? named
}

/** Where each part begins and ends. What is missing at the end is no trouble. */
function* between(bytes: Buffer, boundary: string, from: number, until: number): Generator<[number, number]> {
  const line = `--${boundary}`
  let open = nextLine(bytes, line, from, until)
  while (open !== undefined && !open.last) {
    const next = nextLine(bytes, line, open.after, until)
    yield [Math.min(open.after, until), next?.at ?? until]
    open = next
  }
}

type Line = { at: number; after: number; last: boolean }

/** The next line that is nothing but the boundary; the last one has two hyphens behind. */
function nextLine(bytes: Buffer, line: string, from: number, until: number): Line | undefined {
  const within = until < bytes.length ? bytes.subarray(0, until) : bytes
  for (let search = from; ; ) {
    const at = within.indexOf(line, search, 'latin1')
    if (at < 0) return undefined
    search = at + 1
    if (at > from && within[at - 1] !== 10) continue
    let end = at + line.length
    const last = within[end] === 45 && within[end + 1] === 45
    if (last) end += 2
    while (within[end] === 32 || within[end] === 9) end++
    if (within[end] === 13) end++
    if (end < within.length && within[end] !== 10) continue
    return { at, after: end + 1, last }
  }
}
