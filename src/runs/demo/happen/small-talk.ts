/** Comments beside the stories: what somebody says under a post about just that, and what the workshop answers. */
import { handleOn, type Member } from '../cast/cast.ts'
import { linesOf, partsOf } from '../cast/script.ts'
import { answerTalk } from '../talk/answers.ts'
import { companyTalk } from '../talk/company.ts'
import { craftTalk } from '../talk/craft.ts'
import { day } from '../time/calendar.ts'
import { type Chance, createChance } from '../time/chance.ts'
import { type Diary, happen, type Post } from './diary.ts'

/**
 * `about`: one of these words stands in the post; without any, every post of the topic will do. `isPersonal`: it tells of a
 * life, and so is not for those who have a story.
 */
export type Pair = {
  topic: string
  about: string[]
  isPersonal: boolean
  comment: string
  answer: string
  uses: number[]
}

export function readTalk(text: string): Pair[] {
  return linesOf(text).map((line) => {
    const [head = '', said = ''] = partsOf(line)
    const [topic = '', about] = head.split('~')
    const [comment = '', answer = ''] = said.split(' => ')
    return {
      topic: topic.replace('!', ''),
      isPersonal: topic.endsWith('!'),
      about: about?.split('/') ?? [],
      comment,
      answer: answer === '-' ? '' : answer,
      uses: [],
    }
  })
}

type Turn = { member: Member; post: Post }

/** Nobody says the same twice, and nobody says what somebody else said in the last months. */
export function talk(diary: Diary, cast: readonly Member[]): void {
  const pairs = [answerTalk, craftTalk, companyTalk].flatMap(readTalk)
  const chance = createChance('talk')
  const told = new Set<string>()
  for (const { member, post } of turns(diary, cast, chance)) {
    const fitting = chance
      .shuffled(pairs)
      .filter((one) => fits(one, post, member) && !told.has(`${member.slug} ${one.comment}`))
      .sort((a, b) => a.uses.length - b.uses.length || b.about.length - a.about.length)
    const pair = fitting[0]
    if (pair === undefined) continue
    pair.uses.push(post.at)
    told.add(`${member.slug} ${pair.comment}`)
    sayPair(diary, member, post, pair, chance)
  }
}

/** Said at most twice, and not again for long. */
function fits({ topic, about, uses, isPersonal }: Pair, post: Post, { lines }: Member): boolean {
  if (isPersonal && lines.length > 0) return false
  const isFree = uses.length < 2 && post.at - (uses.at(-1) ?? Number.NEGATIVE_INFINITY) > 200 * day
  return isFree && topic === post.topic && (about.length === 0 || about.some((word) => post.text.includes(word)))
}

/** Who speaks under which post, in the order of time; the last day is left to the stories. */
function turns({ posts, calendar }: Diary, cast: readonly Member[], chance: Chance): Turn[] {
  const perPost = new Map<string, number>()
  return cast
    .flatMap((member) => {
      const open = posts.filter(
        ({ at, network, topic }) =>
          topic !== 'profession' &&
          member.handles[network] !== undefined &&
          at > calendar.midnight(member.from) + day &&
          at < calendar.midnight(Math.max(member.to, 2)),
      )
      return chance
        .shuffled(open)
        .filter((post) => (perPost.get(post.id) ?? 0) < 3)
        .slice(0, member.chat)
        .map((post) => {
          perPost.set(post.id, (perPost.get(post.id) ?? 0) + 1)
          return { member, post }
        })
    })
    .sort((a, b) => a.post.at - b.post.at)
}

export function sayPair(diary: Diary, member: Member, post: Post, { comment, answer }: Pair, chance: Chance): void {
  const { calendar } = diary
  handleOn(member, post.network)
  const at = calendar.after(post.at, chance.between(0.03, 0.9), chance)
  const about = { network: post.network, member, isDirect: false }
  const words = inTheirHand(comment, member)
  const id = happen(diary, { ...about, kind: 'reply', sent: false, at, text: words, inReplyTo: post.id })
  if (answer === '') return
  const text = answer.replaceAll('{first}', member.first)
  const later = calendar.after(at, chance.between(0.1, 0.6), chance)
  happen(diary, { ...about, kind: 'reply', sent: true, at: later, text, inReplyTo: id })
}

/** One in five writes without capitals and stops, and hits the keys in the wrong order now and then. */
function inTheirHand(text: string, { slug }: Member): string {
  const hand = createChance(`hand ${slug}`)
  if (!hand.is(0.2)) return text
  const loose = text.replace(/^[A-Z](?![A-Z'])/, (letter) => letter.toLowerCase()).replace(/\.$/, '')
  const words = loose.split(' ')
  const place = createChance(`slip ${slug} ${text}`).whole(words.length * 2)
  return words.map((word, at) => (at === place && /^[a-z]{5,}$/.test(word) ? slipped(word) : word)).join(' ')
}

const slipped = (word: string) => `${word.slice(0, 2)}${word.charAt(3)}${word.charAt(2)}${word.slice(4)}`
