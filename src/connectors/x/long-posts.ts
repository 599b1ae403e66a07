/** Long posts: the list of posts has them cut, the whole text is in a file of its own that does not say to which it belongs. */
import type { Archive } from '../../tools/archive/archive.ts'
import { jsonValues } from '../_entries/values.ts'
import { assignment, type XFile } from './files.ts'
import { type Note, noteOf, type Post } from './shapes.ts'
import { timeOf, unescaped } from './text.ts'

export type LongPosts = {
  /** The whole text of a post and whom it names beyond the cut, each given once. */
  of(post: Post): Note | undefined
  /** Those that no post has asked for. */
  left(): number
}

const secondsApart = 5

export async function readLongPosts(archive: Archive, files: XFile[]): Promise<LongPosts> {
  const bySecond = new Map<number, Note[]>()
  const byPost = new Map<string, Note>()
  let left = 0
  for (const { entry } of files) {
    for await (const item of jsonValues(archive, entry, { prefix: assignment })) {
      const note = item.type === 'found' ? noteOf(item.value) : undefined
      if (note === undefined) continue
      left++
      if (note.tweetId !== undefined) byPost.set(note.tweetId, note)
      const at = timeOf(note.createdAt)
      if (at === undefined) continue
      const second = Math.floor(at / 1000)
      bySecond.set(second, [...(bySecond.get(second) ?? []), note])
    }
  }
  const given = new Set<Note>()

  return {
    of(post) {
      const note = byPost.get(post.id_str) ?? byBeginning(post)
      if (note === undefined || given.has(note)) return undefined
      given.add(note)
      left--
      return note
    },
    left: () => left,
  }

  function byBeginning(post: Post): Note | undefined {
    const at = timeOf(post.created_at)
    if (at === undefined || bySecond.size === 0) return undefined
    const shown = beginning(post.full_text ?? '')
    const second = Math.floor(at / 1000)
    for (let apart = 0; apart <= secondsApart; apart++) {
      for (const near of apart === 0 ? [second] : [second - apart, second + apart]) {
        for (const note of bySecond.get(near) ?? []) {
          if (!given.has(note) && shown !== '' && beginning(note.core.text).startsWith(shown)) return note
        }
      }
    }
    return undefined
  }
}

/** What a post and its whole text have in common: no names in front, no links, nothing behind the cut. */
function beginning(text: string): string {
  return unescaped(text)
    .replace(/^(?:\s*@\w+)+/, '')
    .replace(/(?:…|\.\.\.)?\s*https?:\/\/[\s\S]*$/, '')
    .replace(/\s+/g, ' ')
    .replace(/…$/, '')
    .trim()
}

/** The names an answer begins with stand in the post and may be missing from its whole text. */
export function wholeText(post: Post, note: Note): string {
  const whole = unescaped(note.core.text)
  const names = /^(?:@\w+\s+)+/.exec(unescaped(post.full_text ?? ''))?.[0] ?? ''
  return names !== '' && !/^@\w/.test(whole) ? names + whole : whole
}
