/** Messages, one to one and in groups. */
import type { Archive, ArchiveEntry } from '../../tools/archive/archive.ts'
import { toBatches } from '../../tools/batches.ts'
import type { Item } from '../connector.ts'
import { hashedId, twinNumbers } from '../hashed-id.ts'
import type { InteractionRecord } from '../record.ts'
import { nameHandle, pathOf } from './people/handles.ts'
import { addressesOf, learnTalk, type Survey } from './people/survey.ts'
import { messageText, timeOf } from './rows/cells.ts'
import { cell, type Row, rowsOf, skippedRow } from './rows/rows.ts'

export async function* readMessages(archive: Archive, entry: ArchiveEntry, survey: Survey): AsyncGenerator<Item[]> {
  const numbered = twinNumbers()
  const ownerKnown = survey.owner.path !== undefined || survey.owner.name !== undefined
  for await (const batch of toBatches(rowsOf(archive, entry))) {
    yield batch.map((item): Item => {
      if (item.type !== 'found') return item
      const { line, row } = item.value
      learnTalk(row, survey.people)
      const reason =
        whySkipped(row) ?? (ownerKnown ? undefined : 'a message: this file alone does not tell which side is yours')
      return reason === undefined ? messageRecord(row, survey, numbered) : skippedRow(entry, line, reason)
    })
  }
}

const yes = /^(?:yes|true|1)$/i

function whySkipped(row: Row): string | undefined {
  if (yes.test(cell(row, 'IS MESSAGE DRAFT')) || yes.test(cell(row, 'IS CONVERSATION DRAFT'))) return 'a draft'
  const content = cell(row, 'CONTENT')
  if (content === '' && cell(row, 'SUBJECT') === '' && cell(row, 'ATTACHMENTS') === '') return 'an empty row'
  const advertised = cell(row, 'SENDER PROFILE URL') === '' && /<\w+ class="spinmail-/i.test(content)
  return advertised ? 'a sponsored message' : undefined
}

function messageRecord(row: Row, survey: Survey, numbered: (id: string) => string): InteractionRecord {
  const conversation = cell(row, 'CONVERSATION ID')
  const from = cell(row, 'FROM')
  const sender = pathOf(cell(row, 'SENDER PROFILE URL'))
  const sent = survey.owner.is(sender, from)
  const recipients = recipientsOf(row, conversation, survey)
  const author = sender === undefined ? nameHandle(from === '' ? 'unknown' : from, conversation) : `linkedin:${sender}`
  const text = messageText(cell(row, 'CONTENT'))
  const at = timeOf(cell(row, 'DATE')) ?? null
  const record: InteractionRecord = {
    type: 'interaction',
    id: numbered(`message:${hashedId(conversation, at ?? cell(row, 'DATE'), text)}`),
    at,
    account: survey.account.account,
    direction: sent ? 'sent' : 'received',
    kind: 'message',
    audience: recipients.length > (sent ? 1 : 0) ? 'group' : 'direct',
  }
  const whom = sent ? recipients : [author]
  if (whom.length > 0) record.with = whom
  const [only, ...others] = whom
  const named = sent ? cell(row, 'TO') : from
  if (named !== '' && only !== undefined && others.length === 0) record.withName = named
  if (text !== '') record.text = text
  const attachments = cell(row, 'ATTACHMENTS')
  const more = {
    ...(cell(row, 'SUBJECT') === '' ? {} : { subject: cell(row, 'SUBJECT') }),
    ...(attachments === '' ? {} : { media: attachments.split(/,(?=https?:)/).length }),
    ...(/^spam$/i.test(cell(row, 'FOLDER')) ? { folder: 'spam' } : {}),
  }
  if (Object.keys(more).length > 0) record.more = more
  return record
}

/** Everybody the message went to but the owner. Old exports, and closed accounts, leave only their names. */
function recipientsOf(row: Row, conversation: string, { owner, people, account }: Survey): string[] {
  const addresses = addressesOf(row)
  const known = people.namesIn(conversation)
  const isName = (name: string) => known.has(name) || name === owner.name || people.isNameWithComma(name)
  const names = namesOf(cell(row, 'TO'), isName)
  const handles: string[] = []
  if (addresses.some((address) => address.trim() !== '')) {
    for (const [i, address] of addresses.entries()) {
      const path = pathOf(address)
      const name = addresses.length === 1 ? cell(row, 'TO') : names.length === addresses.length ? names[i] : undefined
      if (path !== undefined) handles.push(`linkedin:${path}`)
      else if (name !== undefined) handles.push(nameHandle(name, conversation))
    }
  } else {
    for (const name of names) {
      if (owner.is(undefined, name)) continue
      const path = known.get(name)
      handles.push(path === undefined ? nameHandle(name, conversation) : `linkedin:${path}`)
    }
  }
  return [...new Set(handles)].filter((handle) => handle !== account.account)
}

/** Nobody's name holds more commas. */
const mostParts = 6

/** Names are parted by commas and may hold some: the longest that is known is taken whole. */
function namesOf(written: string, isName: (name: string) => boolean): string[] {
  const parts = written.split(',').map((part) => part.trim())
  const names: string[] = []
  for (let i = 0; i < parts.length; ) {
    let length = 1
    for (let more = Math.min(mostParts, parts.length - i); more > 1; more--) {
      const joined = parts.slice(i, i + more).join(', ')
      if (isName(joined)) {
        length = more
        break
      }
    }
    names.push(parts.slice(i, i + length).join(', '))
    i += length
  }
  return names.filter((name) => name !== '')
}
