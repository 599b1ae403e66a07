/** A mailbox as mail programs and Google Takeout give it: long headers, two versions of the text, a few attachments. */
import type { MadeFile, Network, Tally } from '../../network.ts'
import { upTo } from '../../network.ts'
import { chance, firstDay, lastDay, oneOf, people } from '../../words.ts'
import { bounce } from './bounce.ts'
import { mail, own } from './mail.ts'

export const email: Network = {
  bytesEach: 4600,
  form: 'file',
  name: 'All mail Including Spam and Trash.mbox',
  owners: [`email:${own.address}`],
  growsLarge: true,
  files,
}

function* files(interactions: number, tally: Tally): Generator<MadeFile> {
  yield { path: email.name, pieces: mails(interactions, tally) }
}

function* mails(count: number, tally: Tally): Generator<string> {
  const made = chance(12)
  const others = people(Math.max(200, Math.round(count / 40)))
  const step = (lastDay - firstDay) / count
  for (const number of upTo(count)) {
    const at = firstDay + Math.floor(number * step)
    const person = oneOf(made.random, others)
    if (made.happens(0.005)) {
      yield* bounce(made, person, { at, number })
      tally.add('bounce', 'received')
      continue
    }
    const isSent = made.happens(0.4)
    yield* mail(made, person, { at, number, isSent })
    tally.add('message', isSent ? 'sent' : 'received')
  }
}
