/** Posts as X lists them: answers, reposts, quotes, mentions, threads, long and edited ones; and likes. */
import { type Tally, upTo } from '../../network.ts'
import { type Chance, oneOf, type Person } from '../../words.ts'
import { dated, escaped, own, snowflake } from './entries.ts'

export type Posting = { made: Chance; others: readonly Person[]; tally: Tally; notes: unknown[] }
type Post = { id: string; at: number }
type Parts = {
  mentions?: unknown[]
  urls?: string[]
  media?: string
  hashtags?: string[]
  edits?: unknown
  more?: object
}

export function* tweets({ made, others, tally, notes }: Posting, count: number): Generator<unknown> {
  let before: Post | undefined
  for (const _ of upTo(count)) {
    const kind = made.random()
    const at = made.moment()
    const post: Post = { at, id: snowflake(at, made) }
    const person = oneOf(made.random, others)
    if (kind < 0.32) {
      yield answer(made, post, person)
      tally.add('reply', 'sent')
    } else if (kind < 0.52) {
      yield entry(post, `RT @${person.handle}: ${escaped(made.text(16))}`.slice(0, 140), {
        mentions: [mention(person, 3)],
      })
      tally.add('share', 'sent')
    } else if (kind < 0.57) {
      const quoted = `https://twitter.com/${person.handle}/status/${snowflake(at - 60_000, made)}`
      yield entry(post, `${escaped(made.text(10))} https://t.co/${made.letters(10)}`, { urls: [quoted] })
      tally.add('quote', 'sent')
    } else if (kind < 0.67) {
      const text = `${escaped(made.text(8))} @${person.handle} ${escaped(made.text(4))}`
      yield entry(post, text, { mentions: [mention(person, 40)] })
      tally.add('mention', 'sent')
    } else {
      if (kind < 0.7 && before !== undefined) yield further(made, post, before)
      else if (kind < 0.71) yield long(made, post, notes)
      else if (kind < 0.715) yield* edited(made, post)
      else yield plain(made, post)
      tally.add('post', 'sent')
    }
    before = post
  }
}

function plain(made: Chance, post: Post): unknown {
  const link = made.happens(0.25)
  const text = escaped(made.text(16)) + (link ? ` https://t.co/${made.letters(10)}` : '')
  return entry(post, text, {
    ...(link && { urls: [`https://shop.example/${made.letters(12)}`] }),
    ...(made.happens(0.2) && { media: `https://t.co/${made.letters(10)}` }),
    ...(made.happens(0.3) && { hashtags: [made.letters(6)] }),
  })
}

function answer(made: Chance, post: Post, person: Person): unknown {
  const status = snowflake(post.at - 3_600_000, made)
  const more = answering(status, person.id, made.happens(0.97) ? person.handle : undefined)
  return entry(post, `@${person.handle} ${escaped(made.text(13))}`, { mentions: [mention(person, 0)], more })
}

/** A thread: an answer to oneself. */
function further(made: Chance, post: Post, before: Post): unknown {
  const more = answering(before.id, own.id, own.handle)
  return entry(post, `@${own.handle} ${escaped(made.text(15))}`, { mentions: [mention(own, 0)], more })
}

const answering = (status: string, id: string, name: string | undefined) => ({
  in_reply_to_status_id_str: status,
  in_reply_to_status_id: status,
  in_reply_to_user_id: id,
  in_reply_to_user_id_str: id,
  ...(name !== undefined && { in_reply_to_screen_name: name }),
})

