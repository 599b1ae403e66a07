/** Makes up everything the invented business has done and known in the two years up to a moment. */
import type { FactRecord } from '../../connectors/record.ts'
import { accounts, readCast } from './cast/cast.ts'
import { keepBooks } from './happen/books.ts'
import { countFollowers, gather } from './happen/crowd.ts'
import { createDiary } from './happen/diary.ts'
import { introduce, keepHabits } from './happen/habits.ts'
import { post } from './happen/posting.ts'
import { remember } from './happen/remembered.ts'
import { talk } from './happen/small-talk.ts'
import { tellStories } from './happen/stories.ts'
import { createCalendar } from './time/calendar.ts'

export type DemoRecords = { records: FactRecord[]; accounts: string[]; interactions: number; people: number }

/** The same for the same `now` (epoch ms); nothing in it happens later. In the order of time, what is undated in front. */
export function demoRecords(now: number): DemoRecords {
  const calendar = createCalendar(now)
  const diary = createDiary(calendar)
  const cast = readCast()
  post(diary)
  tellStories(diary, cast)
  talk(diary, cast)
  gather(diary, cast)
  keepHabits(diary, cast)
  introduce(diary, cast)
  const books = [...keepBooks(calendar), ...remember(calendar, cast), ...diary.others, ...countFollowers(diary)]
  const interactions = diary.interactions.sort((a, b) => (a.at ?? 0) - (b.at ?? 0))
  const people = new Set(interactions.flatMap((one) => (one.with?.length === 1 ? [one.withName ?? one.with[0]] : [])))
  return {
    records: [...books, ...interactions],
    accounts: Object.values(accounts),
    interactions: interactions.length,
    people: people.size,
  }
}
