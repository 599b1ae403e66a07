/** Pins in JSON lists, should the export come so: by the same names of fields. */
import { type Pin, pinNumber, plainName } from './pins.ts'

export function listedPin(value: unknown): Pin | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const fields = new Map<string, string>()
  let number: string | undefined
  for (const [key, held] of Object.entries(value)) {
    if (typeof held !== 'string' && typeof held !== 'number' && typeof held !== 'boolean') continue
    const text = String(held).trim()
    number ??= pinNumber(text)
    if (text !== '' && !/^no data$/i.test(text)) fields.set(plainName(key), text)
  }
  const told = fields.has('createdat') && (fields.has('boardname') || fields.has('boardid') || fields.has('isarepin'))
  return number !== undefined && told ? { number, fields } : undefined
}
