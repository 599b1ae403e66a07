/** `mix`, `diagnose` and `audience`. */
import type { MixStep } from '../../../plan/shapes.ts'
import { audienceAnswer } from '../../../runs/answers/audience.ts'
import { diagnoseAnswer } from '../../../runs/answers/diagnose.ts'
import { mixAnswer, mixOverTimeAnswer } from '../../../runs/answers/mix.ts'
import { ask } from '../../../runs/ask.ts'
import { answer, atDesk, type Deed } from '../call.ts'
import { mixOverTimeText } from '../words/messages.ts'
import { audienceText, diagnosisText, mixText } from '../words/weigh.ts'

type MixTime = { from?: number; to?: number; asOf?: number }

export const mix: Deed<MixTime & { by?: MixStep }> = async (call, { from, to, asOf, by }) => {
  await atDesk(call, async (desk, asker) => {
    if (by !== undefined) {
      const told = mixOverTimeAnswer(await ask(desk, asker, asOf), { from, to, step: by })
      await answer(call, told, () => mixOverTimeText(told))
      return
    }
    const told = mixAnswer(await ask(desk, asker, asOf), { from, to })
    await answer(call, told, () => mixText(told, call.environment.width))
  })
}

export const diagnose: Deed<{ window?: number; asOf?: number }> = async (call, { window, asOf }) => {
  await atDesk(call, async (desk, asker) => {
    const told = await diagnoseAnswer(await ask(desk, asker, asOf), window)
    await answer(call, told, () => diagnosisText(told, call.environment.width))
  })
}

export const audience: Deed<{ asOf?: number }> = async (call, { asOf }) => {
  await atDesk(call, async (desk, asker) => {
    const told = audienceAnswer(await ask(desk, asker, asOf))
    await answer(call, told, () => audienceText(told, call.environment.width))
  })
}
