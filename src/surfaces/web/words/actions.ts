/** What a suggestion asks for, as a verb, and how the button to do it reads. */
import type { Action } from '../../../plan/shapes.ts'

export const actionWords: Record<Action, string> = {
  reply: 'Answer',
  welcome: 'Welcome',
  thank: 'Thank',
  'return-favour': 'Return a favour',
  rekindle: 'Pick up again',
  'congratulate-properly': 'Congratulate, in your own words',
  deepen: 'Come closer',
  introduce: 'Introduce',
}

const buttonWords: Record<Action, string> = {
  reply: 'Answer',
  welcome: 'Write to them',
  thank: 'Thank them',
  'return-favour': 'Write to them',
  rekindle: 'Write to them',
  'congratulate-properly': 'Congratulate them',
  deepen: 'Write to them',
  introduce: 'Write to them',
}

/** `Answer on LinkedIn`; without a network only the verb. */
export function buttonFor(action: Action, networkTitle: string | undefined): string {
  return networkTitle ? `${buttonWords[action]} on ${networkTitle}` : buttonWords[action]
}
