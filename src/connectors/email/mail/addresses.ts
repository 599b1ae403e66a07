/** The people in a field of addresses. The usual ways of writing one are read here, all others by postal-mime. */
import { addressParser } from 'postal-mime'
import { decodedWords } from './words.ts'

/** `address` is lower case and without spaces; `name` is empty where none is shown. */
export type Address = { name: string; address: string }

const plainAddress = /^[^<>\s"(),:;\\@[\]]+@[^<>\s"(),:;\\@[\]]+$/
const special = /[<>"(),:;\\@[\]]/

/** The same people write again and again. */
const known = new Map<string, readonly Address[]>()
const remembered = 4000
const longest = 2000
const longestAddress = 320

export function addressesIn(field: string | undefined): readonly Address[] {
  if (field === undefined || field === '') return none
  const before = known.get(field)
  if (before !== undefined) return before
  const addresses = read(field)
  if (field.length < longest) {
    if (known.size >= remembered) known.clear()
    known.set(field, addresses)
  }
  return addresses
}

const none: readonly Address[] = []

function read(field: string): Address[] {
  const addresses: Address[] = []
  for (const part of parted(field)) {
    const written = part.trim()
    if (written === '') continue
    const one = readUsual(written)
    if (one === undefined) return readOtherwise(field)
    addresses.push(one)
  }
  return addresses
}

/** `ada@x`, `<ada@x>`, `Ada <ada@x>`, `"Lovelace, Ada" <ada@x>`; no comments, groups, escapes. */
function readUsual(written: string): Address | undefined {
  const bracket = written.endsWith('>') ? written.lastIndexOf('<') : -1
  const address = bracket < 0 ? written : written.slice(bracket + 1, -1).trim()
  if (address.length > longestAddress || !plainAddress.test(address) || address.includes('=?')) return undefined
  const shown = bracket < 0 ? '' : written.slice(0, bracket).trim()
  const isQuoted = shown.length > 1 && shown.startsWith('"') && shown.endsWith('"')
  const name = isQuoted ? shown.slice(1, -1) : shown
  if (isQuoted ? /["\\]/.test(name) : special.test(name)) return undefined
  return cleaned(decodedWords(name), address)
}

/** At the commas outside quotation marks. */
function parted(field: string): string[] {
  if (!field.includes(',')) return [field]
  if (!field.includes('"')) return field.split(',')
  const parts: string[] = []
  let from = 0
  let inQuotes = false
  for (let at = 0; at < field.length; at++) {
    const sign = field.charCodeAt(at)
    if (sign === 34) inQuotes = !inQuotes
    else if (sign === 44 && !inQuotes) {
      parts.push(field.slice(from, at))
      from = at + 1
    }
  }
  parts.push(field.slice(from))
  return parts
}

function readOtherwise(field: string): Address[] {
  const addresses: Address[] = []
  for (const { name, address } of addressParser(field, { flatten: true })) {
    if (address !== undefined && address.length <= longestAddress && /^[^\s@]+@[^\s@]+$/.test(address))
      addresses.push(cleaned(name, address))
  }
  return addresses
}

function cleaned(name: string, address: string): Address {
  const shown = name
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .replace(/^'(.*)'$/, '$1')
  const lower = address.toLowerCase()
  return { name: shown.toLowerCase() === lower ? '' : shown, address: lower }
}
