/** The numbers that the words about relationships rest on. Each is a setting of the workspace, by its name here. */
import type { World } from './world/world.ts'

export const peopleDefaults = {
  'people.horizonDays': 90,
  'people.conversationGapDays': 7,
  'people.engageWithinDays': 14,
  'people.activeDays': 365,
  'people.retainMonths': 3,
  'people.retainSpanDays': 180,
  'people.retainGaps': 4,
  'people.retainQuietDays': 60,
  'people.advocateDays': 180,
  'people.advocateTimes': 2,
  'people.lapsedQuietDays': 90,
  'people.lapsedGaps': 8,
  'people.lapsedAnywayDays': 365,
  'people.newDays': 30,
  'people.replyOwedDays': 90,
  'people.thanksOwedDays': 180,
  'people.fadingQuietDays': 30,
  'people.fadingGaps': 4,
  'people.oneSidedDays': 8,
  'people.sellOnlyTexts': 3,
  'people.sellOnlyDays': 180,
  'people.sellOnlyShare': 0.8,
  'people.usualGapDays': 4,
} as const satisfies Record<string, number>

export type PeopleSettings = Record<keyof typeof peopleDefaults, number>

/** The defaults, with what the workspace has set instead. */
export function settingsOf<T extends Record<string, number>>(world: World, defaults: T): Record<keyof T, number> {
  const settings: Record<string, number> = { ...defaults }
  for (const { name, value } of world.register.setting.values())
    if (name in defaults && typeof value === 'number' && Number.isFinite(value)) settings[name] = value
  return settings as Record<keyof T, number>
}
