/** Records as lines of the interchange format, for the export. */
import type { FactRecord } from '../record.ts'
import { fieldsOfType } from '../record-schema.ts'
import { timeFields, version } from './line.ts'
import { writeTime } from './time.ts'

/** The first line of every file. `fields` may say more, such as when it was made; readers keep to type and version. */
export function writeHeader(fields: Record<string, unknown> = {}): string {
  return JSON.stringify({ type: 'rapport', version, ...fields })
}

/**
 * One line without its line end; reading it gives an equal record. A field of `more` that has the name of one of the
 * record's own is left out: intake never keeps such.
 */
export function writeInterchange(record: FactRecord): string {
  const { more = {}, ...own } = record
  const known = fieldsOfType(record.type)
  const line: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(own)) line[field] = timeFields.has(field) ? written(value) : value
  if (record.type === 'experiment') {
    line.pauses = record.pauses.map(({ start, end }) => ({ start: writeTime(start), end: writeTime(end) }))
  }
  for (const [field, value] of Object.entries(more)) if (field === 'more' || !known?.has(field)) line[field] = value
  return JSON.stringify(line)
}

/** One piece of what is in a file, of `parts` pieces in order from 0. */
export function writeContent(sha256: string, part: number, parts: number, bytes: Uint8Array): string {
  return JSON.stringify({ type: 'content', sha256, part, parts, base64: Buffer.from(bytes).toString('base64') })
}

function written(time: unknown): unknown {
  return typeof time === 'number' ? writeTime(time) : time
}
