/** `goal add`, `goal list` and `goal close`. */
import { goalsAnswer } from '../../../../runs/answers/goals.ts'
import { ask } from '../../../../runs/ask.ts'
import { addGoal, closeGoal, type NewGoal } from '../../../../runs/log/goals.ts'
import { answer, atDesk, type Deed } from '../../call.ts'
import { goalsText } from '../../words/weigh.ts'

export const addOne: Deed<NewGoal> = async (call, { aim, measure, target, start, due }) => {
  await atDesk(call, async (desk, asker) => {
    const { id } = await addGoal(desk, asker, { aim, measure, target, start, due }, call.environment.now())
    const told = goalsAnswer(await ask(desk, asker), id)
    await answer(call, told, () => goalsText(told.goals, call.environment.width))
  })
}

export const listThem: Deed<{ asOf?: number }> = async (call, { asOf }) => {
  await atDesk(call, async (desk, asker) => {
    const told = goalsAnswer(await ask(desk, asker, asOf))
    await answer(call, told, () => goalsText(told.goals, call.environment.width))
  })
}

export const closeOne: Deed = async (call, _options, [id = '']) => {
  await atDesk(call, async (desk, asker) => {
    await closeGoal(desk, asker, id, call.environment.now())
    const told = goalsAnswer(await ask(desk, asker), id)
    await answer(call, told, () => goalsText(told.goals, call.environment.width))
  })
}
