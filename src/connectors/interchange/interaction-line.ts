/** The line of an interaction, checked by hand: files hold a million of them, and a schema would take most of the time. */
import type { InteractionRecord } from '../record.ts'
import { readTime } from './time.ts'
import { type Fields, isAudience, isKind, isSaid, isTooDeep, readHandle, readHandles, readLabels } from './values.ts'

/** The record, or the field that is missing or not what it should be. */
export function readInteraction(fields: Fields): InteractionRecord | string {
  const { id, at, direction, kind } = fields
  const name = typeof id === 'number' ? String(id) : id
  if (typeof name !== 'string' || name === '') return 'id'
  const time = at === null ? null : typeof at === 'string' ? readTime(at) : undefined
  if (time === undefined) return 'at'
  const account = readHandle(fields.account)
  if (account === undefined) return 'account'
  if (direction !== 'sent' && direction !== 'received') return 'direction'
  if (!isKind(kind)) return 'kind'
  const record: InteractionRecord = { type: 'interaction', id: name, at: time, account, direction, kind }
  for (const field in fields) {
    const wrong = addField(record, field, fields[field])
    if (wrong) return field
  }
  return record
}

/** Adds what may be missing; true where the value is wrong. */
function addField(record: InteractionRecord, field: string, value: unknown): boolean {
  switch (field) {
    case 'type':
    case 'id':
    case 'at':
    case 'account':
    case 'direction':
    case 'kind':
      return false
    case 'text':
    case 'url':
    case 'withName':
    case 'inReplyTo':
      if (!isSaid(value)) return false
      if (typeof value === 'string' && (value !== '' || field !== 'inReplyTo')) record[field] = value
      else if (field === 'inReplyTo' && typeof value === 'number') record.inReplyTo = String(value)
      return typeof record[field] !== 'string'
    case 'with': {
      if (!isSaid(value)) return false
      const handles = readHandles(value)
      if (handles !== undefined && handles.length > 0) record.with = handles
      return handles === undefined
    }
    case 'audience':
      if (!isSaid(value)) return false
      if (isAudience(value)) record.audience = value
      return record.audience === undefined
    case 'minutes':
      if (!isSaid(value)) return false
      if (typeof value === 'number' && value >= 0) record.minutes = value
      return record.minutes === undefined
    case 'labels': {
      if (!isSaid(value)) return false
      const labels = readLabels(value)
      if (labels !== undefined) record.labels = labels
      return labels === undefined
    }
    case '__proto__':
      return false
    default:
      if (isTooDeep(value)) return true
      record.more ??= {}
      record.more[field] = value
      return false
  }
}
