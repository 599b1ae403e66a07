/** A Facebook export of 2025 in JSON: names and sentences instead of ids, and most of it messages. */
import { type MadeFile, type Network, type Tally, upTo } from '../../network.ts'
import { type Chance, chance, oneOf, type Person, people } from '../../words.ts'
import { list, whole } from './json.ts'
import { threads } from './messages.ts'

const own = 'Owner Exämple'
const activity = 'your_facebook_activity'

export const facebook: Network = {
  bytesEach: 300,
  form: 'zip',
  name: 'facebook-ownerexample-2026-10-31-AbCdEf12.zip',
  growsLarge: true,
  files,
}

function* files(interactions: number, tally: Tally): Generator<MadeFile> {
  const made = chance(4)
  const friends = people(Math.min(Math.round(interactions * 0.01), 5000))
  const messages = Math.round(interactions * 0.65)
  const reactions = Math.round(interactions * 0.2)
  const comments = Math.round(interactions * 0.1)
  const posts = interactions - friends.length - messages - reactions - comments
  const acts: Acting = { made, friends, tally }
  yield whole('personal_information/profile_information/profile_information.json', profile)
  yield list('connections/friends/your_friends.json', friendRows(acts), 'friends_v2')
  yield list(`${activity}/comments_and_reactions/comments.json`, commentRows(acts, comments), 'comments_v2')
  yield list(`${activity}/comments_and_reactions/likes_and_reactions_1.json`, reactionRows(acts, reactions))
  yield list(`${activity}/posts/your_posts__check_ins__photos_and_videos_1.json`, postRows(acts, posts))
  yield* threads({ made, others: friends, tally, own, folder: `${activity}/messages` }, messages)
  yield list('logged_information/search/your_search_history.json', privateRows(made, interactions / 50), 'searches_v2')
  yield { path: `${activity}/events/no-data.txt`, pieces: [] }
}

const profile = {
  profile_v2: {
    name: { full_name: own, first_name: 'Owner', middle_name: '', last_name: 'Exämple' },
    emails: { emails: ['owner@shop.example'], previous_emails: [], pending_emails: [], ad_account_emails: [] },
    username: 'ownerexample',
    registration_timestamp: 1_230_768_000,
    profile_uri: 'https://www.facebook.com/ownerexample',
  },
}

type Acting = { made: Chance; friends: readonly Person[]; tally: Tally }

const second = (made: Chance) => Math.floor(made.moment() / 1000)

function* friendRows({ made, friends, tally }: Acting): Generator<unknown> {
  for (const { name } of friends) yield { name, timestamp: second(made) }
  tally.add('connect', 'received', friends.length)
}

function* commentRows({ made, friends, tally }: Acting, count: number): Generator<unknown> {
  for (const _ of upTo(count)) {
    const timestamp = second(made)
    const { name } = oneOf(made.random, friends)
    const did = made.pick(['commented on', 'commented on', 'replied to'])
    const title = `${own} ${did} ${name}'s ${did === 'replied to' ? 'comment' : made.pick(['post', 'photo', 'video'])}.`
    yield { timestamp, data: [{ comment: { timestamp, comment: made.text(14), author: own } }], title }
  }
  tally.add('reply', 'sent', count)
}

function* reactionRows({ made, friends, tally }: Acting, count: number): Generator<unknown> {
  for (const _ of upTo(count)) {
    const reaction = made.pick(['LIKE', 'LIKE', 'LIKE', 'LOVE', 'HAHA', 'WOW', 'SORRY'])
    const { name } = oneOf(made.random, friends)
    const title = `${own} ${reaction === 'LIKE' ? 'likes' : 'reacted to'} ${name}'s ${made.pick(['post', 'photo', 'comment'])}.`
    yield { timestamp: second(made), data: [{ reaction: { reaction, actor: own } }], title }
  }
  tally.add('reaction', 'sent', count)
}

function* postRows({ made, tally }: Acting, count: number): Generator<unknown> {
  for (const _ of upTo(count)) {
    const timestamp = second(made)
    const media = {
      uri: `posts/media/${made.digits(17)}.jpg`,
      creation_timestamp: timestamp,
      title: '',
      description: '',
    }
    const link = { external_context: { url: `https://shop.example/${made.letters(8)}` } }
    const added = made.random()
    yield {
      timestamp,
      ...(added < 0.5 && { attachments: [{ data: [added < 0.35 ? { media } : link] }] }),
      data: [{ post: made.text(28) }, { update_timestamp: timestamp }],
      title: added < 0.35 ? `${own} added a new photo.` : `${own} updated his status.`,
    }
  }
  tally.add('post', 'sent', count)
}

function* privateRows(made: Chance, count: number): Generator<unknown> {
  for (const _ of upTo(count)) yield { timestamp: second(made), attachments: [], data: [{ text: made.text(5) }] }
}
