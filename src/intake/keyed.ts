/** Names every record by what it is about, so that the same event gets the same key whichever file tells it. */
import { hash } from 'node:crypto'
import type { FactRecord, InteractionRecord, Labels, Time } from '../connectors/record.ts'

/** What intake hands to the ledger. */
export type NewEntry = {
  /** Derived from the source, so that the same event from two sources is one entry. For an interaction `account#id`. */
  key: string
  /** Over everything the record says: equal hashes are the same telling. */
  hash: string
  record: FactRecord
  /** When the source saw it, epoch ms. Of two tellings of one key the later seen counts, and of equal ones the greater hash. */
  seenAt: Time
}

/** The entry of a record whose handles are in their one spelling. */
export function keyed(record: FactRecord, seenAt: Time): NewEntry {
  return { key: keyOf(record), hash: hashOf(record), record, seenAt }
}

export function keyOf(record: FactRecord): string {
  switch (record.type) {
    case 'interaction':
      return `${record.account}#${record.id}`
    case 'account':
      return `account:${record.account}`
    case 'person':
    case 'link':
      return `${record.type}:${record.handles.toSorted().join(' ')}`
    case 'followers':
    case 'following':
      return `${record.type}:${record.account}@${record.at}:${record.handles === undefined ? 'count' : 'handles'}`
    case 'effort':
      return record.id === undefined
        ? `effort:${record.account}@${record.at}:${record.activity}:${record.minutes}`
        : `effort:${record.id}`
    case 'setting':
      return `setting:${record.name}`
    case 'protocol':
      return 'protocol'
    case 'coverage': {
      const kinds = `${record.received.toSorted().join()};${record.sent.toSorted().join()}`
      return `coverage:${record.account}@${record.from}..${record.to}:${digest(kinds)}`
    }
    case 'correction':
      return `correction:${record.of}`
    default:
      return `${record.type}:${record.id}`
  }
}

/** 16 characters over everything the record says, whatever the order of its fields. */
export function hashOf(record: FactRecord): string {
  return digest(record.type === 'interaction' ? interactionText(record) : orderedText(record))
}

/** By hand, since a schema-less walk would take most of the time of an import. */
function interactionText(record: InteractionRecord): string {
  const { id, at, account, direction, kind, withName, audience, text, url, inReplyTo, minutes, labels, more } = record
  const handles = record.with?.join('\u0002')
  const first = `${id}\0${at}\0${account}\0${direction}\0${kind}\0${said(handles)}\0${said(withName)}\0${said(audience)}`
  const rest = `${said(text)}\0${said(url)}\0${said(inReplyTo)}\0${said(minutes)}`
  return `${first}\0${rest}\0${labels === undefined ? '' : labelText(labels)}\0${more === undefined ? '' : orderedText(more)}`
}

function labelText({ mode, subject, intents, canned, sell }: Labels): string {
  return `${said(mode)} ${said(subject)} ${said(intents?.toSorted().join())} ${canned} ${sell}`
}

/** An empty text is not the same as none. */
function said(value: string | number | undefined): string | number {
  return value === undefined ? '\u0001' : value
}

function orderedText(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}

/** SHA-256 because processors have it built in, and cut because only tellings of one key are compared. */
function digest(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 16)
}
