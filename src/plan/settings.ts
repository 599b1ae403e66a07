/** The numbers that mix, audience, goals and the thirteen causes rest on. Each is a setting of the workspace, by its name here. */
import { keyPeopleDefaults } from './key-people/settings.ts'
import { proposalDefaults } from './proposals/settings.ts'

export const planDefaults = {
  ...proposalDefaults,
  ...keyPeopleDefaults,

  /** What the mix aims at: "a good strategy takes all three", most of it talk, and room for what one has to tell. */
  'mix.target.broadcast': 0.3,
  'mix.target.chat': 0.4,
  'mix.target.engage': 0.3,

  /** Days before the moment asked about that are looked at, and for which somebody counts as really there. */
  'diagnose.windowDays': 90,
  'audience.realDays': 90,
  /** Share of the time asked about that a source must have shown before "few" may be said of it. */
  'diagnose.coveredShare': 0.9,

  /** Over this many accounts posted to; and at least this share of them with fewer than `peopleBack` people writing back. */
  'diagnose.no-focus.accounts': 3,
  'diagnose.no-focus.quietShare': 0.5,
  'diagnose.no-focus.peopleBack': 3,
  'diagnose.no-focus.basisPosts': 10,

  /** Days without an act on an account that posted in the last `postedDays`, and falls of weekly acts. */
  'diagnose.neglect.problemSilentDays': 21,
  'diagnose.neglect.watchSilentDays': 14,
  'diagnose.neglect.problemFall': 0.7,
  'diagnose.neglect.watchFall': 0.4,
  'diagnose.neglect.postedDays': 180,
  /** Acts in this many days before the silence, or before the window for a fall. */
  'diagnose.neglect.beforeDays': 90,
  'diagnose.neglect.basisActs': 10,
  /** Days that must be visible on either side before a fall is one. */
  'diagnose.neglect.comparableDays': 14,

  /** Acts about or for others for each about ourselves. */
  'diagnose.all-about-you.problemOthersPerSelf': 1,
  'diagnose.all-about-you.watchOthersPerSelf': 20,
  'diagnose.all-about-you.basisActs': 20,

  /** Share of those who wrote that were answered within `answerDays`, and share of acts that are chat or engage. */
  'diagnose.no-conversations.answerDays': 7,
  'diagnose.no-conversations.problemAnswered': 0.5,
  'diagnose.no-conversations.watchAnswered': 0.8,
  'diagnose.no-conversations.basisPeople': 5,
  'diagnose.no-conversations.problemTalk': 0.1,
  'diagnose.no-conversations.watchTalk': 0.3,
  'diagnose.no-conversations.basisActs': 20,

  /** Share of followers who did anything in the window. */
  'diagnose.numbers-game.problemEngaged': 0.02,
  'diagnose.numbers-game.watchEngaged': 0.05,
  'diagnose.numbers-game.basisFollowers': 100,
  /** A burst: a day with this many new followers, and this many times the median day of the `typicalDays` before. */
  'diagnose.numbers-game.burstFollowers': 50,
  'diagnose.numbers-game.burstTimes': 10,
  'diagnose.numbers-game.typicalDays': 180,
  /** Days that must be known before there is a usual day. */
  'diagnose.numbers-game.typicalKnownDays': 14,
  /** Hollow: this certain, this many days on, that they do less than half of what followers usually do. */
  'diagnose.numbers-game.hollowAfterDays': 30,
  'diagnose.numbers-game.hollowCertainty': 0.95,
  /** Ordinary followers whose habits must be known before a burst can be called hollow. */
  'diagnose.numbers-game.hollowBasis': 20,
  /** Mostly gone: over this share of a burst has left. */
  'diagnose.numbers-game.goneShare': 0.5,
  /** Share still there this many days after they came. */
  'diagnose.numbers-game.problemRetained': 0.6,
  'diagnose.numbers-game.watchRetained': 0.8,
  'diagnose.numbers-game.retainedDays': 180,
  'diagnose.numbers-game.basisCame': 30,

  /** Share of new people who got a personal message within `withinDays`; new only this long after an account is visible. */
  'diagnose.no-follow-up.withinDays': 14,
  'diagnose.no-follow-up.settledDays': 30,
  'diagnose.no-follow-up.problemShare': 0.25,
  'diagnose.no-follow-up.watchShare': 0.6,
  'diagnose.no-follow-up.basisPeople': 5,

  /** Posts for each thing done towards somebody else. */
  'diagnose.send-only.problemPosts': 5,
  'diagnose.send-only.watchPosts': 2,
  'diagnose.send-only.basisActs': 20,

  /** Share of one-to-one messages that are stock or near-identical. */
  'diagnose.canned.problemShare': 0.3,
  'diagnose.canned.watchShare': 0.1,
  'diagnose.canned.basisMessages': 10,

  /** Asks against gifts (more asks than gifts is a problem), and share of kind people thanked within `thankDays`. */
  'diagnose.asks-only.basisAsks': 5,
  'diagnose.asks-only.thankDays': 14,
  'diagnose.asks-only.problemThanked': 0.5,
  'diagnose.asks-only.watchThanked': 0.8,
  'diagnose.asks-only.basisKindnesses': 5,

  /** Share of the acts an account takes, with less than `received` of what comes back; and share of mail that bounces. */
  'diagnose.wrong-place.problemActs': 0.2,
  'diagnose.wrong-place.watchActs': 0.1,
  'diagnose.wrong-place.received': 0.05,
  'diagnose.wrong-place.basisActs': 50,
  'diagnose.wrong-place.problemBounces': 0.05,
  'diagnose.wrong-place.watchBounces': 0.02,
  'diagnose.wrong-place.basisAddressees': 20,

  /** Acts or hours after which something should have come of it, and outcomes below which it is still thin. */
  'diagnose.no-evidence.basisActs': 50,
  'diagnose.no-evidence.basisHours': 10,
  'diagnose.no-evidence.watchOutcomes': 3,

  /** Hours within which a returned follow is courtesy, and days of follows that are looked at. */
  'audience.courtesyHours': 48,
  'audience.yearDays': 365,
  /** People a cohort must have before its share still there is told. */
  'audience.cohortBasis': 30,

  /** Days a goal must have run before it can be told whether it will be met. */
  'goal.basisDays': 14,
} as const satisfies Record<string, number>

export type PlanSettings = Record<keyof typeof planDefaults, number>
