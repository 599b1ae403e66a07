/** An Instagram export of 2026 in JSON: followers and likes with their day, comments, posts, messages. */
import { type MadeFile, type Network, type Tally, upTo } from '../../network.ts'
import { type Chance, chance, oneOf, type Person, people } from '../../words.ts'
import { list, whole } from './json.ts'
import { threads } from './messages.ts'

const own = { name: 'Owner Example', handle: 'owner.example' }
const activity = 'your_instagram_activity'
const followersInFile = 10_000

export const instagram: Network = {
  bytesEach: 550,
  form: 'zip',
  name: 'instagram-owner.example-2026-10-31-YOudpLi7.zip',
  growsLarge: true,
  files,
}

function* files(interactions: number, tally: Tally): Generator<MadeFile> {
  const made = chance(5)
  const followers = people(Math.min(Math.round(interactions * 0.1), 100_000))
  const following = followers.filter((_, at) => at % 3 === 0)
  const messages = Math.round(interactions * 0.42)
  const likes = Math.round(interactions * 0.3)
  const comments = Math.round(interactions * 0.1)
  const commentLikes = Math.round(interactions * 0.03)
  const posts = interactions - followers.length - following.length - messages - likes - comments - commentLikes
  const acts: Acting = { made, others: followers, tally }
  const connections = 'connections/followers_and_following'
  yield whole('personal_information/personal_information/personal_information.json', profile)
  for (let at = 0; at * followersInFile < followers.length; at++) {
    const some = followers.slice(at * followersInFile, (at + 1) * followersInFile)
    yield list(
      `${connections}/followers_${at + 1}.json`,
      some.map((person) => followed(made, person)),
    )
  }
  tally.add('follow', 'received', followers.length)
  yield list(
    `${connections}/following.json`,
    following.map((person) => titled(made, person)),
    'relationships_following',
  )
  tally.add('follow', 'sent', following.length)
  yield list(`${activity}/likes/liked_posts.json`, likeRows(acts, likes))
  yield list(`${activity}/likes/liked_comments.json`, commentLikeRows(acts, commentLikes), 'likes_comment_likes')
  yield list(`${activity}/comments/post_comments_1.json`, commentRows(acts, comments))
  yield list(`${activity}/media/posts_1.json`, postRows(acts, posts))
  yield* threads({ made, others: followers, tally, own: own.name, folder: `${activity}/messages` }, messages)
  yield list(
    'ads_information/ads_and_topics/ads_viewed.json',
    privateRows(made, interactions / 50),
    'impressions_history_ads_seen',
  )
}

const value = (text: string) => ({ href: '', value: text, timestamp: 0 })

const profile = {
  profile_user: [
    {
      title: 'User Information',
      media_map_data: {},
      string_map_data: {
        Email: value('owner@shop.example'),
        Username: value(own.handle),
        Name: value(own.name),
      },
    },
  ],
}

type Acting = { made: Chance; others: readonly Person[]; tally: Tally }

const second = (made: Chance) => Math.floor(made.moment() / 1000)

const followed = (made: Chance, { handle }: Person) => ({
  title: '',
  media_list_data: [],
  string_list_data: [{ href: `https://www.instagram.com/${handle}`, value: handle, timestamp: second(made) }],
})

const titled = (made: Chance, { handle }: Person) => ({
  title: handle,
  string_list_data: [{ href: `https://www.instagram.com/_u/${handle}`, timestamp: second(made) }],
})

function* likeRows({ made, others, tally }: Acting, count: number): Generator<unknown> {
  for (const _ of upTo(count)) {
    const person = oneOf(made.random, others)
    const url = `https://www.instagram.com/${made.pick(['p', 'p', 'reel'])}/${made.letters(11)}/`
    const owner = [
      { label: 'URL', value: `https://www.instagram.com/${person.handle}` },
      { label: 'Name', value: person.name },
      { label: 'Username', value: person.handle },
    ]
    yield {
      timestamp: second(made),
      media: [],
      label_values: [
        { label: 'URL', value: url, href: url },
        { label: 'Caption', value: made.happens(0.8) ? made.text(30) : '' },
        { label: 'Title', value: '' },
        { dict: [], title: 'Hashtags' },
        { dict: [{ dict: owner, title: '' }], title: 'Owner' },
      ],
      fbid: made.digits(17),
    }
  }
  tally.add('reaction', 'sent', count)
}

function* commentLikeRows({ made, others, tally }: Acting, count: number): Generator<unknown> {
  for (const _ of upTo(count)) {
    const href = `https://www.instagram.com/p/${made.letters(11)}/`
    const { handle } = oneOf(made.random, others)
    yield { title: handle, string_list_data: [{ href, value: '👍', timestamp: second(made) }] }
  }
  tally.add('reaction', 'sent', count)
}

function* commentRows({ made, others, tally }: Acting, count: number): Generator<unknown> {
  for (const _ of upTo(count)) {
    const { handle } = oneOf(made.random, others)
    yield {
      media_list_data: [{ uri: '' }],
      string_map_data: {
        Comment: { value: made.text(9, 0.4) },
        'Media Owner': { value: handle },
        Time: { timestamp: second(made) },
      },
    }
  }
  tally.add('reply', 'sent', count)
}

function* postRows({ made, tally }: Acting, count: number): Generator<unknown> {
  for (const _ of upTo(count)) {
    const timestamp = second(made)
    const picture = (title: string) => ({
      uri: `media/posts/202401/${made.digits(17)}.jpg`,
      creation_timestamp: timestamp,
      media_metadata: { camera_metadata: { has_camera_metadata: false } },
      title,
      cross_post_source: { source_app: 'FB' },
    })
    yield made.happens(0.7)
      ? { media: [picture(made.text(35))] }
      : { media: [picture(''), picture('')], title: made.text(35), creation_timestamp: timestamp }
  }
  tally.add('post', 'sent', count)
}

function* privateRows(made: Chance, count: number): Generator<unknown> {
  for (const _ of upTo(count))
    yield { string_map_data: { Author: { value: made.text(2) }, Time: { timestamp: second(made) } } }
}
