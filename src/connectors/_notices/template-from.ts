/** Makes a template out of one mail in which the user pointed at who, what and where; and shows what it would read. */
import { Refused } from '../../tools/refused.ts'
import type { NoticeTemplate, UnreadNotice } from '../notices.ts'
import type { InteractionKind } from '../record.ts'
import { fold, plainLine } from './folded.ts'
import { plainLink, type Wrapping } from './links.ts'
import { readyNotices } from './networks.ts'
import { isPlace, type Place } from './pattern.ts'
import { type Deed, readNotice } from './read-notice.ts'

/** What the user pointed at, as it stands in the mail. `any`: what is another in every such mail. */
export type Pointed = {
  /** Number of the user's own template. */
  number: number
  kind: InteractionKind | 'none'
  name?: string
  handle?: string
  text?: string
  count?: string
  any?: readonly string[]
  /** Addresses of the links to the person and to the deed. */
  personLink?: string
  link?: string
  language?: string
}

type Value = { place: Place; value: string }

/**
 * `templates`: the other ones, which know the network's links. Throws `Refused` where the mail would not be read by its
 * own template as it was pointed out.
 */
export function templateFrom(
  notice: UnreadNotice,
  pointed: Pointed,
  templates: readonly NoticeTemplate[] = [],
): NoticeTemplate {
  const said = (words: string | undefined) => words !== undefined && plainLine(words) !== ''
  if (pointed.kind !== 'none' && !said(pointed.name) && !said(pointed.handle))
    throw new Refused('Nobody is named yet: say who did it, as the mail has their name.')
  const wrapping = readyNotices(templates).networks.get(notice.network)?.wrapping ?? {
    prefixes: [],
    keeps: new Set<string>(),
  }
  const values = valuesOf(pointed)
  const subject = generalised(plainLine(notice.subject), values)
  const missing = values.filter(({ place }) => place !== 'any' && !subject.found.has(place))
  const template: NoticeTemplate = {
    id: `own/${pointed.number}`,
    network: notice.network,
    senders: [notice.from.slice(notice.from.lastIndexOf('@') + 1).toLowerCase()],
    language: pointed.language ?? 'und',
    kind: pointed.kind,
    subject: subject.pattern,
    verified: true,
  }
  const body = missing.length === 0 ? undefined : bodyOf(notice, missing, values)
  if (body !== undefined) template.body = body
  const personLink = linkPattern(pointed.personLink, wrapping, pointed.handle, true)
  if (personLink !== undefined) template.personLink = personLink
  const link = linkPattern(pointed.link, wrapping, undefined, false)
  if (link !== undefined) template.link = link
  if (pointed.kind === 'message' || pointed.kind === 'invite') template.audience = 'direct'
  check(template, notice, pointed, templates)
  return template
}

/** What a template reads in each of the mails; `undefined` where it is not for it. */
export function tryTemplate(
  template: NoticeTemplate,
  notices: readonly UnreadNotice[],
  templates: readonly NoticeTemplate[] = [],
): (readonly Deed[] | undefined)[] {
  // The others say what is known of the network, and read nothing: no subject holds a line end.
  const known = templates.filter(({ network }) => network === template.network)
  const ready = readyNotices([template, ...known.map((other) => ({ ...other, subject: '\n' }))])
  const network = ready.networks.get(template.network)
  return notices.map((notice) => {
    if (network === undefined || notice.network !== template.network) return undefined
    return readNotice(
      notice,
      ready.sendersOf(notice.from, undefined).find((sender) => sender.network === network) ?? { network },
    )?.deeds
  })
}

function valuesOf({ name, handle, text, count, any = [] }: Pointed): Value[] {
  const values: Value[] = any.map((value) => ({ place: 'any', value }))
  if (name !== undefined) values.push({ place: 'name', value: name })
  if (handle !== undefined) values.push({ place: 'handle', value: handle.replace(/^@/, '') })
  if (text !== undefined) values.push({ place: 'text', value: text })
  if (count !== undefined) values.push({ place: 'count', value: count })
  return values
    .map(({ place, value }) => ({
      place,
      value: value
        .split('\n')
        .map(plainLine)
        .filter((line) => line !== '')
        .join('\n'),
    }))
    .filter(({ value }) => value !== '')
    .sort((a, b) => b.value.length - a.value.length)
}

/** The text with places for the values; of several equal ones the first is meant, the others may be anything. */
function generalised(text: string, values: readonly Value[]): { pattern: string; found: Set<Place> } {
  const taken: { from: number; to: number; place: Place }[] = []
  const found = new Set<Place>()
  const { folded } = fold(text)
  for (const { place, value } of values) {
    const wanted = fold(value).folded
    for (let from = folded.indexOf(wanted); from >= 0; from = folded.indexOf(wanted, from + wanted.length)) {
      const to = from + wanted.length
      if (taken.some((other) => from < other.to && to > other.from) || !isWhole(folded, from, to)) continue
      taken.push({ from, to, place: found.has(place) ? 'any' : place })
      found.add(place)
    }
  }
  let pattern = ''
  let at = 0
  for (const { from, to, place } of taken.sort((a, b) => a.from - b.from)) {
    pattern += `${plain(text.slice(at, from))}{${place}}`
    at = to
  }
  return { pattern: pattern + plain(text.slice(at)), found }
}

