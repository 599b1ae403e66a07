/** `messages` and `precision`. */
import { messagesAnswer } from '../../../runs/answers/messages/messages.ts'
import { precisionAnswer } from '../../../runs/answers/messages/precision.ts'
import { ask } from '../../../runs/ask.ts'
import type { MessageLabel } from '../../../runs/choices.ts'
import { answer, atDesk, type Deed } from '../call.ts'
import { titlesOf } from '../titles.ts'
import { messagesText, precisionText } from '../words/messages.ts'

/** Messages in a list for eyes, where no number was given. */
const shown = 20
/** And at once as JSON. */
const most = 1000

type MessagesOptions = {
  label?: MessageLabel[]
  unsure?: boolean
  direction?: 'sent' | 'received'
  account?: string
  person?: string
  q?: string
  limit?: number
  after?: string
  asOf?: number
}

export const messages: Deed<MessagesOptions> = async (call, options) => {
  const { label, unsure, direction, account, person, q, after, asOf } = options
  await atDesk(call, async (desk, asker) => {
    const limit = options.limit ?? (call.json ? most : shown)
    const order = unsure ? 'unsure' : 'newest'
    const asked = await ask(desk, asker, asOf)
    const told = await messagesAnswer(asked, { labels: label, order, direction, account, person, q, limit, after })
    await answer(call, told, () => messagesText(told, call.environment.width, titlesOf(desk)))
  })
}

export const precision: Deed = async (call) => {
  await atDesk(call, async (desk, asker) => {
    const told = precisionAnswer(await ask(desk, asker))
    await answer(call, told, () => precisionText(told, call.environment.width))
  })
}
