/** Records of a Bluesky repository, newest first: posts with facets in bytes, likes, reposts, follows, and what is none of these. */
import type { Tally } from '../../network.ts'
import { upTo } from '../../network.ts'
import { type Chance, chance, lastDay, type Person, people } from '../../words.ts'
import { link } from './cbor.ts'

export type Made = { key: string; value: object }

/** The network opened in February 2023. */
const opened = Date.UTC(2023, 1, 6)
const sortable = '234567abcdefghijklmnopqrstuvwxyz'

/** A timestamp id of that microsecond. */
export function tid(microseconds: bigint): string {
  let rest = microseconds << 10n
  let id = ''
  for (let at = 0; at < 13; at++) {
    id = (sortable[Number(rest & 31n)] ?? '') + id
    rest >>= 5n
  }
  return id
}

/** `value` of the same `count` is always the same. */
export function* records(count: number, tally?: Tally): Generator<Made> {
  const made = chance(10)
  const others = people(Math.max(200, Math.round(count / 50))).map((person, at) => ({ ...person, did: didOf(at) }))
  const step = (lastDay - opened) / count
  let followed = 0
  for (const at of upTo(count)) {
    const moment = Math.floor(lastDay - at * step)
    const rkey = tid(BigInt(moment) * 1000n + BigInt(at % 1000))
    const createdAt = new Date(moment).toISOString()
    const kind = made.random()
    const person = others[Math.floor(made.random() ** 2.3 * others.length)] ?? { did: didOf(0), handle: 'bob' }
    const other = others[followed]
    if (kind < 0.5) {
      yield {
        key: `app.bsky.feed.like/${rkey}`,
        value: { $type: 'app.bsky.feed.like', subject: subjectOf(made, person.did), createdAt },
      }
      tally?.add('reaction', 'sent')
    } else if (kind < 0.6) {
      yield {
        key: `app.bsky.feed.repost/${rkey}`,
        value: { $type: 'app.bsky.feed.repost', subject: subjectOf(made, person.did), createdAt },
      }
      tally?.add('share', 'sent')
    } else if (kind < 0.63 && other !== undefined) {
      followed++
      yield {
        key: `app.bsky.graph.follow/${rkey}`,
        value: { $type: 'app.bsky.graph.follow', subject: other.did, createdAt },
      }
      tally?.add('follow', 'sent')
    } else {
      const { value, told } = post(made, person, createdAt)
      yield { key: `app.bsky.feed.post/${rkey}`, value }
      tally?.add(told, 'sent')
    }
  }
  yield {
    key: 'app.bsky.actor.profile/self',
    value: { $type: 'app.bsky.actor.profile', displayName: 'Ada', description: 'paper & glue' },
  }
}

const didOf = (at: number) => `did:plc:${tid(BigInt(at) << 30n)}bbbbbbbbbbb`

const subjectOf = (made: Chance, did: string) => ({
  cid: `bafyrei${made.letters(52)}`,
  uri: `at://${did}/app.bsky.feed.post/3${made.letters(12, sortable)}`,
})

type Author = Pick<Person, 'handle'> & { did: string }

function post(
  made: Chance,
  person: Author,
  createdAt: string,
): { value: object; told: 'post' | 'reply' | 'quote' | 'mention' } {
  const kind = made.random()
  const text = made.text(20, 0.25)
  const base = { $type: 'app.bsky.feed.post', langs: ['en'], createdAt }
  if (kind < 0.45) {
    const parent = subjectOf(made, person.did)
    return { value: { ...base, text, reply: { root: parent, parent } }, told: 'reply' }
  }
  if (kind < 0.55) {
    const embed = { $type: 'app.bsky.embed.record', record: subjectOf(made, person.did) }
    return { value: { ...base, text, embed }, told: 'quote' }
  }
  if (kind < 0.62) {
    const name = `@${person.handle.replaceAll('_', '-')}.bsky.social`
    const byteStart = Buffer.byteLength(`🌱 ${text} `)
    const index = { byteStart, byteEnd: byteStart + name.length }
    const facets = [{ index, features: [{ $type: 'app.bsky.richtext.facet#mention', did: person.did }] }]
    return { value: { ...base, text: `🌱 ${text} ${name}`, facets }, told: 'mention' }
  }
  if (kind < 0.75) {
    const image = {
      $type: 'blob',
      ref: link(Buffer.alloc(32, made.below(256)), 0x55),
      mimeType: 'image/jpeg',
      size: 345_678,
    }
    const embed = {
      $type: 'app.bsky.embed.images',
      images: [{ alt: made.text(8), image, aspectRatio: { width: 4, height: 3 } }],
    }
    return { value: { ...base, text, embed }, told: 'post' }
  }
  return { value: { ...base, text }, told: 'post' }
}
