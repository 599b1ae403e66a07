/** Long posts: the list of posts has them cut, the whole text is in a file of its own that does not say to which it belongs. */
import type { Archive } from '../../../tools/archive/archive.ts'
import { jsonValues } from '../../_entries/values.ts'
import { idIn, inside, type Link, linksIn, listIn, nameIn, textIn } from '../fields.ts'
import { assignment, type XFile } from '../files.ts'
import { timeOf, unescaped } from '../text.ts'
import type { Post } from './post.ts'

type Note = {
  post: string | undefined
  written: string | undefined
  text: string
  start: string
  mentions: string[]
  links: Link[]
}

function noteOf(value: unknown): Note | undefined {
  const note = inside(value, 'noteTweet')
  const core = inside(note, 'core')
  const text = textIn(core, 'text')
  if (text === undefined) return undefined
  const mentions = listIn(core, 'mentions').map((mention) => nameIn(mention, 'screenName'))
  return {
    post: idIn(note, 'tweetId'),
    written: textIn(note, 'createdAt'),
    text,
    start: beginning(text),
    mentions: mentions.filter((name) => name !== undefined),
    links: linksIn(core, 'urls', 'shortUrl', 'expandedUrl'),
  }
}

export type LongPosts = {
  /** The whole text of a post and whom it names beyond the cut, each given once. */
  of(post: Post): Note | undefined
  /** Those that no post has asked for. */
  left(): number
}

const secondsApart = 5
/** More than the list of posts ever has of one, answered names included. */
const longestCut = 1500

export async function readLongPosts(archive: Archive, files: XFile[]): Promise<LongPosts> {
  const bySecond = new Map<number, Note[]>()
  const byPost = new Map<string, Note>()
  let left = 0
  for (const { entry } of files) {
    for await (const item of jsonValues(archive, entry, { prefix: assignment })) {
      const note = item.type === 'found' ? noteOf(item.value) : undefined
      if (note === undefined) continue
      left++
      if (note.post !== undefined) byPost.set(note.post, note)
      const at = timeOf(note.written)
      if (at === undefined) continue
      const second = Math.floor(at / 1000)
      bySecond.set(second, [...(bySecond.get(second) ?? []), note])
    }
  }
  const given = new Set<Note>()

  return {
    of(post) {
      const note = byPost.get(post.id) ?? byBeginning(post)
      if (note === undefined || given.has(note)) return undefined
      given.add(note)
      left--
      return note
    },
    left: () => left,
  }

  function byBeginning(post: Post): Note | undefined {
    if (bySecond.size === 0) return undefined
    const at = timeOf(post.written)
    if (at === undefined) return undefined
    const shown = beginning(post.text)
    const second = Math.floor(at / 1000)
    for (let apart = 0; apart <= secondsApart; apart++) {
      for (const near of apart === 0 ? [second] : [second - apart, second + apart]) {
        for (const note of bySecond.get(near) ?? []) {
          if (!given.has(note) && shown !== '' && note.start.startsWith(shown)) return note
        }
      }
    }
    return undefined
  }
}

/** What a post and its whole text have in common: no names in front, no links, nothing behind the cut. */
function beginning(text: string): string {
  return unescaped(text.slice(0, longestCut))
    .replace(/^(?:\s*@\w+)+/, '')
    .replace(/(?:…|\.\.\.)?\s*https?:\/\/[\s\S]*$/, '')
    .replace(/\s+/g, ' ')
    .replace(/…$/, '')
    .trim()
}

/** The names an answer begins with stand in the post and may be missing from its whole text. */
export function wholeText(post: Post, note: Note): string {
  const whole = unescaped(note.text)
  const names = /^(?:@\w+\s+)+/.exec(unescaped(post.text))?.[0] ?? ''
  return names !== '' && !/^@\w/.test(whole) ? names + whole : whole
}
