/** `guesses`: how good they are, and keeping a week's. */

import { ask } from '../../../runs/ask.ts'
import { guessesAnswer } from '../../../runs/guesses/guesses.ts'
import { keepGuesses } from '../../../runs/guesses/keep.ts'
import { answer, atDesk, type Deed } from '../call.ts'
import { Usage } from '../usage.ts'
import { guessesText, keptText } from '../words/guesses.ts'

/** Resolved guesses in a list for eyes, where no number was given. */
const shown = 8

export const guesses: Deed<{ back?: boolean; limit?: number; asOf?: number }> = async (
  call,
  { back, limit, asOf },
  [what],
) => {
  if (what !== undefined && what !== 'keep')
    throw new Usage('Say "rapport guesses" to see how good they are, or "rapport guesses keep" to keep this week’s.')
  if (what === 'keep' && asOf !== undefined)
    throw new Usage('Guesses are kept for the present alone: leave out --as-of.')
  await atDesk(call, async (desk, asker) => {
    if (what === 'keep') {
      const kept = await keepGuesses(desk, asker, call.environment.now())
      await answer(call, kept, () => keptText(kept))
      return
    }
    const most = limit ?? (call.json ? undefined : shown)
    // Either side's are as many again on the same people: too much for eyes.
    const target = call.json ? undefined : ('in' as const)
    const told = await guessesAnswer(await ask(desk, asker, asOf), { back, limit: most, target })
    await answer(call, told, () => guessesText(told, call.environment.width))
  })
}
