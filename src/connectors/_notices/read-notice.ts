/** Reads a notification mail by templates: who did what, in which words, and where to see it. */
import type { InteractionKind } from '../record.ts'
import { type Folded, fold, plainLine } from './folded.ts'
import { type MailLink, matchLink, plainLink } from './links.ts'
import type { Network, Ready, Sender } from './networks.ts'
import { type Match, matchLines, matchWhole, type Place } from './pattern.ts'
import { personOf, wholeHandle } from './person.ts'

/** A mail as templates see it. */
export type NoticeMail = {
  subject: string
  lines: readonly string[]
  links: readonly MailLink[]
}

export type Deed = {
  template: string
  kind: InteractionKind
  audience?: 'public' | 'group' | 'direct'
  /** In the network's spelling, without `network:`; missing where the mail has a name alone. */
  handle?: string
  name?: string
  text?: string
  url?: string
  /** How many more did the same. */
  others?: number
}

/** `aside`: a mail that tells no deed of a person. `owner`: the account it is for, where the mail says so. */
export type NoticeReading = { deeds: readonly Deed[]; aside: boolean; owner?: string }

/** `undefined` where no template reads it. `own`: the workspace's handles on that network. */
export function readNotice(mail: NoticeMail, sender: Sender, own: readonly string[] = []): NoticeReading | undefined {
  const { network } = sender
  const open = opened(mail, network)
  const owner = ownerOf(open, sender)
  const found = deedsOf(open, sender, owner === undefined ? own : [...own, owner])
  if (found === undefined) return undefined
  return { ...found, ...(owner !== undefined && { owner }) }
}

type Opened = { subject: Folded; text: Folded; lineStarts: readonly number[]; links: readonly MailLink[] }

const mostLines = 400
const longestText = 20_000

/** Without empty lines, and with plain links. */
function opened({ subject, lines, links }: NoticeMail, { wrapping }: Network): Opened {
  const kept: string[] = []
  const places = new Map<number, number>()
  const lineStarts: number[] = []
  let length = 0
  for (const [i, line] of lines.slice(0, mostLines).entries()) {
    const plain = plainLine(line)
    places.set(i, kept.length)
    if (plain === '' || length + plain.length > longestText) continue
    kept.push(plain)
    lineStarts.push(length)
    length += plain.length + 1
  }
  return {
    subject: fold(plainLine(subject).slice(0, 500)),
    text: fold(kept.join('\n')),
    lineStarts,
    links: links.flatMap(({ text, url, line }) => {
      const plain = plainLink(url, wrapping)
      const at = line === undefined ? undefined : places.get(line)
      return plain === undefined ? [] : [{ text: plainLine(text), url: plain, ...(at !== undefined && { line: at }) }]
    }),
  }
}

function ownerOf({ text }: Opened, { network, owner, host }: Sender): string | undefined {
  if (owner !== undefined) return wholeHandle(owner, { network, ...(host !== undefined && { host }) })
  for (const pattern of network.owners) {
    const found = matchLines(pattern, text)?.values.find(({ place }) => place === 'owner')?.value
    if (found !== undefined) return wholeHandle(found, { network, ...(host !== undefined && { host }) })
  }
  return undefined
}

function deedsOf(
  open: Opened,
  sender: Sender,
  own: readonly string[],
): Pick<NoticeReading, 'deeds' | 'aside'> | undefined {
  let severalTried = false
  /** By a template whose further lines are not there: another may fit better. */
  let partly: Deed[] = []
  for (const ready of sender.network.templates) {
    const { template, body } = ready
    const subject = matchWhole(ready.subject, open.subject)
    if (subject === undefined) continue
    if (template.kind === 'none') {
      if (body === undefined || matchLines(body, open.text) !== undefined) return { deeds: [], aside: true }
    } else if (template.each === true) {
      const deeds = severalTried ? [] : severalIn(open, sender, own)
      severalTried = true
      if (deeds.length > 0) return { deeds, aside: false }
    } else {
      const { deeds, whole } = deedsIn(open, ready, subject, sender, own)
      if (deeds.length > 0 && whole) return { deeds, aside: false }
      if (partly.length === 0) partly = deeds
    }
  }
  return partly.length === 0 ? undefined : { deeds: partly, aside: false }
}

