/** A post as X writes it, in all generations of the archive. */
import { idIn, idsIn, inside, type Link, linksIn, listIn, nameIn, objectIn, textIn } from '../fields.ts'

export type Named = { id: string | undefined; name: string | undefined; shown: string | undefined }

export type Post = {
  id: string
  /** It was for a few chosen people. */
  circle: boolean
  written: string | undefined
  text: string
  mentions: Named[]
  links: Link[]
  media: Link[]
  /** Whom and what it answers. */
  answers: { id: string | undefined; name: string | undefined; post: string | undefined }
  /** Ids of its versions, oldest first, where it was edited. */
  versions: string[]
  /** Old archives alone name the author, and have the post that was passed on. */
  author: Named | undefined
  shared: { id: string | undefined; text: string; author: Named } | undefined
}

/** Bare since the beginning, wrapped in `tweet` since 2020. `undefined`: no post, or one without an id. */
export function postOf(value: unknown, circle = false): Post | undefined {
  const tweet = objectIn(inside(value, 'tweet')) ?? value
  const id = idIn(tweet, 'id_str', 'id')
  if (id === undefined) return undefined
  const entities = inside(tweet, 'entities')
  const text = textIn(tweet, 'full_text') ?? textIn(tweet, 'text') ?? ''
  const mentions = listIn(entities, 'user_mentions').map(namedIn)
  const author = inside(tweet, 'user')
  return {
    id,
    circle,
    written: textIn(tweet, 'created_at'),
    text,
    mentions,
    links: linksIn(entities, 'urls'),
    media: [...linksIn(entities, 'media'), ...linksIn(inside(tweet, 'extended_entities'), 'media')],
    answers: answersIn(tweet, text, mentions),
    versions: versionsIn(tweet, id),
    author: author === undefined ? undefined : namedIn(author),
    shared: sharedIn(tweet),
  }
}

function namedIn(user: unknown): Named {
  return { id: idIn(user, 'id_str', 'id'), name: nameIn(user, 'screen_name'), shown: textIn(user, 'name') }
}

/** Where the name is missing, the `@name` that an answer begins with fills the gap, unless it is known to be another's. */
function answersIn(tweet: unknown, text: string, mentions: readonly Named[]): Post['answers'] {
  const id = idIn(tweet, 'in_reply_to_user_id_str', 'in_reply_to_user_id')
  const post = idIn(tweet, 'in_reply_to_status_id_str', 'in_reply_to_status_id')
  const name = nameIn(tweet, 'in_reply_to_screen_name')
  if (name !== undefined || (id === undefined && post === undefined)) return { id, name, post }
  const named = mentions.find((mention) => mention.id !== undefined && mention.id === id)?.name
  if (named !== undefined) return { id, name: named, post }
  const leading = /^@(\w{1,50})/.exec(text)?.[1]?.toLowerCase()
  const other = mentions.find((mention) => mention.name === leading)?.id
  const isTheirs = other === undefined || id === undefined || other === id
  return { id, name: isTheirs ? leading : undefined, post }
}

function versionsIn(tweet: unknown, id: string): string[] {
  const edits = inside(tweet, 'edit_info')
  if (edits === undefined) return []
  const later = idsIn(inside(inside(edits, 'edit'), 'editControlInitial'), 'editTweetIds')
  const ids = later.length > 0 ? later : idsIn(inside(edits, 'initial'), 'editTweetIds')
  return ids.length > 1 && ids.includes(id) ? ids : []
}

function sharedIn(tweet: unknown): Post['shared'] {
  const shared = objectIn(inside(tweet, 'retweeted_status'))
  if (shared === undefined) return undefined
  const text = textIn(shared, 'full_text') ?? textIn(shared, 'text') ?? ''
  return { id: idIn(shared, 'id_str', 'id'), text, author: namedIn(inside(shared, 'user')) }
}
