/** Everybody in the export: addresses, the names they stand with, and in which conversations they are. */
import type { PersonRecord } from '../../record.ts'
import { nameHandle, nameKeys } from './handles.ts'

/** Nobody is called more than this. */
const mostNames = 20

export type People = ReturnType<typeof createPeople>

type Known = { name: string; lastMet: string; keys: string[]; connected: boolean }
type Conversation = { paths: Set<string>; byName: Map<string, string> }

export function createPeople() {
  const byPath = new Map<string, Known>()
  const conversations = new Map<string, Conversation>()
  /** Connections of old exports have no address; a name that several bear needs their dates to tell them apart. */
  const nameless = new Map<string, number>()
  const withComma = new Set<string>()
  let connectedByKey: Map<string, Set<string>> | undefined

  return {
    met,

    /** Whether somebody is called so, comma and all: lists of names are parted by commas. */
    isNameWithComma: (name: string): boolean => withComma.has(name),

    connected(path: string | undefined, name: string): void {
      if (name === '') return
      if (path === undefined) {
        const handle = nameHandle(name)
        nameless.set(handle, (nameless.get(handle) ?? 0) + 1)
        return
      }
      met(path, name)
      const known = byPath.get(path)
      if (known === undefined) return
      known.name = name
      known.connected = true
    },

    /** Notes who is in a conversation, and there by which name: within one, a name is nearly as good as an address. */
    talked(id: string, sender: string | undefined, name: string, recipients: readonly (string | undefined)[]): void {
      const conversation = conversations.get(id) ?? { paths: new Set(), byName: new Map() }
      conversations.set(id, conversation)
      for (const path of [sender, ...recipients]) if (path !== undefined) conversation.paths.add(path)
      if (sender !== undefined && name !== '') conversation.byName.set(name, sender)
    },

    /** Names that somebody wrote under in a conversation, with their addresses. */
    namesIn(conversation: string): ReadonlyMap<string, string> {
      return conversations.get(conversation)?.byName ?? new Map()
    },

    conversations: () => conversations.size,

    /** Those in most conversations first. */
    talkers(): { path: string; conversations: number }[] {
      const counts = new Map<string, number>()
      for (const { paths } of conversations.values())
        for (const path of paths) counts.set(path, (counts.get(path) ?? 0) + 1)
      return [...counts]
        .map(([path, count]) => ({ path, conversations: count }))
        .toSorted((a, b) => b.conversations - a.conversations)
    },

    bears(path: string, name: string): boolean {
      const known = byPath.get(path)
      return known !== undefined && nameKeys(name).some((key) => known.keys.includes(key))
    },

    nameOf: (path: string): string | undefined => byPath.get(path)?.name,

    /** Only connections can endorse and recommend: where one alone bears the name, it is that one. */
    connectionNamed(name: string): string | undefined {
      connectedByKey ??= connectionsByKey()
      for (const key of nameKeys(name)) {
        const [only, ...others] = connectedByKey.get(key) ?? []
        if (only !== undefined && others.length === 0) return only
      }
      return undefined
    },

    /** The handle of a connection without an address; `day` parts several of one name. */
    namedConnection(name: string, day: string): string {
      const handle = nameHandle(name)
      return (nameless.get(handle) ?? 0) > 1 ? `${handle}#${day}` : handle
    },

    /** Those who are no connections, which tell more of themselves where they are read. */
    *others(owner: string | undefined): Generator<PersonRecord> {
      for (const [path, { name, connected }] of byPath) {
        if (path === owner || connected) continue
        const record: PersonRecord = { type: 'person', handles: [`linkedin:${path}`] }
        if (name !== '') record.name = name
        yield record
      }
    },
  }

  function met(path: string | undefined, name: string): void {
    if (path === undefined) return
    const before = byPath.get(path)
    if (before !== undefined && before.lastMet === name) return
    const known = before ?? { name: '', lastMet: '', keys: [], connected: false }
    byPath.set(path, known)
    known.lastMet = name
    if (name.includes(',')) withComma.add(name)
    if (known.name === '') known.name = name
    for (const key of nameKeys(name)) {
      if (known.keys.length < mostNames && !known.keys.includes(key)) known.keys.push(key)
    }
  }

  function connectionsByKey(): Map<string, Set<string>> {
    const byKey = new Map<string, Set<string>>()
    for (const [path, { keys, connected }] of byPath) {
      if (!connected) continue
      for (const key of keys) byKey.set(key, (byKey.get(key) ?? new Set()).add(path))
    }
    return byKey
  }
}
