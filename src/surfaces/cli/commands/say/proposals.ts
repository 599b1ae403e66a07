/** `proposals`: what is proposed from what was written, and the answers. */
import { ask } from '../../../../runs/ask.ts'
import { lineOf } from '../../../../runs/log/keep.ts'
import { type Answer, answerProposal, answers, proposalsAnswer } from '../../../../runs/proposals/proposals.ts'
import { answer, atDesk, type Deed } from '../../call.ts'
import { Usage } from '../../usage.ts'
import { proposalsText } from '../../words/proposals.ts'

export const proposals: Deed<{ asOf?: number }> = async (call, { asOf }, [given, which]) => {
  const now = call.environment.now()
  const said = answers.find((one) => one === given)
  if (given !== undefined && (said === undefined || which === undefined))
    throw new Usage('Say yes, no or undo, and which: "rapport proposals yes 2".')
  await atDesk(call, async (desk, asker) => {
    const told = await proposalsAnswer(await ask(desk, asker, asOf), {}, now)
    if (said === undefined || which === undefined) {
      await answer(call, told, () => proposalsText(told, call.environment.width))
      return
    }
    const chosen = /^\d+$/.test(which) ? told.proposals[Number(which) - 1] : undefined
    if (chosen === undefined && /^\d+$/.test(which))
      throw new Usage(`There is no proposal ${which}: "rapport proposals" lists them.`)
    const { record, ...rest } = await answerProposal(desk, asker, { id: chosen?.id ?? which, answer: said }, now)
    await answer(call, { ...rest, record: record && lineOf(record) }, () => saidBack(said, rest.id))
  })
}

const saidBack = (said: Answer, id: string): string =>
  said === 'yes'
    ? `Noted. "rapport proposals undo ${id}" takes it back.`
    : said === 'no'
      ? `You are not asked about this again. "rapport proposals undo ${id}" takes it back.`
      : 'Taken back.'
