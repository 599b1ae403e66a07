/** Who is who in one conversation: the owner, and the other or the others. */
import { plainName } from '../field.ts'
import { slugOf } from './thread-files.ts'

export type Heading = {
  participants: readonly string[]
  title: string
  /** The file says that it is a group, however few are left in it. */
  isGroup: boolean
}

export type Sides = {
  isMe(name: string): boolean
  group: boolean
  /** Of a conversation between two; empty for somebody without a name. */
  partner: string | undefined
  /** Of a group, everybody but the owner. */
  others: readonly string[]
}

/**
 * `owners`: names the owner is known by. Where none of them is there, the title of a conversation between two names the
 * other. A reason in words where nothing tells which side is whose.
 */
export function sidesOf(
  { participants, title, isGroup }: Heading,
  senders: ReadonlySet<string>,
  owners: ReadonlySet<string>,
  slug: string,
): Sides | { reason: string } {
  const names = new Map<string, string>()
  for (const name of [...participants, ...senders]) names.set(plainName(name), name)
  const own = participants.filter((name) => owners.has(plainName(name)))
  if (own.length > 1) return { reason: 'a message: both of you bear one name' }
  const me = new Set([...names.keys()].filter((name) => owners.has(name)))
  const group = isGroup || participants.length > 2
  if (me.size === 0) {
    const found = ownSide(names, group, title, slug)
    if (found === undefined) return { reason: 'a message: nothing tells which side is yours' }
    if (found !== '') me.add(found)
  }
  const others = [...names].filter(([plain]) => !me.has(plain)).map(([, name]) => name)
  /** The same few names come with every message. */
  const known = new Map<string, boolean>()
  const partner = others[0] ?? (owners.has(plainName(title)) || title === '' ? undefined : title)
  return {
    isMe: (name) => known.getOrInsertComputed(name, () => me.has(plainName(name))),
    group: group || others.length > 1,
    partner,
    others,
  }
}

/** The owner's name, empty where the owner is in the conversation but never named; `undefined` where it cannot be told. */
function ownSide(names: ReadonlyMap<string, string>, group: boolean, title: string, slug: string): string | undefined {
  if (group || names.size > 2 || names.size === 0) return undefined
  const [first = '', second] = names.keys()
  const isOther = (name: string) =>
    ` ${plainName(title)} `.includes(` ${name} `) || (slug !== '' && slugOf(names.get(name) ?? '') === slugOf(slug))
  if (second === undefined) return isOther(first) ? '' : first
  if (isOther(first) === isOther(second)) return undefined
  return isOther(first) ? second : first
}
