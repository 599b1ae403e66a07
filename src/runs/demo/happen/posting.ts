/** Our posts: which of them goes out when and where, so that nothing is said twice and everything has its season. */
import type { Network } from '../cast/script.ts'
import { linesOf, partsOf } from '../cast/script.ts'
import { benchPosts } from '../posts/bench.ts'
import { dayPosts } from '../posts/days.ts'
import { jobs, remarks } from '../posts/jobs.ts'
import { professionPosts } from '../posts/profession.ts'
import { seasonPosts } from '../posts/seasons.ts'
import { usefulPosts } from '../posts/useful.ts'
import { type Calendar, day, firstDay, hour, seasonOf } from '../time/calendar.ts'
import { createChance } from '../time/chance.ts'
import { type Diary, happen } from './diary.ts'

type Draft = {
  topic: string
  season: string
  where: string
  text: string
  /** What it tells of had not happened earlier than so many days ago. */
  since: number
}

/** Our post about wet books went out this many days ago, and a crowd came. */
export const wetPostAgo = 58
/** The neglected account fell silent so many days ago, after a post a week. */
const professionEnd = 47

export function post(diary: Diary): void {
  const { calendar } = diary
  const pool = [...[benchPosts, dayPosts, usefulPosts, seasonPosts].flatMap(linesOf).map(readDraft), ...composed()]
  const chance = createChance('posts')
  const open = chance.shuffled(pool)
  const wet = open.findIndex(({ topic }) => topic === 'wet')
  const [first] = open.splice(wet, 1)
  if (first) publish(diary, 'i', first, calendar.midnight(wetPostAgo) + 18.4 * hour)
  for (const { network, at } of thinned(slots(calendar), open)) {
    const draft = draw(open, network, at, diary)
    if (draft) publish(diary, network, draft, at)
  }
  for (const [place, text] of linesOf(professionPosts).entries()) {
    const at = calendar.midnight(professionEnd + 7 * (36 - place)) + chance.between(7.8, 9.2) * hour
    if (!calendar.isShut(at))
      publish(diary, 'l', { topic: 'profession', season: '*', where: 'l', text, since: firstDay }, at)
  }
  diary.posts.sort((a, b) => a.at - b.at)
}

function publish(diary: Diary, network: Network, { topic, text }: Draft, time: number): void {
  const at = Math.floor(time / 1000) * 1000
  const id = happen(diary, { kind: 'post', network, sent: true, at, text, isDirect: false })
  diary.posts.push({ id, at, network, topic, text })
}

function readDraft(line: string): Draft {
  const [head = '', season = '*', where = '*', text = ''] = partsOf(line)
  const [topic = '', since] = head.split('@')
  return { topic, season, where: where === '*' ? 'if' : where, text, since: Number(since ?? firstDay) }
}

/** A thing on the bench and what there is to say of it; each twice, and never together again. */
function composed(): Draft[] {
  const chance = createChance('bench')
  const things = chance.shuffled(linesOf(jobs))
  const words = chance.shuffled(linesOf(remarks))
  return things.flatMap((thing, place) =>
    [words[place % words.length], words[(place + 17) % words.length]].map((remark, again) => ({
      topic: 'repair',
      season: '*',
      where: again === 0 ? 'i' : 'f',
      text:
        again === 0
          ? `${thing}. ${remark}`
          : `On the bench: ${thing.charAt(0).toLowerCase()}${thing.slice(1)}. ${remark}`,
      since: again === 0 ? firstDay : 330,
    })),
  )
}

/** When there is time to post: before opening, at lunch, after closing; more before Christmas, none when shut. */
function slots(calendar: Calendar): { network: 'i' | 'f'; at: number }[] {
  const chance = createChance('slots')
  const found: { network: 'i' | 'f'; at: number }[] = []
  for (let ago = firstDay; ago >= 0; ago--) {
    const midnight = calendar.midnight(ago)
    const weekday = new Date(midnight).getUTCDay()
    const isRush = seasonOf(midnight) === 'xm'
    const add = (network: 'i' | 'f', from: number, to: number) =>
      found.push({ network, at: midnight + chance.between(from, to) * hour })
    if (weekday === 2 && chance.is(0.9)) add('i', 7.2, 8.3)
    if (weekday === 5 && chance.is(0.85)) add('i', 12.2, 13.4)
    if (weekday === 3 && chance.is(0.9)) add('f', 17.2, 19)
    if (weekday === 0 && chance.is(0.25)) add('f', 9.5, 11)
    if (isRush && (weekday === 4 || weekday === 6) && chance.is(0.8)) add(weekday === 4 ? 'f' : 'i', 17.3, 20)
  }
  const { pause, now, isShut } = calendar
  const isQuiet = (network: Network, at: number) =>
    isShut(at) || (network === 'i' && at >= pause.start && at < pause.end)
  return found.filter(({ network, at }) => at < now - 0.1 * day && !isQuiet(network, at)).sort((a, b) => a.at - b.at)
}

/** As many as there are drafts for, evenly over the two years; most of what is of a season finds its day. */
function thinned<T>(all: readonly T[], open: readonly Draft[]): T[] {
  const enough = open.reduce((sum, { season }) => sum + (season === '*' ? 1 : 0.7), 0)
  const share = Math.min(1, (0.97 * enough) / all.length)
  return all.filter((_, place) => Math.floor((place + 1) * share) > Math.floor(place * share))
}

/** The next draft that suits the place, the day and the season, seasonal ones first; the topics of the last two posts wait. */
function draw(open: Draft[], network: 'i' | 'f', at: number, diary: Diary): Draft | undefined {
  const ago = diary.calendar.daysAgo(at)
  const season = seasonOf(at)
  const latest = diary.posts.filter((one) => one.network === network).slice(-2)
  const suits = ({ where, since }: Draft) => where.includes(network) && ago <= since
  const isFresh = ({ topic }: Draft) => topic === 'repair' || !latest.some((one) => one.topic === topic)
  const place = [
    (one: Draft) => one.season === season && isFresh(one) && isTurn(at),
    (one: Draft) => one.season === '*' && isFresh(one),
    (one: Draft) => one.season === '*' || one.season === season,
  ]
    .map((fits) => open.findIndex((one) => suits(one) && fits(one)))
    .find((found) => found >= 0)
  return place === undefined ? undefined : open.splice(place, 1)[0]
}

/** Half of the weeks have something of the season in them. */
const isTurn = (at: number) => Math.floor(at / (7 * day)) % 2 === 0
