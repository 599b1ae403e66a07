/** A Mastodon archive: every act of the owner's as the server sends it to others, on one line; likes as bare addresses. */
import { around, jsonList, type MadeFile, type Network, type Tally, upTo } from '../network.ts'
import { type Chance, chance, firstDay, lastDay, oneOf, type Person, people } from '../words.ts'

const own = 'https://social.example/users/ada'
const everybody = 'https://www.w3.org/ns/activitystreams#Public'
const followers = `${own}/followers`

export const mastodon: Network = {
  bytesEach: 2000,
  form: 'zip',
  name: 'archive-20261031010000-0123456789abcdef0123456789abcdef.zip',
  growsLarge: true,
  files,
}

function* files(interactions: number, tally: Tally): Generator<MadeFile> {
  const made = chance(9)
  const others = people(Math.max(200, Math.round(interactions / 60)))
  const likes = Math.round(interactions * 0.12)
  const acts = interactions - likes
  const outbox = jsonList(activities({ made, others, tally }, acts))
  yield { path: 'outbox.json', pieces: around(collection('outbox.json', acts), outbox, '}') }
  yield { path: 'likes.json', pieces: around(collection('likes.json'), jsonList(liked(made, others, likes)), '}') }
  tally.add('reaction', 'sent', likes)
  yield { path: 'actor.json', pieces: [JSON.stringify(actor)] }
}

const context =
  '"@context":["https://www.w3.org/ns/activitystreams",{"Hashtag":"as:Hashtag","sensitive":"as:sensitive"}]'
const collection = (id: string, total?: number) =>
  `{${context},"id":"${id}","type":"OrderedCollection",${total === undefined ? '' : `"totalItems":${total},`}"orderedItems":`

const actor = {
  '@context': ['https://www.w3.org/ns/activitystreams'],
  id: own,
  type: 'Person',
  following: `${own}/following`,
  followers,
  inbox: `${own}/inbox`,
  outbox: 'outbox.json',
  preferredUsername: 'ada',
  name: 'Ada ✨',
  summary: '<p>paper and glue</p>',
  url: 'https://social.example/@ada',
  published: '2016-11-01T00:00:00Z',
  likes: 'likes.json',
  bookmarks: 'bookmarks.json',
}

const addressOf = ({ host, handle }: Person) => `https://${host}/users/${handle}`

function* liked(made: Chance, others: readonly Person[], count: number): Generator<string> {
  for (const _ of upTo(count)) yield `${addressOf(oneOf(made.random, others))}/statuses/11${made.digits(16)}`
}

type Acting = { made: Chance; others: readonly Person[]; tally: Tally }

/** Oldest first. */
function* activities({ made, others, tally }: Acting, count: number): Generator<unknown> {
  const step = (lastDay - firstDay) / count
  for (const at of upTo(count)) {
    const published = `${new Date(firstDay + at * step).toISOString().slice(0, 19)}Z`
    const id = `${own}/statuses/1${String(at).padStart(17, '0')}`
    const person = oneOf(made.random, others)
    const kind = made.random()
    if (kind < 0.25) {
      const to = [everybody]
      const boosted = `${addressOf(person)}/statuses/11${made.digits(16)}`
      yield {
        id: `${id}/activity`,
        type: 'Announce',
        actor: own,
        published,
        to,
        cc: [addressOf(person), followers],
        object: boosted,
      }
      tally.add('share', 'sent')
      continue
    }
    const post: Post = { id, published, to: [everybody], cc: [followers], mentioned: [], more: {} }
    if (kind < 0.6) {
      post.mentioned = [person]
      post.more = { inReplyTo: `${addressOf(person)}/statuses/11${made.digits(16)}` }
      tally.add('reply', 'sent')
    } else if (kind < 0.66) {
      post.mentioned = [person]
      tally.add('mention', 'sent')
    } else if (kind < 0.72) {
      post.mentioned = [person]
      post.to = [addressOf(person)]
      post.cc = []
      tally.add('message', 'sent')
    } else {
      if (kind < 0.78) [post.to, post.cc] = [[followers], [everybody]]
      if (kind > 0.97) post.more = { summary: 'food', sensitive: true }
      tally.add('post', 'sent')
    }
    yield create(made, post)
  }
}

type Post = { id: string; published: string; to: string[]; cc: string[]; mentioned: Person[]; more: object }

function create(made: Chance, { id, published, to, cc, mentioned, more }: Post): unknown {
  const tags = made.happens(0.3) ? [made.letters(7), made.letters(5)] : []
  const pictures = made.happens(0.2) ? 1 : 0
  const content = contentOf(made, mentioned, tags)
  const heard = to.length === 1 && to[0] === everybody ? [...cc, ...mentioned.map(addressOf)] : cc
  return {
    id: `${id}/activity`,
    type: 'Create',
    actor: own,
    published,
    to,
    cc: heard,
    object: {
      id,
      type: 'Note',
      summary: null,
      inReplyTo: null,
      published,
      url: `https://social.example/@ada/${id.slice(-18)}`,
      attributedTo: own,
      to,
      cc: heard,
      sensitive: false,
      atomUri: id,
      inReplyToAtomUri: null,
      conversation: `tag:social.example,2024-01-01:objectId=${id.slice(-9)}:objectType=Conversation`,
      content,
      contentMap: { en: content },
      attachment: Array.from({ length: pictures }, () => ({
        type: 'Document',
        mediaType: 'image/png',
        url: `/media_attachments/files/${made.digits(12)}/original/${made.letters(16)}.png`,
        name: made.text(12),
        blurhash: made.letters(36),
        width: 1200,
        height: 800,
      })),
      tag: [
        ...mentioned.map((person) => ({
          type: 'Mention',
          href: addressOf(person),
          name: `@${person.handle}@${person.host}`,
        })),
        ...tags.map((tag) => ({ type: 'Hashtag', href: `https://social.example/tags/${tag}`, name: `#${tag}` })),
      ],
      replies: {
        id: `${id}/replies`,
        type: 'Collection',
        first: {
          type: 'CollectionPage',
          next: `${id}/replies?only_other_accounts=true&page=true`,
          partOf: `${id}/replies`,
          items: [],
        },
      },
      ...more,
    },
    signature: {
      type: 'RsaSignature2017',
      creator: `${own}#main-key`,
      created: published,
      signatureValue: made.letters(344),
    },
  }
}

function contentOf(made: Chance, mentioned: readonly Person[], tags: readonly string[]): string {
  const names = mentioned.map(
    ({ host, handle }) =>
      `<span class="h-card" translate="no"><a href="https://${host}/@${handle}" class="u-url mention">@<span>${handle}</span></a></span> `,
  )
  const text = made
    .text(28)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n\n', '</p><p>')
    .replaceAll('\n', '<br />')
  const marks = tags.map(
    (tag) => ` <a href="https://social.example/tags/${tag}" class="mention hashtag" rel="tag">#<span>${tag}</span></a>`,
  )
  const link = made.happens(0.2)
    ? ' <a href="https://shop.example/news/2024" target="_blank" rel="nofollow noopener noreferrer"><span class="invisible">https://</span><span class="ellipsis">shop.example/news</span><span class="invisible">/2024</span></a>'
    : ''
  return `<p>${names.join('')}${text}${link}${marks.join('')}</p>`
}