/** `Ann` is not in `Annual`. */
function isWhole(text: string, from: number, to: number): boolean {
  const isLetter = (sign = '') => /[\p{L}\p{N}]/u.test(sign)
  return !(isLetter(text[from - 1]) && isLetter(text[from])) && !(isLetter(text[to - 1]) && isLetter(text[to]))
}

/** Numbers and addresses differ from mail to mail, and what looks like a place is none. */
function plain(text: string): string {
  return text
    .replace(/https?:\/\/\S+/g, '{any}')
    .replace(/\d+(?:[.,:]\d+)*/g, '{any}')
    .replace(/\{([a-z]+)\}/g, (whole, name: string) => (isPlace(name) ? '{any}' : whole))
}

/** The lines where the missing values stand, with one line before and behind where a line holds nothing else. */
function bodyOf(notice: UnreadNotice, missing: readonly Value[], values: readonly Value[]): string | undefined {
  const lines = notice.lines.map(plainLine).filter((line) => line !== '')
  const text = lines.join('\n')
  const { folded } = fold(text)
  const spans = missing.flatMap(({ value }) => {
    const from = folded.indexOf(fold(value).folded)
    return from < 0 ? [] : [{ from, to: from + value.length }]
  })
  if (spans.length === 0) return undefined
  const lineStart = (at: number) => text.lastIndexOf('\n', at - 1) + 1
  let from = lineStart(Math.min(...spans.map((span) => span.from)))
  let to = lineEnd(text, Math.max(...spans.map((span) => span.to)))
  const fillsFirst = spans.some((span) => span.from === from && span.to >= lineEnd(text, from))
  const fillsLast = spans.some((span) => span.to === to && span.from <= lineStart(to))
  if (fillsFirst && from > 0) from = lineStart(from - 1)
  if (fillsLast && to < text.length) to = lineEnd(text, to + 1)
  const inSubject = values
    .filter((value) => !missing.includes(value))
    .map(({ value }): Value => ({ place: 'any', value }))
  return generalised(
    text.slice(from, to),
    [...missing, ...inSubject].sort((a, b) => b.value.length - a.value.length),
  ).pattern
}

function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from)
  return newline < 0 ? text.length : newline
}

/** The path with a place for the handle, and for what is another in every address. */
function linkPattern(
  url: string | undefined,
  wrapping: Wrapping,
  handle: string | undefined,
  toPerson: boolean,
): string | undefined {
  const plainUrl = url === undefined ? undefined : plainLink(url, wrapping)
  if (plainUrl === undefined) return undefined
  const { pathname, search } = new URL(plainUrl)
  const segments = pathname.split('/').slice(1)
  const wanted = handle?.replace(/^@/, '').toLowerCase()
  const isPerson = (segment: string) =>
    toPerson && (wanted === undefined ? false : segment.toLowerCase().replace(/^@/, '') === wanted)
  const person = segments.findIndex(isPerson)
  const last = toPerson && person < 0 ? segments.length - 1 : person
  const path = segments.map((segment, i) => {
    if (i === last) return `${segment.startsWith('@') ? '@' : ''}{${/^\d+$/.test(segment) ? 'id' : 'handle'}}`
    return /\d|%|:|^.{25,}$/.test(segment) ? '{any}' : segment
  })
  return `/${path.join('/')}${search === '' ? '' : '{any}'}`
}

function check(
  template: NoticeTemplate,
  notice: UnreadNotice,
  pointed: Pointed,
  templates: readonly NoticeTemplate[],
): void {
  const [deeds] = tryTemplate(template, [notice], templates)
  if (pointed.kind === 'none' && deeds !== undefined) return
  const [deed] = deeds ?? []
  const same = (read: string | undefined, wanted: string | undefined) =>
    wanted === undefined || fold(plainLine(read ?? '')).folded === fold(plainLine(wanted)).folded
  const handle = pointed.handle?.replace(/^@/, '')
  const handleRead = deed?.handle?.replace(/^@/, '')
  const fits =
    deed !== undefined &&
    same(deed.name, pointed.name) &&
    (handle === undefined || same(handleRead, handle) || handleRead?.startsWith(`${handle.toLowerCase()}@`) === true) &&
    same(deed.text, pointed.text)
  if (fits) return
  throw new Refused(
    'What you pointed at cannot be told from the rest of this mail: choose the whole name or the whole words, and a mail where they stand alone.',
  )
}
