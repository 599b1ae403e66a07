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

/** Nobody says the same twice, and nobody says what somebody else said in the months around it. */
export function talk(diary: Diary, cast: readonly Member[]): void {
  const pairs = [answerTalk, craftTalk, companyTalk].flatMap(readTalk)
  const chance = createChance('talk')
  const perPost = new Map<string, number>()
  for (const member of chance.shuffled(cast)) {
    const told = new Set<Pair>()
    for (const post of chance.shuffled(postsFor(diary, member))) {
      if (told.size >= member.chat) break
      if ((perPost.get(post.id) ?? 0) >= mostUnder(post)) continue
      const [pair] = chance
        .shuffled(pairs)
        .filter((one) => !told.has(one) && fits(one, post, member))
        .sort((a, b) => a.uses.length - b.uses.length || b.about.length - a.about.length)
      if (pair === undefined) continue
      pair.uses.push(post.at)
      told.add(pair)
      perPost.set(post.id, (perPost.get(post.id) ?? 0) + 1)
      sayPair(diary, member, post, pair, chance)
    }
  }
}

/** A question to everybody draws more than the rest. */
const mostUnder = ({ topic }: Post) => (topic.startsWith('ask') ? 4 : 3)

/** What somebody could have seen while they were about; the last day is left to the stories. */
const postsFor = ({ posts, calendar }: Diary, { handles, from, to }: Member): Post[] =>
  posts.filter(
    ({ at, network, topic }) =>
      topic !== 'profession' &&
      handles[network] !== undefined &&
      at > calendar.midnight(from) + day &&
      at < calendar.midnight(Math.max(to, 2)),
  )

/** Said at most twice, and not again for long. */
function fits({ topic, about, uses, isPersonal }: Pair, post: Post, { lines }: Member): boolean {
  if (topic !== post.topic || uses.length > 1 || (isPersonal && lines.length > 0)) return false
  if (uses.some((use) => Math.abs(post.at - use) < 200 * day)) return false
  return about.length === 0 || about.some((word) => post.text.includes(word))
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
