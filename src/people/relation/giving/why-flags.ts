/** Why somebody is called one-sided, only selling or only stock: the count that the rule asks for, with its rows. */
import type { PeopleSettings } from '../../settings.ts'
import type { Flag } from '../../shapes.ts'
import { inWords, several } from '../../words.ts'
import { atOf, labelsOf } from '../../world/facts.ts'
import { isSell } from '../../world/labels.ts'
import { day, type World } from '../../world/world.ts'
import type { Relation } from '../relation.ts'
import { daysIn } from '../standing/evidence.ts'

/** One sentence, and rows, newest first. */
export type WhyFlag = { words: string; rows: readonly number[] }

/** `days`: the first row of each contact day, by side. */
export function whyFlags(
  world: World,
  relation: Relation,
  days: { us: readonly number[]; them: readonly number[] },
  settings: PeopleSettings,
): (WhyFlag & { flag: Flag })[] {
  const { facts } = world
  const { history, flags, at } = relation
  const newest = (rows: readonly number[]) => [...rows].reverse()
  return flags.flatMap((flag): (WhyFlag & { flag: Flag })[] => {
    switch (flag) {
      case 'one-sided-us':
        return [
          {
            flag,
            words: `You turned to them on ${daysIn(days.us.length)}, they to you on ${noneOr(days.them.length)}.`,
            rows: newest(days.us),
          },
        ]
      case 'one-sided-them':
        return [
          {
            flag,
            words: `They turned to you on ${daysIn(days.them.length)}, you to them on ${noneOr(days.us.length)}.`,
            rows: newest(days.them),
          },
        ]
      case 'sell-only': {
        const within = settings['people.sellOnlyDays']
        const recent = history.texts.filter((row) => atOf(facts, row) + within * day > at)
        const pitches = recent.filter((row) => isSell(labelsOf(facts, row)))
        return [
          {
            flag,
            words: `${several(pitches.length, 'pitch', 'pitches')} among ${several(recent.length, 'text')} in ${daysIn(within)}, and nothing about you.`,
            rows: newest(pitches),
          },
        ]
      }
      case 'canned-only':
        return [
          {
            flag,
            words:
              history.texts.length === 1
                ? 'The one text they wrote is a stock phrase, or what others got as well.'
                : `All ${several(history.texts.length, 'text')} they wrote are stock phrases, or what others got as well.`,
            rows: newest(history.texts),
          },
        ]
      default:
        return []
    }
  })
}

const noneOr = (n: number): string => (n === 0 ? 'none' : inWords(n))
