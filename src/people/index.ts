/** What the stages behind may use of `people/`. */

export { type Guesses, guessesOf } from './guesses/guesses.ts'
export { bandOf, handlesOfPerson, iso, nameOf, personFrom, rolesOf } from './person.ts'
export { answers, needsAnswer } from './relation/answering.ts'
export type { Balance } from './relation/balance.ts'
export {
  type Against,
  type Figure,
  type GiveAndTake,
  giveAndTakeFrom,
  type Pace,
  type Rate,
} from './relation/giving/give-and-take.ts'
export {
  type History,
  isBulk,
  isStock,
  modeAt,
  rowsOfPerson,
  type Words,
} from './relation/history.ts'
export { type Relation, relationOf } from './relation/relation.ts'
export type { Evidence } from './relation/standing/evidence.ts'
export type { Move } from './relation/standing/moves.ts'
export { type Standing, standingFrom } from './relation/standing/standing.ts'
export type { Step } from './relation/standing/steps.ts'
export { likelyToAnswer, probability, type Target, type TieState } from './relation/vitality.ts'
export { createRelations, type Refreshed, type Relations, refresh } from './relations.ts'
export { lastContact } from './rhythm/contact.ts'
export { type Due, dueOf, keepInTouchOf } from './rhythm/due.ts'
export { type Kept, type Load, loadOf } from './rhythm/load.ts'
export { longestRhythm, type RhythmName, rhythms, rhythmWords } from './rhythm/names.ts'
export { type PeopleSettings, peopleDefaults, settingsOf } from './settings.ts'
export { incompleteBeta, logGamma, median, wilson } from './statistics.ts'
export type { Evidence as WhoEvidence } from './who/evidence.ts'
export { type Likely, type LikelyBand, type Looked, likelyBands, look } from './who/look.ts'
export type { Profile } from './who/profile.ts'
export { profileOfPerson } from './who/profile-of.ts'
export { type Reasons, reasonsFrom } from './who/reasons.ts'
export { begun, dayInWords, inWords, listed, several } from './words.ts'
export { rowsAlike } from './world/alike.ts'
export { type Chances, chancesOf } from './world/chances.ts'
export {
  addSaying,
  flagsIn,
  type Level,
  labelsIn,
  placeWord,
  type Reached,
  saidOf,
  wordIn,
  wordOn,
} from './world/corrections.ts'
export * from './world/facts.ts'
export { accountNameOf, addEntry, addNear, addReading, forgetReadings, settle } from './world/fold.ts'
export { idOf, membersOf, personOf } from './world/identity.ts'
export * from './world/labels.ts'
export {
  type PersonField,
  personFields,
  type Rhythm,
  rhythmFor,
  rhythmOf,
  saidOfPerson,
  sayingOn,
} from './world/said.ts'
export { type Trial, tryWords } from './world/trial.ts'
export { createWorld, day, dayOf, type World } from './world/world.ts'
