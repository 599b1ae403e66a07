/** `people` and `person`. */
import { type PeopleAsk, peopleAnswer } from '../../../../runs/answers/people.ts'
import { personAnswer } from '../../../../runs/answers/person/person.ts'
import { ask } from '../../../../runs/ask.ts'
import { csvOf, writeTable } from '../../../../runs/lists/csv.ts'
import { filterFrom } from '../../../../runs/lists/filter.ts'
import { answer, atDesk, type Deed } from '../../call.ts'
import { titlesOf } from '../../titles.ts'
import { peopleText, personText, timelineShown } from '../../words/people.ts'
import { listIdOf } from './kept.ts'

/** People in a list for eyes, where no number was given. */
const shown = 25

type Given = PeopleAsk & { asOf?: number; csv?: string }

export const people: Deed<Given> = async (call, { asOf, limit, csv, list, horizon, sort, ...options }) => {
  await atDesk(call, async (desk, asker) => {
    const asked = await ask(desk, asker, asOf)
    const narrowed = {
      ...filterFrom(options),
      sort,
      horizon,
      list: list === undefined ? undefined : listIdOf(asked.world, list),
    }
    if (csv !== undefined) {
      const told = await writeTable(csv, csvOf(asked, narrowed))
      await answer(call, told, () => `Written: ${told.file}.`)
      return
    }
    const most = limit ?? (call.json ? undefined : shown)
    const told = await peopleAnswer(asked, { ...narrowed, limit: most, words: !call.json })
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
