/** The numbers Today rests on. Each is a setting of the workspace, by its name here. */
export const todayDefaults = {
  'today.minutes': 15,
  'today.welcomeDays': 30,
  'today.deepenDays': 120,
  'today.deepenTimes': 3,
} as const satisfies Record<string, number>

export type TodaySettings = Record<keyof typeof todayDefaults, number>
