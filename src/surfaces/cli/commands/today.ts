/** `today`: whom to turn to, and why. */
import { todayAnswer } from '../../../runs/answers/today.ts'
import { ask } from '../../../runs/ask.ts'
import { waitingOf } from '../../../runs/sources/waiting.ts'
import { answer, atDesk, type Deed, tell } from '../call.ts'
import { titlesOf } from '../titles.ts'
import { todayText, unwantedText } from '../words/today.ts'

type Options = { minutes?: number; asOf?: number; reasons?: boolean }

export const today: Deed<Options> = async (call, { minutes, asOf, reasons }) => {
  await atDesk(call, async (desk, asker) => {
    const asked = await ask(desk, asker, asOf)
    const told = await todayAnswer(asked, minutes ?? asked.board.settings['today.minutes'], call.environment.now())
    await answer(call, told, () =>
      [todayText(told, call.environment.width, titlesOf(desk), reasons), unwantedText(told)]
        .filter((text) => text !== '')
        .join('\n\n'),
    )
    const sources = await desk.ledger.sources(asker)
    for (const { ready, words } of waitingOf(asked.world, desk.connectors, sources, call.environment.now()))
      if (ready) tell(words)
  })
}
