/** Chats, which the network exports apart from the repository: who wrote what to whom, both ways. */
import type { Archive, ArchiveEntry } from '../../../tools/archive/archive.ts'
import { readLines } from '../../../tools/read/index.ts'
import { ownAccount } from '../../_entries/own-account.ts'
import { valuesOf } from '../../_entries/values.ts'
import type { Item, ReadContext, Skipped } from '../../connector.ts'
import { hashedId } from '../../hashed-id.ts'
import type { AccountRecord, InteractionRecord, PersonRecord, Time } from '../../record.ts'
import { fieldsOf, textOf } from '../repository/cbor.ts'
import { wordsOf } from '../words.ts'
import { type ChatLine, type ChatMessage, chatLine, type Member } from './lines.ts'

type Survey = {
  /** Everybody in a conversation. */
  members: Map<string, Set<string>>
  people: Map<string, Member>
  from: Time | undefined
  messages: number
}

/** `owners`: accounts that the same export has told of, by their DIDs. */
export async function* readChats(
  archive: Archive,
  entry: ArchiveEntry,
  owners: ReadonlyMap<string, string>,
  context: ReadContext,
): AsyncGenerator<Item[]> {
  const skip = (reason: string, count = 1): Skipped => ({ type: 'skipped', entry: entry.path, reason, count })
  const survey = await surveyChats(archive, entry)
  if (survey.messages === 0) return yield [skip('chats in a form that Rapport does not read yet')]
  const own = ownerOf(survey, owners, context)
  if (own === undefined)
    return yield [skip('a chat message: this file alone does not tell which side is yours', survey.messages)]
  const known = owners.get(own)
  const handle = survey.people.get(own)?.handle
  const account = known ?? ownAccount('bluesky', `bluesky:${handle ?? own}`, context)
  if (known === undefined) yield [accountRecord(account, own, survey)]
  yield [...personsOf(survey, own)]
  const coverage = { type: 'coverage', account, from: survey.from ?? null, to: context.madeAt } as const
  yield [{ ...coverage, received: ['message'], sent: ['message'] }]
  const given = new Set<string>()
  for await (const item of linesOf(archive, entry)) {
    if (item.type !== 'line') yield [item]
    else if (item.line === undefined) yield [skip('a line that cannot be read')]
    else yield item.line.messages.flatMap(read)
  }

  function read(message: ChatMessage): Item[] {
    const { conversation, sender, fields } = message
    if (/#deletedMessageView$/.test(textOf(fields.$type) ?? '')) return [skip('a deleted message')]
    const others = [...(survey.members.get(conversation) ?? [])].filter((did) => did !== own)
    if (others.length === 0) return [skip('a message to nobody known')]
    const record = messageRecord(message, account, sender === own ? others : [sender])
    record.direction = sender === own ? 'sent' : 'received'
    if (others.length > 1) record.audience = 'group'
    if (given.has(record.id)) return [skip('the same message again')]
    given.add(record.id)
    return [record, ...reactionsOn(record, message)]
  }

  function reactionsOn(record: InteractionRecord, { reactions, sender }: ChatMessage): Item[] {
    return reactions.map(({ by, value, at }) => {
      if (by === sender) return skip('a reaction on one’s own message')
      if (by !== own && sender !== own) return skip('a reaction between others')
      const reaction: InteractionRecord = {
        type: 'interaction',
        id: `${record.id}/${by}/${value}`,
        at: at ?? null,
        account,
        direction: by === own ? 'sent' : 'received',
        kind: 'reaction',
        with: [`bluesky:${by === own ? sender : by}`],
        inReplyTo: record.id,
        audience: record.audience ?? 'direct',
      }
      if (value !== '') reaction.more = { reaction: value }
      if (given.has(reaction.id)) return skip('the same reaction again')
      given.add(reaction.id)
      return reaction
    })
  }
}

function messageRecord(message: ChatMessage, account: string, others: string[]): InteractionRecord {
  const { id, conversation, sender, at, fields } = message
  const { text } = wordsOf(fields)
  const name = id ?? hashedId(at, sender, text)
  const record: InteractionRecord = {
    type: 'interaction',
    id: `dm:${conversation === '' ? '' : `${conversation}/`}${name}`,
    at: at ?? null,
    account,
    direction: 'sent',
    kind: 'message',
    with: others.map((did) => `bluesky:${did}`),
    audience: 'direct',
  }
  if (text.trim() !== '') record.text = text
  if (conversation !== '') record.url = `https://bsky.app/messages/${conversation}`
  const shown = textOf(fieldsOf(fieldsOf(fields.embed).record).uri)
  if (shown !== undefined) record.more = { quoted: shown }
  return record
}

type Line = { type: 'line'; line: ChatLine | undefined }

async function* linesOf(
  archive: Archive,
  entry: ArchiveEntry,
): AsyncGenerator<Line | Exclude<Item, { line: unknown }>> {
  for await (const item of valuesOf(archive, entry, (bytes) => readLines(bytes))) {
    if (item.type !== 'found') {
      yield item
      continue
    }
    for (const line of item.value.lines) if (line.trim() !== '') yield { type: 'line', line: chatLine(line) }
  }
}

async function surveyChats(archive: Archive, entry: ArchiveEntry): Promise<Survey> {
  const survey: Survey = { members: new Map(), people: new Map(), from: undefined, messages: 0 }
  const join = (conversation: string, did: string) => {
    const members = survey.members.get(conversation) ?? new Set()
    survey.members.set(conversation, members.add(did))
  }
  for await (const item of linesOf(archive, entry)) {
    if (item.type !== 'line' || item.line === undefined) continue
    for (const member of item.line.members) {
      join(item.line.conversation, member.did)
      survey.people.set(member.did, member)
    }
    for (const { conversation, sender, at, reactions } of item.line.messages) {
      survey.messages++
      join(conversation, sender)
      for (const { by } of reactions) join(conversation, by)
      if (at !== undefined) survey.from = Math.min(at, survey.from ?? at)
    }
  }
  return survey
}

/** Who is told beforehand, else who alone is in every conversation. */
function ownerOf(survey: Survey, owners: ReadonlyMap<string, string>, context: ReadContext): string | undefined {
  const conversations = [...survey.members.values()]
  const takesPart = (did: string) => conversations.some((members) => members.has(did))
  const told = [...owners.keys()].find(takesPart)
  if (told !== undefined) return told
  for (const account of [...context.owners, ...context.accounts]) {
    const handle = account.replace(/^bluesky:/, '')
    const named = [...survey.people.values()].find((person) => person.did === handle || person.handle === handle)
    if (named !== undefined || takesPart(handle)) return named?.did ?? handle
  }
  const [first, ...others] = conversations
  const everywhere = [...(first ?? [])].filter((did) => others.every((members) => members.has(did)))
  return everywhere.length === 1 ? everywhere[0] : undefined
}

function accountRecord(account: string, own: string, { people }: Survey): AccountRecord {
  const record: AccountRecord = { type: 'account', account, lasting: `bluesky:${own}` }
  const name = people.get(own)?.name
  if (name !== undefined) record.name = name
  return record
}

function* personsOf({ people }: Survey, own: string): Generator<PersonRecord> {
  for (const { did, handle, name } of people.values()) {
    if (did === own || (handle === undefined && name === undefined)) continue
    const handles = handle === undefined ? [`bluesky:${did}`] : [`bluesky:${did}`, `bluesky:${handle}`]
    yield { type: 'person', handles, ...(name === undefined ? {} : { name }) }
  }
}
