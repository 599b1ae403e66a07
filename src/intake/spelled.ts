/** Brings the handles and texts of a record into the one form that is stored. */
import { type Connectors, spellHandle } from '../connectors/load.ts'
import type { FactRecord, InteractionRecord } from '../connectors/record.ts'
import { fieldsOfType } from '../connectors/record-schema.ts'
import { cleanText } from '../tools/read/index.ts'

/** The record with every handle spelled and every text clean; `undefined` where something in place of a handle is none. */
export function spelled(connectors: Connectors, record: FactRecord): FactRecord | undefined {
  if (record.type === 'interaction') return spelledInteraction(connectors, record)
  const spell = (handle: string) => spellHandle(connectors, handle)
  const one =
    record.more === undefined ? deepClean(record) : { ...deepClean(record), more: ownMore(record.type, record.more) }
  switch (one.type) {
    case 'account': {
      const account = spell(one.account)
      const lasting = one.lasting === undefined ? undefined : spell(one.lasting)
      if (account === undefined) return undefined
      return lasting === undefined ? { ...one, account } : { ...one, account, lasting }
    }
    case 'person': {
      const handles = spelledList(spell, one.handles)
      if (handles === undefined) return undefined
      const told = { ...one, handles }
      // What a profile points to may be anything; what is no handle or site is left out.
      for (const field of ['proves', 'says'] as const)
        if (one[field] !== undefined) told[field] = [...new Set(one[field].flatMap((handle) => spell(handle) ?? []))]
      return told
    }
    case 'link': {
      const handles = spelledList(spell, one.handles)
      return handles === undefined ? undefined : { ...one, handles }
    }
    case 'followers':
    case 'following': {
      const account = spell(one.account)
      if (account === undefined) return undefined
      if (one.handles === undefined) return { ...one, account }
      const handles = spelledList(spell, one.handles)
      return handles === undefined ? undefined : { ...one, account, handles }
    }
    case 'outcome': {
      const account = one.account === undefined ? undefined : spell(one.account)
      const handle = one.with === undefined ? undefined : spell(one.with)
      if (account === undefined && one.account !== undefined) return undefined
      if (handle === undefined && one.with !== undefined) return undefined
      return { ...one, ...(account && { account }), ...(handle && { with: handle }) }
    }
    case 'effort':
    case 'coverage': {
      const account = spell(one.account)
      return account === undefined ? undefined : { ...one, account }
    }
    case 'favour': {
      const handle = spell(one.with)
      return handle === undefined ? undefined : { ...one, with: handle }
    }
    case 'note': {
      const handle = spell(one.with)
      const through = one.through === undefined ? undefined : spell(one.through)
      if (handle === undefined || (through === undefined && one.through !== undefined)) return undefined
      return { ...one, with: handle, ...(through && { through }) }
    }
    case 'experiment':
    case 'draft': {
      const accounts = spelledList(spell, one.accounts)
      return accounts === undefined ? undefined : { ...one, accounts }
    }
    case 'correction': {
      const mark = one.of.indexOf('#')
      const account = mark < 0 ? undefined : spell(one.of.slice(0, mark))
      return account === undefined ? undefined : { ...one, of: account + one.of.slice(mark) }
    }
    default:
      return one
  }
}

/** A million of these come in one file: the record is only copied where something changes. */
function spelledInteraction(connectors: Connectors, record: InteractionRecord): InteractionRecord | undefined {
  let one = record
  const account = spellHandle(connectors, record.account)
  if (account === undefined) return undefined
  if (account !== record.account) one = { ...one, account }
  if (record.with !== undefined) {
    const handles = spelledList((handle) => spellHandle(connectors, handle), record.with)
    if (handles === undefined) return undefined
    if (handles !== record.with) one = { ...one, with: handles }
  }
  for (const field of texts) {
    const text = record[field]
    if (text === undefined) continue
    const clean = cleanText(text)
    if (clean !== text) one = { ...one, [field]: clean }
  }
  return record.more === undefined ? one : { ...one, more: ownMore(record.type, record.more) }
}

const texts = ['id', 'text', 'url', 'withName', 'inReplyTo'] as const

/** Each handle once; the same list where nothing changes. */
function spelledList(spell: (handle: string) => string | undefined, handles: string[]): string[] | undefined {
  let changed = false
  const list: string[] = []
  for (const handle of handles) {
    const one = spell(handle)
    if (one === undefined) return undefined
    if (one !== handle) changed = true
    list.push(one)
  }
  if (list.length > 1) {
    const distinct = new Set(list)
    if (distinct.size < list.length) return [...distinct]
  }
  return changed ? list : handles
}

/** Further fields never have the name of one of the record's own, so that an export can write both side by side. */
function ownMore(type: string, more: Record<string, unknown>): Record<string, unknown> {
  const known = fieldsOfType(type)
  const own: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(deepClean(more))) {
    own[field !== 'more' && known?.has(field) ? `source-${field}` : field] = value
  }
  return own
}

/** Readers allow 200 levels, so the walk may call itself. */
function deepClean<T>(value: T): T
function deepClean(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (Array.isArray(value)) return value.map((inner) => deepClean(inner))
  if (typeof value !== 'object' || value === null) return value
  const clean: Record<string, unknown> = {}
  for (const [field, inner] of Object.entries(value))
    if (field !== '__proto__') clean[cleanText(field)] = deepClean(inner)
  return clean
}