/** By all templates that look for several, in the order of the text. */
function severalIn(open: Opened, sender: Sender, own: readonly string[]): Deed[] {
  const { templates } = sender.network
  const found = templates.flatMap((ready) => (ready.template.each === true ? eachIn(open, ready, sender, own) : []))
  return found.sort((a, b) => a.at - b.at).flatMap(({ deeds }) => deeds)
}

/** The deeds of a template that tells one, by whoever did it together. `whole`: all its lines are there. */
function deedsIn(
  open: Opened,
  ready: Ready,
  subject: Match,
  sender: Sender,
  own: readonly string[],
): { deeds: Deed[]; whole: boolean } {
  const body = ready.body === undefined ? undefined : matchLines(ready.body, open.text)
  const whole = ready.body === undefined || body !== undefined
  const told = subject.values.some(({ place }) => place === 'name' || place === 'handle')
  if (!whole && !told) return { deeds: [], whole }
  return { deeds: deedsBy([...subject.values, ...(body?.values ?? [])], ready, sender, own, open.links), whole }
}

function eachIn(open: Opened, ready: Ready, sender: Sender, own: readonly string[]): { at: number; deeds: Deed[] }[] {
  const subject = matchWhole(ready.subject, open.subject)
  if (subject === undefined || ready.body === undefined) return []
  const found: Match[] = []
  for (let from = 0; found.length < 200; ) {
    const match = matchLines(ready.body, open.text, from)
    if (match === undefined) break
    found.push(match)
    from = match.end + 1
  }
  return found.map(({ start, end, values }, i) => {
    const first = lineAt(open, start)
    const next = found[i + 1]
    const last = next === undefined ? Number.POSITIVE_INFINITY : lineAt(open, next.start)
    const near = open.links.filter(
      ({ line }) => line === undefined || (line >= first && line < last && line <= lineAt(open, end) + 4),
    )
    return { at: start, deeds: deedsBy(values, ready, sender, own, near) }
  })
}

function lineAt({ lineStarts }: Opened, at: number): number {
  return lineStarts.findLastIndex((start) => start <= at)
}

type Values = Match['values']

function deedsBy(
  values: Values,
  ready: Ready,
  sender: Sender,
  own: readonly string[],
  links: readonly MailLink[],
): Deed[] {
  const { template } = ready
  if (template.kind === 'none') return []
  const all = (wanted: Place) => values.filter(({ place }) => place === wanted).map(({ value }) => value)
  const names = all('name')
  const handles = all('handle')
  const count = Math.max(names.length, handles.length)
  const text = wordsOf(all('text').join('\n'))
  const others = Number((all('count')[0] ?? '').replace(/\D/g, ''))
  const url = urlOf(all('link')[0], ready, sender.network, links)
  const deeds: Deed[] = []
  for (let i = 0; i < Math.max(count, 1); i++) {
    const person = personOf(names[i], handles[i], count <= 1, { ready, sender, links, own })
    if (person === undefined) continue
    deeds.push({
      template: template.id,
      kind: template.kind,
      ...(template.audience !== undefined && { audience: template.audience }),
      ...person,
      ...(text !== '' && { text }),
      ...(url !== undefined && { url }),
      ...(i === 0 && others > 0 && Number.isSafeInteger(others) && { others }),
    })
  }
  return deeds
}

/** Without the marks of quoting before the lines and around them all. */
function wordsOf(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(/^(?:>\s?)+/, ''))
  return lines
    .join('\n')
    .trim()
    .replace(/^["“”„«']([\s\S]+)["“”»']$/, '$1')
    .trim()
}

function urlOf(
  written: string | undefined,
  { links }: Ready,
  { wrapping }: Network,
  among: readonly MailLink[],
): string | undefined {
  if (written !== undefined) return plainLink(written.replace(/[)\].,;]+$/, ''), wrapping)
  for (const pattern of links) {
    const found = among.find(({ url }) => matchLink(pattern, url) !== undefined)
    if (found !== undefined) return found.url
  }
  return undefined
}
