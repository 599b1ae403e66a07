/** Tells the stories of the scripts: each line at its time, each answer under what it answers. */
import type { FactRecord, FavourSide, OutcomeKind } from '../../../connectors/record.ts'
import { outcomeKinds } from '../../../connectors/record.ts'
import { accounts, handleOn, type Member } from '../cast/cast.ts'
import type { Deed, Line, Network, When } from '../cast/script.ts'
import { day } from '../time/calendar.ts'
import { type Chance, createChance } from '../time/chance.ts'
import { type Diary, happen, postBefore } from './diary.ts'

export function tellStories(diary: Diary, cast: readonly Member[]): void {
  for (const member of cast) tellStory(diary, member)
}

type Last = { at: number; id: string | undefined; sent: boolean }

function tellStory(diary: Diary, member: Member): void {
  const chance = createChance(`story ${member.slug}`)
  const last = new Map<Network, Last>()
  let at = 0
  for (const [place, line] of member.lines.entries()) {
    if ('book' in line) {
      const id = `${member.slug}-${place}`
      diary.others.push(entryOf(diary, member, line, timeOf(diary, line.when, at, chance), id))
      continue
    }
    at = timeOf(diary, line.when, at, chance)
    const { deed, text } = line
    const before = last.get(deed.network)
    const isMet = deed.kind === 'call' || deed.kind === 'meeting'
    const id = happen(diary, {
      kind: deed.kind,
      network: deed.network,
      sent: deed.sent,
      member,
      at,
      ...(isMet ? { minutes: Number(text) || 30 } : { text }),
      ...(isSaid(deed) && { isDirect: deed.isDirect, inReplyTo: answered(diary, line, at, before) }),
    })
    if (isSaid(deed) || deed.kind === 'share') last.set(deed.network, { at, id, sent: deed.sent })
  }
}

const isSaid = ({ kind }: Deed) => kind === 'reply' || kind === 'message' || kind === 'mention' || kind === 'quote'

/** What was said between the two within a month; else, for a comment, our latest post about it, if there is one. */
function answered(
  diary: Diary,
  { deed: { kind, sent, network }, text }: Line & { deed: Deed },
  at: number,
  before: Last | undefined,
): string | undefined {
  if (kind === 'mention' || kind === 'quote') return undefined
  if (before !== undefined && at - before.at < 30 * day && before.sent !== sent) return before.id
  if (kind !== 'reply' || sent) return undefined
  const [topic] = topics.find(([, words]) => words.test(text)) ?? []
  return topic === undefined ? undefined : postBefore(diary, network, at, topic)?.id
}

/** By which words a comment is about which of our posts. */
const topics: readonly [topic: string, words: RegExp][] = [
  ['cat', /\b(?:cat|chat|Gusset)\b|just SITS/],
  ['wet', /\bdrying\b|blotter/],
  ['gold', /\bgold\b/i],
  ['glue', /\b(?:glue|paste|Leim)\b/],
  ['tools', /guillotine|bone thing|hammer/],
  ['idris', /apprentice|\bIdris\b/i],
  ['finch', /\bFinch\b/],
  ['class', /Saturday/],
  ['leather', /goatskin|leather/],
  ['paper', /that paper\b|paper on the sides|paste papers/],
  ['order', /notebook\?/],
]

function timeOf({ calendar }: Diary, when: When, before: number, chance: Chance): number {
  if ('after' in when) return calendar.after(before, when.after, chance)
  return Math.max(calendar.momentOf(when.ago, chance), before + (before === 0 ? 0 : 180_000))
}

const sides: Readonly<Record<string, FavourSide>> = {
  received: 'received',
  given: 'given',
  asked: 'asked-of-us',
  asking: 'asked-by-us',
}

function entryOf(diary: Diary, member: Member, line: Line & { book: string }, at: number, id: string): FactRecord {
  const handle = handleOn(member, member.networks[0] ?? 'i')
  if (line.book === 'note') return { type: 'note', id: `note-${id}`, at, with: handle, text: line.text }
  if (line.book === 'favour') return favourOf(diary, line.text, { at, handle, id })
  const [, kind = '', amount = '', network = '', note = ''] = /^(\S+) (\S+) ([ifle]) (.*)$/.exec(line.text) ?? []
  return {
    type: 'outcome',
    id: `outcome-${id}`,
    at,
    kind: outcomeKindOf(kind),
    with: handle,
    account: accountOf(network),
    note,
    ...(Number(amount) > 0 && { amount: Number(amount), currency: 'GBP' }),
  }
}

const outcomeKindOf = (kind: string): OutcomeKind => outcomeKinds.find((known) => known === kind) ?? 'other'
const accountOf = (network: string): string =>
  network === 'f' ? accounts.f : network === 'l' ? accounts.l : network === 'e' ? accounts.e : accounts.i

function favourOf(
  { calendar }: Diary,
  text: string,
  { at, handle, id }: { at: number; handle: string; id: string },
): FactRecord {
  const [, side = '', what = '', settled] = /^(\S+) (.*?)(?: settled=(\d+))?$/.exec(text) ?? []
  return {
    type: 'favour',
    id: `favour-${id}`,
    at,
    with: handle,
    what,
    side: sides[side] ?? 'given',
    ...(settled !== undefined && { settledAt: calendar.midnight(Number(settled)) + 12 * 3_600_000 }),
  }
}
