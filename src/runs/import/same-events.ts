/** Finds what a notification mail and another source both tell, and joins the two: one event stays one entry. */
import { mailed } from '../../connectors/notices.ts'
import type { InteractionKind, InteractionRecord } from '../../connectors/record.ts'
import type { Asker } from '../../ledger/entry.ts'
import type { Desk } from '../desk.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** Deeds of one kind that networks name differently. */
const families: Partial<Record<InteractionKind, string>> = { reply: 'words', mention: 'words', quote: 'words' }
/** What happens once between two: some exports date it by the day alone. */
const once: ReadonlySet<string> = new Set(['follow', 'unfollow', 'connect', 'invite', 'recommend'])

type Telling = {
  key: string
  at: number
  family: string
  people: readonly string[]
  url: string | undefined
  text: string
}

/**
 * Joins on account, direction, kind and person, and then by link, by the beginning of the words, or by time: ten minutes,
 * and a day and a half for what happens once. The other source's telling keeps its key. Gives how many were joined.
 */
export async function joinSameEvents(desk: Desk, asker: Asker, accounts: Iterable<string>): Promise<number> {
  let joined = 0
  for (const account of accounts) {
    const span = await desk.ledger.spanOfIds(asker, account, mailed)
    if (span === undefined) continue
    const mails: Telling[] = []
    const others = new Map<string, Telling[]>()
    const around = { from: span.from - 2 * day, to: span.to + 2 * day }
    for await (const rows of desk.ledger.received(asker, account, around))
      for (const { key, body } of rows) {
        const telling = tellingOf(key, JSON.parse(body))
        if (telling === undefined) continue
        if (key.startsWith(mailed, account.length + 1)) mails.push(telling)
        else
          for (const person of telling.people)
            others.getOrInsertComputed(`${telling.family} ${person}`, () => []).push(telling)
      }
    joined += await desk.ledger.joinSame(asker, pairsOf(mails, others))
  }
  return joined
}

function tellingOf(key: string, record: InteractionRecord): Telling | undefined {
  if (record.at === null) return undefined
  return {
    key,
    at: record.at,
    family: families[record.kind] ?? record.kind,
    people: peopleOf(record),
    url: record.url === undefined ? undefined : plainUrl(record.url),
    text: plainText(record.text ?? ''),
  }
}

/** By handle, and by the name that is shown: a mail often has no more than that. */
function peopleOf({ with: handles = [], withName }: InteractionRecord): string[] {
  const names = new Set<string>()
  for (const handle of handles) {
    names.add(handle)
    const name = /^[^:]*:name\/([^#]+)/.exec(handle)?.[1]
    if (name !== undefined) names.add(plainText(name))
  }
  if (withName !== undefined && withName !== '') names.add(plainText(withName))
  return [...names]
}

const plainText = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const plainUrl = (url: string): string =>
  url
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')

/** Each telling joins one other at most, the nearest first. */
function pairsOf(mails: readonly Telling[], others: ReadonlyMap<string, readonly Telling[]>) {
  const candidates = mails.flatMap((mail) =>
    mail.people
      .flatMap((person) => near(others.get(`${mail.family} ${person}`) ?? [], mail.at))
      .map((other) => ({ mail, other, apart: apart(mail, other) }))
      .filter(({ apart }) => apart !== undefined),
  )
  candidates.sort((a, b) => (a.apart ?? 0) - (b.apart ?? 0) || (a.other.key < b.other.key ? -1 : 1))
  const taken = new Set<string>()
  const pairs: { key: string; root: string }[] = []
  for (const { mail, other } of candidates) {
    if (taken.has(mail.key) || taken.has(other.key)) continue
    taken.add(mail.key)
    taken.add(other.key)
    pairs.push({ key: mail.key, root: other.key })
  }
  return pairs
}

/** Those within two days; tellings come in order of time. */
function near(tellings: readonly Telling[], at: number): readonly Telling[] {
  let low = 0
  let high = tellings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tellings[middle]?.at ?? 0) < at - 2 * day) low = middle + 1
    else high = middle
  }
  const found: Telling[] = []
  for (let i = low; i < tellings.length; i++) {
    const telling = tellings[i]
    if (telling === undefined || telling.at > at + 2 * day) break
    found.push(telling)
  }
  return found
}

/** Milliseconds between two tellings of what may be one event; undefined where it is not one. */
function apart(mail: Telling, other: Telling): number | undefined {
  const between = Math.abs(mail.at - other.at)
  if (mail.url !== undefined && mail.url === other.url) return between
  if (once.has(mail.family)) return between <= 1.5 * day ? between : undefined
  if (between <= 10 * minute && !differs(mail.text, other.text)) return between
  return begins(mail.text, other.text) ? between : undefined
}

/** At least three words' worth of a common beginning. */
const begins = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length, 40)
  return length >= 12 && a.slice(0, length) === b.slice(0, length)
}
const differs = (a: string, b: string): boolean => a !== '' && b !== '' && !begins(a, b) && a !== b
