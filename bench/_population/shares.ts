/**
 * What the invented people are like, as a reading of what identity is measured on: "20,000 people with 60,000 handles
 * (nicknames, transliterations, changed names, namesakes, typos, shared company accounts)". Set by what is known of real
 * people, or by judgement where nothing is; never by what the matcher can do.
 *
 * - Names: as frequent as in the languages they are of (`tongues-*.ts`), so that namesakes are as many as among real
 *   people. Four in ten are called otherwise than their given name, some by a name of nobody's list; one
 *   woman in ten has another surname, which four in ten of her handles still show; of Russians and Greeks four in ten
 *   handles are in their own letters and the others in one of several romanisations.
 * - Each handle usually shows a name: 4% show none, and 15% of addresses. 2.5% of shown names are mistyped, 4% have an
 *   initial, 6% are a given name alone.
 * - Handles are mostly made of the name. Every second person has a handle of habit, and takes it six times in ten where
 *   it is free: 59% of people prefer to use one name again (Zafarani and Liu, Connecting Users across Social Media Sites,
 *   2013).
 * - Pseudonyms are no part of that sentence. Some people have one nevertheless. What two handles of one person do not
 *   show in common nobody can find: the bench tells how many such pairs there are (`trace.ts`).
 * - A sixth have a site, half of the profiles a bio, six in ten a picture (every fourth is another one).
 * - Three in a hundred have two accounts on one network, and a quarter two addresses.
 * - One in twenty-five is a firm, with pages and addresses that several read.
 */
export type Shares = {
  /** Of people, who go by an invented name on some networks. */
  pseudonyms: number
  /** Of people, who have a handle of habit. */
  habits: number
  sites: number
  /** Of profiles. */
  pictures: number
  /** What slips of the finger, and frequent surnames, are multiplied by. */
  slips: number
  frequent: number
}

export const usual: Shares = { pseudonyms: 0.08, habits: 0.5, sites: 0.18, pictures: 0.6, slips: 1, frequent: 1 }
