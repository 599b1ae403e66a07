/** Posts: written to all, answered, quoted, or naming somebody. */
import type { InteractionRecord } from '../record.ts'
import type { Act } from './acts.ts'
import { handleOf, isDid, recordAddress, shownHandle } from './address.ts'
import type { Names } from './names.ts'
import { type Fields, fieldsOf, listOf, textOf } from './repository/cbor.ts'
import { webAddress, wordsOf } from './words.ts'

/** An answer to oneself is a post that goes on; it is a quote or mention where it is one besides. */
export function readPost({ fields, started, own, rkey }: Act, names: Names): InteractionRecord {
  const record = started('post')
  const { text, mentions, links } = wordsOf(fields)
  if (text.trim() !== '') record.text = text
  record.url = `https://bsky.app/profile/${own}/post/${rkey}`
  const mentioned: string[] = []
  for (const { did, shown } of mentions) {
    const handle = isDid(did) ? handleOf(did) : undefined
    if (handle === undefined || did.toLowerCase() === own) continue
    mentioned.push(handle)
    const name = shownHandle(shown)
    if (name !== undefined) names.learn(handle, name, rkey)
  }
  const embed = fieldsOf(fields.embed)
  const quoted = quotedIn(embed)
  const answered = textOf(fieldsOf(fieldsOf(fields.reply).parent).uri) || undefined
  const target = answered ?? quoted
  if (target !== undefined) record.inReplyTo = target
  const { link, media } = mediaIn(embed)
  const more = {
    ...record.more,
    ...(answered === undefined || quoted === undefined ? {} : { quoted }),
    ...(link === undefined ? {} : { link }),
    ...(links.length === 0 ? {} : { links }),
    ...(media === 0 ? {} : { media }),
  }
  if (Object.keys(more).length > 0) record.more = more

  const author = answered === undefined ? own : recordAddress(answered)?.authority.toLowerCase()
  if (author !== own) {
    record.kind = 'reply'
    return addressed(record, [handleOf(author), ...mentioned])
  }
  if (quoted !== undefined) {
    record.kind = 'quote'
    return addressed(record, [othersHandle(quoted, own), ...mentioned])
  }
  if (mentioned.length > 0) record.kind = 'mention'
  return addressed(record, mentioned)
}

/** Whose record it is, unless it is the owner's. */
export function othersHandle(uri: string, own: string): string | undefined {
  const author = recordAddress(uri)?.authority
  return author?.toLowerCase() === own ? undefined : handleOf(author)
}

export function addressed(record: InteractionRecord, handles: readonly (string | undefined)[]): InteractionRecord {
  const [only, ...more] = handles
  if (more.length === 0) {
    if (only !== undefined) record.with = [only]
    return record
  }
  const others = new Set(handles.filter((handle) => handle !== undefined))
  if (others.size > 0) record.with = [...others]
  return record
}

const embedded = 'app.bsky.embed.'

function quotedIn({ $type, record }: Fields): string | undefined {
  if ($type === `${embedded}record`) return textOf(fieldsOf(record).uri) || undefined
  return $type === `${embedded}recordWithMedia` ? textOf(fieldsOf(fieldsOf(record).record).uri) || undefined : undefined
}

function mediaIn(embed: Fields): { link: string | undefined; media: number } {
  const inner = embed.$type === `${embedded}recordWithMedia` ? fieldsOf(embed.media) : embed
  const link = inner.$type === `${embedded}external` ? webAddress(fieldsOf(inner.external).uri) : undefined
  return { link, media: inner.$type === `${embedded}video` ? 1 : listOf(inner.images).length }
}
