/** One line of the interchange format, as a record or as the reason why it is none. */
import { cleanText } from '../../tools/read/index.ts'
import type { Content } from '../connector.ts'
import type { FactRecord } from '../record.ts'
import { fieldsOfType, recordSchema } from '../record-schema.ts'
import { readInteraction } from './interaction-line.ts'
import { readTime } from './time.ts'
import { type Fields, isObject, isTooDeep, readHandle, readHandles, readLabels } from './values.ts'

/** The version that is read and written. */
export const version = 1

/** `header` lines after the first, as in files that were put together, say nothing. */
export type Line =
  | { record: FactRecord }
  | { content: Omit<Content, 'type' | 'entry'> }
  | { reason: string }
  | { header: true }

export function readLine(text: string): Line {
  let fields: unknown
  try {
    fields = JSON.parse(text)
  } catch {
    return { reason: 'a broken line (no JSON)' }
  }
  if (!isObject(fields)) return { reason: 'a line that is no object' }
  const { type } = fields
  if (type === 'interaction') {
    const record = readInteraction(fields)
    return typeof record === 'string' ? { reason: wrongField(type, record) } : { record }
  }
  if (type === 'rapport') {
    return fields.version === version ? { header: true } : { reason: 'a part in another version of the format' }
  }
  if (type === 'content') return readContent(fields)
  if (typeof type !== 'string') return { reason: 'a line without a type' }
  const known = fieldsOfType(type)
  return known === undefined ? { reason: `an unknown type (${type.slice(0, 40)})` } : readOther(type, known, fields)
}

/** Most pieces that one file may come in, and most letters of one. */
const mostParts = 10_000
const longestPart = 1 << 20

function readContent({ sha256, part, parts, base64 }: Fields): Line {
  if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)) return { reason: wrongField('content', 'sha256') }
  if (!isCount(parts) || parts < 1 || parts > mostParts) return { reason: wrongField('content', 'parts') }
  if (!isCount(part) || part >= parts) return { reason: wrongField('content', 'part') }
  if (typeof base64 !== 'string' || base64.length > longestPart || !/^[A-Za-z0-9+/]*={0,2}$/.test(base64))
    return { reason: wrongField('content', 'base64') }
  return { content: { sha256, part, parts, base64 } }
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0

function readOther(type: string, known: ReadonlySet<string>, fields: Fields): Line {
  const record: Fields = { type }
  const more: Fields = {}
  for (const [field, value] of Object.entries(fields)) {
    if (field === 'type' || field === '__proto__') continue
    if (isTooDeep(value)) return { reason: wrongField(type, field) }
    if (known.has(field) && field !== 'more') record[field] = converted(type, field, value)
    else if (type === 'experiment' && (field === 'start' || field === 'end')) continue
    else more[field] = value
  }
  if (type === 'experiment' && record.pauses === undefined) {
    record.pauses = [{ start: converted(type, 'start', fields.start), end: converted(type, 'end', fields.end) }]
  }
  for (const field of Object.keys(record)) if (record[field] === undefined) delete record[field]
  if (Object.keys(more).length > 0) record.more = more
  const checked = recordSchema.safeParse(record)
  if (checked.success) return { record: checked.data }
  const [field] = checked.error.issues[0]?.path ?? []
  return { reason: wrongField(type, field === undefined ? 'type' : String(field)) }
}

function wrongField(type: string, field: string): string {
  return `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type} without a valid ${field.slice(0, 40)}`
}

/** Fields that are times wherever they occur. */
export const timeFields: ReadonlySet<string> = new Set([
  'at',
  'since',
  'start',
  'end',
  'due',
  'closedAt',
  'settledAt',
  'until',
  'seenAt',
  'from',
  'to',
])
const handleFields = new Set(['account', 'lasting', 'with', 'through'])
const handleLists = new Set(['handles', 'accounts', 'proves', 'says'])

/** The value in the record's own form. What cannot be brought into it stays as it is, for the schema to name. */
function converted(type: string, field: string, value: unknown): unknown {
  if (field === 'value') return value
  if (value === null) return type === 'coverage' && timeFields.has(field) ? null : undefined
  if (timeFields.has(field)) return typeof value === 'string' ? (readTime(value) ?? value) : String(value)
  if (handleFields.has(field)) return readHandle(Array.isArray(value) && value.length === 1 ? value[0] : value) ?? value
  if (handleLists.has(field)) return readHandles(value) ?? value
  if (field === 'labels') return readLabels(value) ?? value
  if (field === 'id' && typeof value === 'number') return String(value)
  if (field === 'pauses' && Array.isArray(value)) return value.map(convertedSpan)
  if (field === 'rules' && Array.isArray(value)) return value.map(withoutNulls)
  // What is left of an id of signs that no database takes may be nothing.
  return typeof value === 'string' ? cleanText(value) : value
}

function convertedSpan(span: unknown): unknown {
  if (!isObject(span)) return span
  return { start: converted('experiment', 'start', span.start), end: converted('experiment', 'end', span.end) }
}

function withoutNulls(value: unknown): unknown {
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== null))
}
