/** A TikTok export of 2026: one JSON file, most of it what was watched, which nobody should read. */
import { around, jsonList, type MadeFile, type Network, type Tally, upTo } from '../network.ts'
import { type Chance, chance, oneOf, type Person, people } from '../words.ts'

const own = 'owner_user'

export const tiktok: Network = {
  bytesEach: 290,
  form: 'zip',
  name: 'TikTok_Data_1793404800.zip',
  growsLarge: true,
  files,
}

function* files(interactions: number, tally: Tally): Generator<MadeFile> {
  yield { path: 'user_data_tiktok.json', pieces: sections(interactions, tally) }
}

function* sections(interactions: number, tally: Tally): Generator<string> {
  const made = chance(6)
  const fans = people(Math.min(Math.round(interactions * 0.1), 100_000))
  const following = fans.filter((_, at) => at % 4 === 0)
  const likes = Math.round(interactions * 0.4)
  const comments = Math.round(interactions * 0.12)
  const videos = Math.round(interactions * 0.04)
  const messages = interactions - fans.length - following.length - likes - comments - videos
  tally.add('follow', 'received', fans.length)
  tally.add('follow', 'sent', following.length)
  tally.add('reaction', 'sent', likes)
  tally.add('reply', 'sent', comments)
  tally.add('post', 'sent', videos)
  yield '{\n "App Settings": {"Block": {"App": 1, "BlockList": null}},\n'
  yield* around(
    ' "Comment": {"Comments": {"App": 1, "CommentsList": ',
    jsonList(commentRows(made, comments, fans), shown),
    '}},\n',
  )
  yield ' "Direct Message": {"Direct Messages": {"ChatHistory": {'
  yield* chats(made, messages, fans, tally)
  yield '}}},\n'
  yield* around(
    ' "Likes and Favorites": {"Like List": {"App": 1, "ItemFavoriteList": ',
    jsonList(linkRows(made, likes, 'date', 'link'), shown),
    '}},\n',
  )
  yield* around(' "Post": {"Posts": {"VideoList": ', jsonList(videoRows(made, videos), shown), '}},\n')
  yield* around(
    ' "Profile And Settings": {"Follower": {"App": 1, "FansList": ',
    jsonList(
      fans.map((fan) => followed(made, fan)),
      shown,
    ),
    '},\n',
  )
  yield* around(
    '  "Following": {"App": 1, "Following": ',
    jsonList(
      following.map((fan) => followed(made, fan)),
      shown,
    ),
    '},\n',
  )
  yield `  "Profile Info": {"App": 1, "ProfileMap": {"userName": "${own}", "displayName": "Owner", "PlatformInfo": []}}},\n`
  yield* around(
    ' "Your Activity": {"Watch History": {"VideoList": ',
    jsonList(linkRows(made, interactions, 'Date', 'Link'), shown),
    '},\n',
  )
  yield '  "Searches": {"SearchList": null}}\n}'
}

const shown = (value: unknown) => `\n${JSON.stringify(value, null, 1)}`
const stamp = (at: number) => new Date(at).toISOString().slice(0, 19).replace('T', ' ')
const linkOf = (made: Chance) => `https://www.tiktokv.com/share/video/7${made.digits(18)}/`
const followed = (made: Chance, { handle }: Person) => ({ Date: stamp(made.moment()), UserName: handle })

function* commentRows(made: Chance, count: number, others: readonly Person[]): Generator<unknown> {
  for (const _ of upTo(count)) {
    const named = made.happens(0.2) ? `@${oneOf(made.random, others).handle} ` : ''
    const url = made.happens(0.5) ? linkOf(made) : ''
    yield { date: stamp(made.moment()), comment: named + made.text(7, 0.4), photo: 'N/A', url }
  }
}

function* linkRows(made: Chance, count: number, date: string, link: string): Generator<unknown> {
  for (const _ of upTo(count)) yield { [date]: stamp(made.moment()), [link]: linkOf(made) }
}

function* videoRows(made: Chance, count: number): Generator<unknown> {
  for (const _ of upTo(count))
    yield {
      Date: stamp(made.moment()),
      Link: `https://video.example/${made.letters(60)}`,
      Likes: String(made.below(900)),
      WhoCanView: 'Public',
      AllowComments: 'Yes',
      Sound: 'original',
      Location: '',
      Title: made.text(10),
      AddYoursText: '',
    }
}

function* chats(made: Chance, count: number, others: readonly Person[], tally: Tally): Generator<string> {
  let left = count
  for (let number = 0; left > 0; number++) {
    const { handle } = others[number % others.length] ?? { handle: 'friend' }
    // A name stands once: whoever is met again later is somebody else.
    const name = number < others.length ? handle : `${handle}.${Math.floor(number / others.length)}`
    const length = Math.min(left, made.happens(0.01) ? 5000 : 1 + Math.floor(-Math.log(1 - made.random()) * 40))
    left -= length
    yield `${number === 0 ? '' : ','}\n  ${JSON.stringify(`Chat History with ${name}:`)}: `
    yield* jsonList(chat(made, length, name, tally), shown)
  }
}

function* chat(made: Chance, length: number, name: string, tally: Tally): Generator<unknown> {
  const begun = Math.min(made.moment(), Date.UTC(2026, 6, 1))
  for (const at of upTo(length)) {
    const isSent = made.happens(0.5)
    const Content = made.happens(0.3) ? linkOf(made) : made.text(7, 0.3)
    yield { Date: stamp(begun + at * 90_000), From: isSent ? own : name, Content }
    tally.add('message', isSent ? 'sent' : 'received')
  }
}
