/** Reads mailboxes from end to end: whose they are, which networks wrote to them, then mail by mail what happened. */
import type { Archive } from '../../tools/archive/archive.ts'
import type { Item, ReadContext, Skipped } from '../connector.ts'
import { type Box, findBoxes } from './boxes/boxes.ts'
import { mailsOf } from './boxes/mails.ts'
import { createMailReader, type MailReader } from './mail-reader.ts'
import { createNoticeReader } from './notices/notice-mails.ts'
import { type Survey, surveyMails } from './survey.ts'

const betweenReports = 500

export async function* readBatches(archive: Archive, context: ReadContext): AsyncGenerator<Item[]> {
  const { boxes, unknown } = await findBoxes(archive)
  const notices = createNoticeReader(context)
  const survey = await surveyMails(archive, boxes, context, notices)
  yield [
    ...accountRecords(survey),
    ...unknown.map(({ path }): Skipped => skipped(path, 'a file that is no mailbox', 1)),
  ]
  const reader = createMailReader({ survey, notices })
  const tallies = new Map<string, Map<string, number>>()
  for (const box of boxes) {
    const tally = tallies.get(box.name) ?? new Map<string, number>()
    tallies.set(box.name, tally)
    yield* readBox(archive, box, reader, tally)
  }
  yield [...tallies].flatMap(([entry, reasons]) => [...reasons].map(([reason, count]) => skipped(entry, reason, count)))
  yield [...reader.coverage(), ...noticeCoverage(survey), ...reader.unread()]
}

async function* readBox(
  archive: Archive,
  box: Box,
  reader: MailReader,
  tally: Map<string, number>,
): AsyncGenerator<Item[]> {
  const count = (reason: string) => tally.set(reason, (tally.get(reason) ?? 0) + 1)
  let since = 0
  for await (const { mails, bytes, trouble } of mailsOf(archive, box)) {
    const items: Item[] = []
    for (const raw of mails) {
      const read = reader.read(raw, box, count)
      for (const record of read instanceof Promise ? await read : read) items.push(record)
    }
    if (trouble !== undefined) items.push(skipped(box.entry.path, trouble, 1))
    since += mails.length
    if (since >= betweenReports) {
      since = 0
      items.push({ type: 'reached', entry: box.entry.path, bytes })
    }
    if (items.length > 0) yield items
  }
}

function accountRecords({ owner, names, told }: Survey): Item[] {
  const own = owner.accounts.map((account): Item => {
    const name = names.get(account.slice('email:'.length))
    return { type: 'account', account, ...(name !== undefined && { name }) }
  })
  return [...own, ...[...told.keys()].sort().map((account): Item => ({ type: 'account', account }))]
}

/** Mails may be switched off for a kind, or not have been yet: only what was seen, from the first to the last of it. */
function noticeCoverage({ told }: Survey): Item[] {
  return [...told].flatMap(([account, kinds]) =>
    kinds.size === 0
      ? [{ type: 'coverage', account, from: null, to: null, received: [], sent: [] } satisfies Item]
      : [...kinds].map(
          ([kind, { from, to }]): Item => ({ type: 'coverage', account, from, to, received: [kind], sent: [] }),
        ),
  )
}

function skipped(entry: string, reason: string, count: number): Skipped {
  return { type: 'skipped', entry, reason, count }
}