/** Cut in the list of posts, whole among the notes. */
function long(made: Chance, post: Post, notes: unknown[]): unknown {
  const text = `${made.text(8)} ${made.letters(12)} ${made.text(60)} ${'and so on '.repeat(27)}`.replaceAll('\n', ' ')
  const moment = new Date(post.at).toISOString()
  notes.push({
    noteTweet: {
      noteTweetId: String(BigInt(post.id) + 1n),
      updatedAt: moment,
      lifecycle: { value: '1', name: 'Active', originalName: 'Active', annotations: {} },
      createdAt: moment,
      core: { styletags: [], urls: [], text: text.trim(), mentions: [], cashtags: [], hashtags: [] },
    },
  })
  return entry(post, `${escaped(text.slice(0, 260))}… https://t.co/${made.letters(10)}`, {})
}

/** Both versions are in the archive; they are one post. */
function* edited(made: Chance, post: Post): Generator<unknown> {
  const later = { id: snowflake(post.at + 600_000, made), at: post.at + 600_000 }
  const shared = { editTweetIds: [post.id, later.id], editableUntil: new Date(post.at + 3_600_000).toISOString() }
  const text = escaped(made.text(16))
  yield entry(post, text, { edits: { initial: { ...shared, editsRemaining: '5', isEditEligible: true } } })
  const editControlInitial = { ...shared, editsRemaining: '4', isEditEligible: true }
  yield entry(later, `${text} (mended)`, { edits: { edit: { initialTweetId: post.id, editControlInitial } } })
}

function entry(
  { id, at }: Post,
  text: string,
  { mentions = [], urls = [], media, hashtags = [], edits, more }: Parts,
): unknown {
  const full = media === undefined ? text : `${text} ${media}`
  const short = [...text.matchAll(/https:\/\/t\.co\/\w+/g)].map(([url]) => url)
  const pictures = media === undefined ? {} : { media: [picture(media, id)] }
  const editableUntil = new Date(at + 3_600_000).toISOString()
  return {
    tweet: {
      edit_info: edits ?? { initial: { editTweetIds: [id], editableUntil, editsRemaining: '5', isEditEligible: true } },
      retweeted: false,
      source: '<a href="https://mobile.twitter.com" rel="nofollow">Twitter Web App</a>',
      entities: {
        hashtags: hashtags.map((tag) => ({ text: tag, indices: ['0', '7'] })),
        symbols: [],
        user_mentions: mentions,
        urls: urls.map((url, i) => ({
          url: short[i],
          expanded_url: url,
          display_url: url.slice(8, 33),
          indices: ['10', '33'],
        })),
        ...pictures,
      },
      display_text_range: ['0', String(full.length)],
      favorite_count: '3',
      id_str: id,
      truncated: false,
      retweet_count: '0',
      id,
      created_at: dated(at),
      favorited: false,
      full_text: full,
      lang: 'en',
      ...(media !== undefined && { extended_entities: pictures }),
      ...more,
    },
  }
}

const picture = (url: string, id: string) => ({
  expanded_url: `https://twitter.com/${own.handle}/status/${id}/photo/1`,
  indices: ['24', '47'],
  url,
  media_url: 'http://pbs.twimg.com/media/FqPpAaXWYAAbCdE.jpg',
  id_str: id,
  id,
  media_url_https: 'https://pbs.twimg.com/media/FqPpAaXWYAAbCdE.jpg',
  sizes: { small: { w: '680', h: '510', resize: 'fit' }, thumb: { w: '150', h: '150', resize: 'crop' } },
  type: 'photo',
  display_url: 'pic.twitter.com/AbCdEfGhIj',
})

const mention = ({ id, name, handle }: Person, at: number) => ({
  name,
  screen_name: handle,
  indices: [String(at), String(at + handle.length + 1)],
  id_str: id,
  id,
})

export function* likeRows(made: Chance, count: number, tally: Tally): Generator<unknown> {
  for (const _ of upTo(count)) {
    const tweetId = snowflake(made.moment(), made)
    const words = made.happens(0.97) ? { fullText: escaped(made.text(17)) } : {}
    yield { like: { tweetId, ...words, expandedUrl: `https://twitter.com/i/web/status/${tweetId}` } }
  }
  tally.add('reaction', 'sent', count)
}
