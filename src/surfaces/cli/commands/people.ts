/** `people` and `person`. */
import { type PeopleAsk, peopleAnswer } from '../../../runs/answers/people.ts'
import { personAnswer } from '../../../runs/answers/person/person.ts'
import { ask } from '../../../runs/ask.ts'
import { answer, atDesk, type Deed } from '../call.ts'
import { titlesOf } from '../titles.ts'
import { peopleText, personText, timelineShown } from '../words/people.ts'

/** People in a list for eyes, where no number was given. */
const shown = 25

export const people: Deed<PeopleAsk & { asOf?: number }> = async (call, { asOf, limit, ...rest }) => {
  await atDesk(call, async (desk, asker) => {
    const { sort, stage, flag, band, q, horizon } = rest
    const most = limit ?? (call.json ? undefined : shown)
    const told = await peopleAnswer(await ask(desk, asker, asOf), { sort, stage, flag, band, q, horizon, limit: most })
    await answer(call, told, () => peopleText(told, call.environment.width))
  })
}

export const person: Deed<{ horizon?: number; asOf?: number }> = async (call, { asOf, horizon }, [id = '']) => {
  await atDesk(call, async (desk, asker) => {
    const limit = call.json ? undefined : timelineShown
    const told = await personAnswer(await ask(desk, asker, asOf), id, { horizon, limit, now: call.environment.now() })
    await answer(call, told, () => personText(told, call.environment.width, titlesOf(desk)))
  })
}
