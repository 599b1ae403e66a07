/** `correct` and `corrections`. */
import type { Labels } from '../../../../connectors/record.ts'
import { ask } from '../../../../runs/ask.ts'
import type { Scope } from '../../../../runs/choices.ts'
import { type CorrectionReach, correct, undoCorrection } from '../../../../runs/corrections/correct.ts'
import { correctionsAnswer } from '../../../../runs/corrections/log.ts'
import { answer, atDesk, type Deed } from '../../call.ts'
import { Usage } from '../../usage.ts'
import { correctionsText } from '../../words/corrections.ts'
import { many } from '../../words/style.ts'

type Given = Labels & { scope?: Scope; phrase?: string; preview?: boolean }

export const correctLabels: Deed<Given> = async (call, options, given) => {
  const { mode, subject, intents, canned, sell, scope, phrase, preview = false } = options
  const labels: Labels = {
    ...(mode !== undefined && { mode }),
    ...(subject !== undefined && { subject }),
    ...(intents !== undefined && { intents }),
    ...(canned !== undefined && { canned }),
    ...(sell !== undefined && { sell }),
  }
  if ((scope === 'phrase') !== (phrase !== undefined))
    throw new Usage('A phrase and --scope phrase belong together: give both, or neither.')
  const wanted = { of: given, labels, scope, phrase }
  const now = call.environment.now()
  const reach = await atDesk(call, (desk, asker) => correct(desk, asker, wanted, now, preview))
  await answer(call, reach, () => reachText(reach, preview))
}

function reachText({ changed, copies }: CorrectionReach, preview: boolean): string {
  const followed = copies === 0 ? '' : ` ${many(copies, 'copy', 'copies')} of the same words would follow.`
  if (preview) return `${many(changed, 'message')} would be labelled otherwise.${followed} Nothing is changed yet.`
  return `Kept: ${many(changed, 'message')} labelled otherwise.${followed.replace('would follow', 'follow')}`
}

export const corrections: Deed<{ limit?: number; undo?: string }> = async (call, { limit, undo }) => {
  await atDesk(call, async (desk, asker) => {
    if (undo !== undefined) {
      const reach = await undoCorrection(desk, asker, undo, call.environment.now())
      await answer(call, reach, () => `Taken back: ${many(reach.changed, 'message')} labelled otherwise.`)
      return
    }
    const told = await correctionsAnswer(await ask(desk, asker), { limit })
    await answer(call, told, () => correctionsText(told, call.environment.width))
  })
}
