/** The numbers Today rests on. Each is a setting of the workspace, by its name here. */
export const todayDefaults = {
  'today.minutes': 15,
  'today.welcomeDays': 30,
  'today.deepenDays': 120,
  'today.deepenTimes': 3,
  /** Days for which good news is news, and days ahead of a remembered one. */
  'today.newsDays': 14,
  'today.dateDays': 3,
  /** Days for which what somebody needs is still needed, and what somebody does is still done. */
  'today.needDays': 90,
  'today.offerDays': 365,
  /** How many answers the prior of what is learned weighs as much as; and decisions before this moment are not learned from, epoch ms. */
  'today.learnPrior': 4,
  'today.learnFrom': 0,
} as const satisfies Record<string, number>

export type TodaySettings = Record<keyof typeof todayDefaults, number>
