/** An X archive of 2026: posts in parts, likes without time, messages newest first, and files nobody should open. */
import type { MadeFile, Network, Tally } from '../../network.ts'
import { type Chance, chance, people } from '../../words.ts'
import { list, own, snowflake } from './entries.ts'
import { conversations } from './messages.ts'
import { likeRows, tweets } from './posts.ts'

/** A new part begins at about 100 MB. */
const postsInPart = 50_000

export const x: Network = {
  bytesEach: 850,
  form: 'zip',
  name: 'twitter-2026-10-31-0f1e2d3c.zip',
  growsLarge: true,
  files,
}

function* files(interactions: number, tally: Tally): Generator<MadeFile> {
  const made = chance(1)
  const others = people(Math.max(200, Math.round(interactions / 40)))
  const posts = Math.round(interactions * 0.45)
  const likes = Math.round(interactions * 0.28)
  const inGroups = Math.round(interactions * 0.04)
  const parts = Array.from({ length: Math.ceil(posts / postsInPart) }, (_, at) =>
    at === 0 ? 'tweets.js' : `tweets-part${at}.js`,
  )
  const notes: unknown[] = []
  yield manifest(parts)
  yield list('account', [{ account }])
  for (const [at, name] of parts.entries()) {
    const count = Math.min(postsInPart, posts - at * postsInPart)
    yield list('tweets', tweets({ made, others, tally, notes }, count), name, at)
  }
  yield list('note_tweet', notes, 'note-tweet.js')
  yield list('like', likeRows(made, likes, tally))
  const direct = interactions - posts - likes - inGroups
  yield list('direct_messages', conversations({ made, others, tally }, direct, 'direct'), 'direct-messages.js')
  yield list(
    'direct_messages_group',
    conversations({ made, others, tally }, inGroups, 'group'),
    'direct-messages-group.js',
  )
  yield list(
    'follower',
    others.map(({ id }) => ({ follower: followed(id) })),
  )
  const followees = others.filter((_, at) => at % 3 === 0)
  yield list(
    'following',
    followees.map(({ id }) => ({ following: followed(id) })),
  )
  yield list('ad_engagements', privateRows(made, Math.round(interactions / 50)), 'ad-engagements.js')
  yield list('ip_audit', privateRows(made, 500), 'ip-audit.js')
}

const account = {
  email: 'ada@shop.example',
  createdVia: 'web',
  username: own.handle,
  accountId: own.id,
  createdAt: '2008-07-01T00:00:00.000Z',
  accountDisplayName: own.name,
}

const followed = (id: string) => ({ accountId: id, userLink: `https://twitter.com/intent/user?user_id=${id}` })

function manifest(parts: readonly string[]): MadeFile {
  const file = (name: string, globalName: string) => ({
    fileName: `data/${name}`,
    globalName: `YTD.${globalName}`,
    count: '0',
  })
  const one = (name: string, type: string) => ({ files: [file(name, `${type}.part0`)] })
  const config = {
    userInfo: { accountId: own.id, userName: own.handle, displayName: own.name },
    archiveInfo: {
      sizeBytes: '1',
      generationDate: '2026-10-31T01:00:00.000Z',
      isPartialArchive: false,
      maxPartSizeBytes: '53687091200',
    },
    readmeInfo: { fileName: 'data/README.txt', directory: 'data/', name: 'README.txt' },
    dataTypes: {
      account: one('account.js', 'account'),
      adEngagements: one('ad-engagements.js', 'ad_engagements'),
      directMessages: one('direct-messages.js', 'direct_messages'),
      directMessagesGroup: one('direct-messages-group.js', 'direct_messages_group'),
      follower: one('follower.js', 'follower'),
      following: one('following.js', 'following'),
      ipAudit: one('ip-audit.js', 'ip_audit'),
      like: one('like.js', 'like'),
      noteTweet: one('note-tweet.js', 'note_tweet'),
      tweets: { mediaDirectory: 'data/tweets_media', files: parts.map((name, at) => file(name, `tweets.part${at}`)) },
    },
  }
  return { path: 'data/manifest.js', pieces: [`window.__THAR_CONFIG = ${JSON.stringify(config, null, 2)}`] }
}

function* privateRows(made: Chance, count: number) {
  for (let at = 0; at < count; at++)
    yield {
      ad: { engagements: [{ id: snowflake(made.moment(), made), text: made.text(60), device: made.letters(40) }] },
    }
}
