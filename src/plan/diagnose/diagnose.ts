/** Weighs the thirteen causes for which it may not work, and puts what holds back most first. */
import { type Relations, settingsOf, type World } from '../../people/index.ts'
import { planDefaults } from '../settings.ts'
import { type Cause, causes } from '../shapes.ts'
import { type Case, caseOf } from './case.ts'
import { neglect } from './causes/aim/neglect.ts'
import { noEvidence } from './causes/aim/no-evidence.ts'
import { noFocus } from './causes/aim/no-focus.ts'
import { noGoal } from './causes/aim/no-goal.ts'
import { wrongPlace } from './causes/aim/wrong-place.ts'
import { asksOnly } from './causes/care/asks-only.ts'
import { noFollowUp } from './causes/care/no-follow-up.ts'
import { numbersGame } from './causes/care/numbers-game.ts'
import { allAboutYou } from './causes/talk/all-about-you.ts'
import { canned } from './causes/talk/canned.ts'
import { noConversations } from './causes/talk/no-conversations.ts'
import { offVoice } from './causes/talk/off-voice.ts'
import { sendOnly } from './causes/talk/send-only.ts'
import type { FindingWithRows } from './finding.ts'

const weigh: Record<Cause, (c: Case) => FindingWithRows> = {
  'no-goal': noGoal,
  'no-focus': noFocus,
  neglect,
  'all-about-you': allAboutYou,
  'no-conversations': noConversations,
  'numbers-game': numbersGame,
  'no-follow-up': noFollowUp,
  'send-only': sendOnly,
  canned,
  'asks-only': asksOnly,
  'wrong-place': wrongPlace,
  'off-voice': offVoice,
  'no-evidence': noEvidence,
}

export type DiagnoseOptions = {
  /** The moment asked about, epoch ms; the relations must have been brought to it. */
  at: number
  /** Days before it that are looked at; the workspace's setting otherwise. */
  windowDays?: number | undefined
  /** Rows kept of each figure, newest first. */
  limit?: number
}

export type DiagnosisWithRows = { at: number; windowDays: number; findings: FindingWithRows[] }

/** Rows that an answer lists of one figure. */
const shownRows = 500

export function diagnose(world: World, relations: Relations, options: DiagnoseOptions): DiagnosisWithRows {
  const { c, windowDays } = openCase(world, relations, options)
  const findings = causes.map((cause) => weigh[cause](c)).sort((a, b) => b.severity - a.severity || order(a) - order(b))
  return { at: options.at, windowDays, findings }
}

/** All rows, newest first, behind one figure of one cause; undefined where the cause has no such figure. */
export function rowsBehind(
  world: World,
  relations: Relations,
  options: DiagnoseOptions & { cause: Cause; measure: string },
): readonly number[] | undefined {
  const { c } = openCase(world, relations, { limit: Number.POSITIVE_INFINITY, ...options })
  return weigh[options.cause](c).evidence.find(({ measure }) => measure === options.measure)?.rows
}

function openCase(world: World, relations: Relations, { at, windowDays, limit = shownRows }: DiagnoseOptions) {
  if (relations.world !== world || relations.at !== at)
    throw new Error('The relations are those of another moment: refresh them to the moment asked about.')
  const settings = settingsOf(world, planDefaults)
  const days = windowDays ?? settings['diagnose.windowDays']
  return { c: caseOf(relations, settings, { at, windowDays: days, limit }), windowDays: days }
}

const order = ({ cause }: FindingWithRows): number => causes.indexOf(cause)
