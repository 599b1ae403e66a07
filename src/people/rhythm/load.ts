/** How much time the rhythms ask for in a week, against the time there is, and who could wait longer where it is too much. */
import { daysWords, rhythmWords, slowerThan } from './names.ts'

/** Somebody with a rhythm. */
export type Kept = {
  id: string
  name: string
  /** The rhythm, in days. */
  days: number
  /** Days with words of theirs of late: who gives least could wait longest. */
  theirDays: number
}

export type Circle = { days: number; words: string; people: number; contactsAWeek: number }

export type Easing = { id: string; name: string; days: number; toDays: number; why: string }

export type Load = {
  people: number
  /** The most often first. */
  circles: Circle[]
  /** At most: whoever gets in touch by themselves sets their rhythm back. */
  contactsAWeek: number
  minutesAWeek: number
  haveMinutes: number
  fits: boolean
  /** The fewest changes that would make it fit, the least giving first; empty where it fits. */
  easings: Easing[]
  /** Minutes a week with all of them. */
  minutesThen: number
}

const week = 7

/** `minutesEach`: what one contact takes; `haveMinutes`: what there is in a week. */
export function loadOf(everybody: readonly Kept[], minutesEach: number, haveMinutes: number): Load {
  const byDays = Map.groupBy(everybody, ({ days }) => days)
  const circles = [...byDays]
    .map(([days, inside]) => ({
      days,
      words: rhythmWords(days),
      people: inside.length,
      contactsAWeek: (inside.length * week) / days,
    }))
    .sort((a, b) => a.days - b.days)
  const contactsAWeek = circles.reduce((sum, circle) => sum + circle.contactsAWeek, 0)
  const minutesAWeek = contactsAWeek * minutesEach
  const { easings, minutesThen } = easingsOf(everybody, minutesAWeek, minutesEach, haveMinutes)
  return {
    people: everybody.length,
    circles,
    contactsAWeek,
    minutesAWeek,
    haveMinutes,
    fits: minutesAWeek <= haveMinutes,
    easings,
    minutesThen,
  }
}

function easingsOf(
  everybody: readonly Kept[],
  minutesAWeek: number,
  minutesEach: number,
  haveMinutes: number,
): { easings: Easing[]; minutesThen: number } {
  let minutesThen = minutesAWeek
  const easings: Easing[] = []
  if (minutesAWeek <= haveMinutes) return { easings, minutesThen }
  const ordered = [...everybody].sort(
    (a, b) => a.theirDays - b.theirDays || a.days - b.days || (a.id < b.id ? -1 : a.id === b.id ? 0 : 1),
  )
  for (const { id, name, days, theirDays } of ordered) {
    const toDays = slowerThan(days)
    if (toDays === undefined) continue
    minutesThen -= (week / days - week / toDays) * minutesEach
    easings.push({ id, name, days, toDays, why: whyEase(theirDays) })
    if (minutesThen <= haveMinutes) break
  }
  return { easings, minutesThen }
}

const whyEase = (theirDays: number): string =>
  theirDays === 0 ? 'has not written of their own in two years' : `wrote on ${daysWords(theirDays)} in two years`
