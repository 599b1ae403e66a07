/**
 * Edited posts: all versions are in the archive, the last one counts with the first one's id and time. Files have no order,
 * so versions wait for the end, and so do posts that refer to an own post that may yet prove to be a later version.
 */
import { met } from '../../../tools/met.ts'
import type { InteractionRecord, Time } from '../../record.ts'
import { timeOfId } from '../text.ts'
import type { Post } from './post.ts'

type Chain = { first: string; best: Post; bestPlace: number; written: string | undefined; writtenPlace: number }
/** `written`: when its first version was, where that is there. */
export type Edited = { post: Post; first: string; written: string | undefined }

/** Posts can be edited since September 2022. */
const editingBegan: Time = Date.UTC(2022, 7, 1)

export function createVersions() {
  const chains = new Map<string, Chain>()
  const known = met()
  const waiting = new Map<string, InteractionRecord[]>()

  return {
    /** Whether it is the only version, one of several that is kept for the end, or was met before. */
    meet(post: Post): 'alone' | 'kept' | 'earlier' | 'again' {
      if (!known.add(post.id)) return 'again'
      const [first] = post.versions
      if (first === undefined) return 'alone'
      const place = post.versions.indexOf(post.id)
      const { written } = post
      const before = chains.get(first)
      const chain = before ?? { first, best: post, bestPlace: place, written, writtenPlace: place }
      for (const id of post.versions) chains.set(id, chain)
      if (place > chain.bestPlace) Object.assign(chain, { best: post, bestPlace: place })
      if (place < chain.writtenPlace) Object.assign(chain, { written, writtenPlace: place })
      return before === undefined ? 'kept' : 'earlier'
    },

    /** The id that all versions of a post go by. */
    firstOf: (post: string): string => chains.get(post)?.first ?? post,

    /** Those that waited for a post that was now met and has one version. */
    released(post: string): InteractionRecord[] {
      const released = waiting.get(post)
      if (released === undefined) return []
      waiting.delete(post)
      return released
    },

    /** Whether what refers to this own post has to wait; it is kept then. */
    mustWait(post: string, record: InteractionRecord): boolean {
      if (known.has(post) || chains.has(post)) return false
      const at = timeOfId(post)
      if (at === undefined || at < editingBegan) return false
      const others = waiting.get(post)
      if (others === undefined) waiting.set(post, [record])
      else others.push(record)
      return true
    },

    /** The last version of each edited post, with the id of its first. */
    edited(): Edited[] {
      return [...new Set(chains.values())].map(({ best, first, written, writtenPlace }) => ({
        post: best,
        first,
        written: writtenPlace === 0 ? written : undefined,
      }))
    },

    /** Everything that still waits, by what it refers to. */
    left(): [post: string, records: InteractionRecord[]][] {
      const left = [...waiting]
      waiting.clear()
      return left
    },
  }
}
