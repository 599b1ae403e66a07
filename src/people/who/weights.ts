/**
 * What each piece of evidence weighs, in natural log-odds after Fellegi and Sunter (A Theory for Record Linkage, 1969):
 * the logarithm of how often it is so of one human's two handles, over how often of two humans'. For names, letters and
 * places the second is their own frequency (`counts.ts`), so only the first stands here, as a share.
 *
 * How they were found: set by judgement from what each is a picture of, then put right where `bench/identity --tune`
 * (its own seed, none of those that are reported) told another share than the one assumed. They are rounded on purpose,
 * because the invented people are no finer picture of the real ones. What a whole name says is worked out from the people
 * known themselves (`names/namesakes.ts`).
 */

/** Share of one human's pairs of shown names with which it is so. */
export const names = {
  given: {
    same: 0.7,
    spelt: 0.15,
    form: 0.12,
    cut: 0.04,
    altered: 0.02,
    initial: 0.5,
    typo: 0.03,
    middle: 0.03,
    otherForm: -0.5,
  },
  surname: { same: 0.8, spelt: 0.12, part: 0.06, initial: 0.5, typo: 0.03, otherSpelling: -1 },
  /** The same word, where it is no name. */
  word: 0.5,
  /** The same name of a firm. */
  firm: 0.7,
  /** Two names of which the one is the other turned around. */
  turned: 0.05,
} as const

/** Log-odds of names that do not agree. */
export const apart = {
  given: -4.5,
  surname: -3.2,
  /** One of the two may be no name of a human. */
  word: -1.2,
  /** What stands between is another. */
  middle: -1.5,
  firm: -4,
} as const

/** Share of one human's handles that are made of their name so. */
export const made = {
  full: 0.5,
  'initial-and-surname': 0.5,
  'given-and-initial': 0.1,
  given: 0.06,
  surname: 0.15,
  initials: 0.02,
  /** With another form of the given name. */
  form: 0.1,
  /** Something stands around the name. */
  around: 0.4,
} as const

/** Share of people with a given first letter, as of those who show no more of it. */
export const letterShare = 0.07

export const letters = {
  /** Share of one human's pairs of handles with the same letters. */
  same: 0.35,
  nearly: 0.04,
  /** Least share of strangers with the same letters, by their number up to 12. */
  least: [1, 0.5, 0.05, 0.01, 0.003, 6e-4, 2e-4, 8e-5, 3e-5, 1.5e-5, 8e-6, 4e-6, 2e-6],
  /** Handles made of a name that agrees already: namesakes make theirs alike. */
  ofName: 0.8,
  /** The same number behind both, by how many digits it has. */
  digits: [0, 0.3, 2, 3.2, 3.6, 5],
  noDigits: -0.3,
  differ: -0.3,
} as const

/** Share of strangers who have the same letters of such a number. */
export function shareOfLength(length: number): number {
  const longest = letters.least.length - 1
  const least = letters.least[Math.min(length, longest)] ?? 1
  return length <= longest ? least : Math.max(1e-7, least * 0.6 ** (length - longest))
}

export const places = {
  shared: 0.2,
  /** So few have it that it is hardly a firm's. */
  own: [0, 0, 1.5, 0.8],
  points: 0.5,
  /** Nobody else points there. */
  alone: 3.5,
  verified: 14,
  /** The domain has their surname in it. */
  named: 1.5,
  /** Two organisations, each with a site of its own. */
  otherSites: -4,
  /** Two addresses of one firm: most people have one there. */
  colleague: -2.5,
} as const

export const pictures = {
  /** Up to so many bits apart, and the log-odds of it at most. */
  near: [
    [4, 7.5],
    [8, 5.5],
    [12, 2.5],
  ],
  far: 18,
  differ: -0.4,
  same: 0.5,
} as const

export const bios = { each: 0.55, free: 2.5, most: 5, differ: -0.5, least: 4 } as const
export const work = { same: 0.5, most: 4.5, differ: -1, position: 1.2 } as const
export const towns = { same: 0.7, most: 4, differ: -2 } as const
/** Two handles on one network that can each be only one person's. */
export const oneNetwork = -2.2
export const circle = 0.8

/** What is left of the weaker of two pieces of evidence that say the same: the firm, and the firm's domain. */
export const saidTwice = 0.3

/** Log-odds that two speak for one firm are judged by, and what its evidence weighs. */
export const speaks = { name: 4, domain: 3.5, points: 4, from: -3 } as const

/** From which probability on a proposal is called so. */
export const bandsFrom = { 'very likely': 0.9, likely: 0.6, perhaps: 0.15 } as const
