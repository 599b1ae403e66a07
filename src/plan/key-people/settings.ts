/** The numbers that the proposals of key people and the time for rhythms rest on. Each is a setting of the workspace, by its name here. */
export const keyPeopleDefaults = {
  /** Days before the moment asked about in which what they did counts. */
  'keyPeople.lookBackDays': 730,
  /** How many are proposed at a time. */
  'keyPeople.atOnce': 5,
  /** Days with words of theirs that make somebody worth proposing where they did nothing else. */
  'keyPeople.leastDays': 3,
  /** Minutes that one contact takes, and days of a week with time for them. */
  'rhythm.contactMinutes': 4,
  'rhythm.daysAWeek': 5,
} as const satisfies Record<string, number>

export type KeyPeopleSettings = Record<keyof typeof keyPeopleDefaults, number>
