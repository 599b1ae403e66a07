/** Who is who in an export that has names and no addresses. */
import { plainName } from '../_meta/field.ts'
import type { Thread } from '../_meta/messages/thread-files.ts'
import { isNobody } from '../_meta/messages/wording.ts'
import { createNameFinder } from './name-finder.ts'

export type People = ReturnType<typeof createPeople>

/**
 * A name stands for one person as long as the export shows no two of it: then friend, conversation, comment and like of
 * that name are theirs. Where it shows two friends or two conversations of a name, each of these is a person of its own,
 * and what has only the name is nobody's. `shared`: names over several conversations, as in handles.
 */
export function createPeople(owners: ReadonlySet<string>, shared: ReadonlySet<string>) {
  const friends = new Map<string, number>()
  const finder = createNameFinder(owners)
  const isShared = (plain: string) => shared.has(plain) || (friends.get(plain) ?? 0) > 1

  return {
    /** To be told of every friend before anybody is asked for. */
    befriend(name: string): void {
      const plain = plainName(name)
      friends.set(plain, (friends.get(plain) ?? 0) + 1)
      finder.learn(name)
    },

    learn: finder.learn,

    /** The `nth` friend of the name, from 1, the earliest first. */
    friend(name: string, nth: number): string {
      return `facebook:name/${plainName(name)}${nth > 1 ? `#${nth}` : ''}`
    },

    /** Somebody who is only named; the other of a conversation between two where `thread` is given. */
    handleOf(name: string, thread?: Thread): string | undefined {
      const plain = plainName(name)
      if (thread !== undefined && (isNobody(name) || isShared(plain)))
        return `facebook:name/${plain === '' ? 'unknown' : plain}#${thread.id === '' ? 'chat' : thread.id}`
      finder.learn(name)
      return isNobody(name) || isShared(plain) || owners.has(plain) ? undefined : `facebook:name/${plain}`
    },

    /** Whom a sentence of the export names besides the owner. */
    inSentence: finder.find,
  }
}
