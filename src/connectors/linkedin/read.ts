/** Reads a LinkedIn export from end to end: whose it is, what happened, who was in it, and last what it can show. */
import type { Archive } from '../../tools/archive/archive.ts'
import { fromBatches, toBatches } from '../../tools/batches.ts'
import type { Item, ReadContext } from '../connector.ts'
import type { CoverageRecord, InteractionKind, Time } from '../record.ts'
import { readArticles } from './articles.ts'
import { readConnections, readInvitations, readNotes } from './connections.ts'
import { allKinds, type FileKind, findFiles, type LinkedInFiles } from './files.ts'
import { readMessages } from './messages.ts'
import { type Survey, surveyExport } from './people/survey.ts'
import { publicKinds, readPublic } from './public.ts'
import { readRegard, regardKinds } from './regard.ts'

export function read(archive: Archive, context: ReadContext): AsyncIterable<Item> {
  return fromBatches(batchesOf(archive, context))
}

async function* batchesOf(archive: Archive, context: ReadContext): AsyncGenerator<readonly Item[]> {
  const files = await findFiles(archive)
  const survey = await surveyExport(archive, files, context)
  yield [survey.account, ...files.skipped]
  // LinkedIn does not say when the owner joined.
  let from: Time | undefined
  for await (const items of happened(archive, files, survey)) {
    for (const item of items)
      if (item.type === 'interaction' && item.at !== null && (from === undefined || item.at < from)) from = item.at
    yield items
  }
  yield [...survey.people.others(survey.owner.path)]
  yield [coverageOf(files, survey.account.account, from, context.madeAt)]
}

async function* happened(archive: Archive, files: LinkedInFiles, survey: Survey): AsyncGenerator<readonly Item[]> {
  const { account } = survey.account
  yield* toBatches(readConnections(archive, files.of('connections'), survey))
  yield* toBatches(readInvitations(archive, files.of('invitations'), survey))
  for (const entry of files.of('messages')) yield* readMessages(archive, entry, survey)
  const shared = new Set<string>()
  for (const kind of publicKinds)
    for (const entry of files.of(kind)) yield* readPublic(archive, kind, entry, account, shared)
  yield* toBatches(readArticles(archive, files.articles, account, shared))
  for (const kind of regardKinds)
    for (const entry of files.of(kind)) yield* toBatches(readRegard(archive, kind, entry, survey))
  yield* toBatches(readNotes(archive, files.of('notes'), survey))
}

const receivedIn: Partial<Record<FileKind, InteractionKind[]>> = {
  messages: ['message'],
  connections: ['connect'],
  invitations: ['invite'],
  recommendationsReceived: ['recommend'],
}
const sentIn: Partial<Record<FileKind, InteractionKind[]>> = {
  messages: ['message'],
  invitations: ['invite'],
  shares: ['post', 'share'],
  reposts: ['share'],
  comments: ['reply'],
  reactions: ['reaction'],
  votes: ['reaction'],
  recommendationsGiven: ['recommend'],
  memberFollows: ['follow'],
  companyFollows: ['follow'],
}

/** What the files that are there can show. Comments, reactions and views of others are in none. */
function coverageOf(files: LinkedInFiles, account: string, from: Time | undefined, to: Time): CoverageRecord {
  return {
    type: 'coverage',
    account,
    from: from ?? null,
    to,
    received: kindsOf(files, receivedIn),
    sent: [...new Set([...(files.articles.length > 0 ? (['post'] as const) : []), ...kindsOf(files, sentIn)])],
  }
}

function kindsOf(files: LinkedInFiles, shown: Partial<Record<FileKind, InteractionKind[]>>): InteractionKind[] {
  const kinds = new Set<InteractionKind>()
  for (const file of allKinds) {
    if (files.has(file)) for (const kind of shown[file] ?? []) kinds.add(kind)
  }
  return [...kinds]
}
