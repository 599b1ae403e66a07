/** Labels and values, whose labels are in the account's language: told apart by shape and place, never by word alone. */

import type { Time } from '../record.ts'
import { type Fields, fieldsOf, inside, isFields, secondsOf, textIn, textOf } from './field.ts'

export type Labelled = {
  at: Time | null
  /** Values that are no addresses, in their order. */
  texts: readonly { label: string; value: string }[]
  /** Addresses, in their order. */
  addresses: readonly string[]
  /** What is told of somebody or something: the owner of a post, a group. */
  nested: readonly { title: string; texts: readonly string[]; addresses: readonly string[] }[]
}

/** An item of the newer files: `{timestamp, label_values: [{label, value, href}, {title, dict: […]}]}`. */
export function labelled(item: Fields): Labelled {
  const texts: { label: string; value: string }[] = []
  const addresses: string[] = []
  const nested: { title: string; texts: string[]; addresses: string[] }[] = []
  for (const one of fieldsOf(item.label_values)) {
    const held = fieldsOf(one.dict)
    if (held.length > 0) nested.push({ title: textIn(one, 'title', 'label'), ...heldIn(held) })
    else {
      const value = textIn(one, 'value')
      const address = textIn(one, 'href')
      if (address !== '' || isAddress(value)) addresses.push(address === '' ? value : address)
      else if (value !== '') texts.push({ label: textIn(one, 'label'), value })
    }
  }
  return { at: secondsOf(item.timestamp), texts, addresses, nested }
}

const deepest = 4

/** What stands in a `dict`, which holds values or further `dict`s. */
function heldIn(fields: readonly Fields[], depth = 0): { texts: string[]; addresses: string[] } {
  const texts: string[] = []
  const addresses: string[] = []
  for (const one of fields) {
    const value = textIn(one, 'href', 'value')
    if (value !== '') (isAddress(value) ? addresses : texts).push(value)
    const further = fieldsOf(one.dict)
    if (further.length === 0 || depth >= deepest) continue
    const found = heldIn(further, depth + 1)
    texts.push(...found.texts)
    addresses.push(...found.addresses)
  }
  return { texts, addresses }
}

function isAddress(text: string): boolean {
  return /^https?:\/\//i.test(text)
}

/** `string_map_data` and its like: the labels with their values, in their order. */
export function mapped(item: Fields): { label: string; value: string; href: string; at: Time | null }[] {
  const found: { label: string; value: string; href: string; at: Time | null }[] = []
  for (const [label, held] of Object.entries(inside(item, 'string_map_data'))) {
    if (!isFields(held)) continue
    found.push({
      label: textOf(label),
      value: textIn(held, 'value'),
      href: textIn(held, 'href'),
      at: secondsOf(held.timestamp),
    })
  }
  return found
}
