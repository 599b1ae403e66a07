/** What happened, as a phrase: who did what to whom, and which family of kinds it belongs to. */
import type { InteractionKind } from '../../../connectors/record.ts'
import type { Interaction } from '../../../people/shapes.ts'

/** `words`: something was said; `gestures`: a like or a share; `meetings`: met or spoke; `ties`: followed or connected. */
export type Family = 'words' | 'gestures' | 'meetings' | 'ties'
export const families = ['words', 'gestures', 'meetings', 'ties'] as const satisfies readonly Family[]

const familyOf: Record<InteractionKind, Family> = {
  post: 'words',
  reply: 'words',
  mention: 'words',
  message: 'words',
  quote: 'words',
  recommend: 'words',
  reaction: 'gestures',
  share: 'gestures',
  read: 'gestures',
  meeting: 'meetings',
  call: 'meetings',
  follow: 'ties',
  unfollow: 'ties',
  connect: 'ties',
  invite: 'ties',
  bounce: 'ties',
}

export const familyWords: Record<Family, string> = {
  words: 'words',
  gestures: 'likes and shares',
  meetings: 'calls and meetings',
  ties: 'follows and connections',
}

/** The family of a kind; a kind this desk does not know yet counts as a gesture. */
export function family(kind: string): Family {
  const known: Partial<Record<string, Family>> = familyOf
  return known[kind] ?? 'gestures'
}

const weDid: Record<InteractionKind, string> = {
  post: 'You posted',
  reply: 'You replied to {name}',
  mention: 'You mentioned {name}',
  message: 'You wrote to {name}',
  quote: 'You quoted {name}',
  recommend: 'You recommended {name}',
  reaction: 'You liked something of {name}’s',
  share: 'You passed on something of {name}’s',
  read: 'You read {name}',
  meeting: 'You met {name}',
  call: 'You spoke with {name}',
  follow: 'You followed {name}',
  unfollow: 'You stopped following {name}',
  connect: 'You connected with {name}',
  invite: 'You asked {name} to connect',
  bounce: 'A message to {name} came back',
}

const theyDid: Record<InteractionKind, string> = {
  post: '{name} posted',
  reply: '{name} replied to you',
  mention: '{name} mentioned you',
  message: '{name} wrote to you',
  quote: '{name} quoted you',
  recommend: '{name} recommended you',
  reaction: '{name} liked something of yours',
  share: '{name} passed on something of yours',
  read: '{name} read you',
  meeting: '{name} met you',
  call: '{name} spoke with you',
  follow: '{name} followed you',
  unfollow: '{name} stopped following you',
  connect: '{name} connected with you',
  invite: '{name} asked to connect',
  bounce: 'A message to {name} came back',
}

/** The person on whose page it stands. */
export type Named = { name: string; handles: readonly string[] }

/** `Maria Holt replied to you`; of several, `of` is the one who is named. */
export function deed(what: Pick<Interaction, 'direction' | 'kind' | 'withName' | 'with'>, of?: Named): string {
  const phrase = (what.direction === 'sent' ? weDid : theyDid)[what.kind]
  const name = counterpart(what, of)
  if (name === '' && what.direction === 'sent' && what.kind === 'share') return 'You passed something on'
  if (name === '' && what.direction === 'sent' && what.kind === 'reaction') return 'You liked something'
  return phrase.replace('{name}', () => name || 'somebody')
}

/** Who else was in it, as one reads it; empty where nobody was. */
export function counterpart(what: Pick<Interaction, 'withName' | 'with'>, of?: Named): string {
  const others = what.with.length - 1
  if (others > 0 && of && what.with.some((handle) => of.handles.includes(handle)))
    return `${of.name} and ${others} more`
  if (what.withName) return what.withName
  const [first] = what.with
  if (first === undefined) return ''
  const name = shownHandle(first)
  return others > 0 ? `${name} and ${others} more` : name
}

/** A handle without its network: `@ada@toot.example`, `ada`, and the shown name where it is only a name. */
export function shownHandle(handle: string): string {
  const own = handle.slice(handle.indexOf(':') + 1)
  if (own.startsWith('name/')) return own.slice(5)
  return own.startsWith('id/') ? `number ${own.slice(3)}` : own
}

/** The network of an account or a handle: what stands before the first colon. */
export function networkOf(handle: string): string {
  return handle.slice(0, Math.max(0, handle.indexOf(':')))
}
