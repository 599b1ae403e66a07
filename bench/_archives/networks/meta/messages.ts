/** Threads as Facebook and Instagram write them: ten thousand messages in a file, newest first, with what is no message. */
import type { MadeFile, Tally } from '../../network.ts'
import type { Chance, Person } from '../../words.ts'
import { whole } from './json.ts'

export type Talking = {
  made: Chance
  others: readonly Person[]
  tally: Tally
  /** The owner's shown name. */
  own: string
  /** The folder that holds `inbox`. */
  folder: string
}
const messagesInFile = 10_000

/** `count` messages that count; those taken back come on top. */
export function* threads(talking: Talking, count: number): Generator<MadeFile> {
  const { made, others, own, folder } = talking
  let left = count
  for (let number = 0; left > 0; number++) {
    const length = Math.min(left, made.happens(0.02) ? 12_000 : 1 + Math.floor(-Math.log(1 - made.random()) * 120))
    left -= length
    const members = Array.from({ length: number % 20 === 7 ? 3 : 1 }, (_, more) =>
      nameOf(others[(number + more) % others.length]),
    )
    const title = members.join(', ')
    const path = `inbox/${title.replace(/[^a-z]/gi, '').toLowerCase()}_${made.digits(16)}`
    const begun = Math.min(made.moment(), Date.UTC(2026, 6, 1))
    for (let from = length, file = 1; from > 0; from -= messagesInFile, file++)
      yield whole(`${folder}/${path}/message_${file}.json`, {
        participants: [...members, own].map((name) => ({ name })),
        messages: [...messages(talking, members, begun, from, Math.max(from - messagesInFile, 0))],
        title,
        is_still_participant: true,
        thread_path: path,
        magic_words: [],
      })
  }
}

const nameOf = (person: Person | undefined) => person?.name ?? ''

function* messages({ made, tally, own }: Talking, members: readonly string[], begun: number, from: number, to: number) {
  for (let at = from; at > to; at--) {
    const isSent = made.happens(0.5)
    const other = members[at % members.length] ?? ''
    const said = {
      sender_name: isSent ? own : other,
      timestamp_ms: begun + at * 30_000 + made.below(999),
    }
    const flags = { is_geoblocked_for_viewer: false, is_unsent_image_by_messenger_kid_parent: false }
    if (made.happens(0.004)) yield { ...said, is_unsent: true, ...flags }
    const kind = made.random()
    const reactor = isSent ? other : own
    const isLiked = made.happens(0.05)
    if (isLiked) tally.add('reaction', isSent ? 'received' : 'sent')
    tally.add('message', isSent ? 'sent' : 'received')
    const created = Math.floor(said.timestamp_ms / 1000)
    yield {
      ...said,
      ...(kind < 0.05
        ? { photos: [{ uri: `messages/photos/${made.digits(17)}.jpg`, creation_timestamp: created }] }
        : { content: made.text(9) }),
      ...(kind > 0.97 && { share: { link: `https://shop.example/${made.letters(8)}`, share_text: made.text(20) } }),
      ...(isLiked && { reactions: [{ reaction: '❤', actor: reactor }] }),
      ...flags,
    }
  }
}
