/** Reads a LinkedIn export from end to end: whose it is, who is who, what it can show, then what happened. */
import type { Archive } from '../../tools/archive/archive.ts'
import type { Item, ReadContext } from '../connector.ts'
import type { CoverageRecord, InteractionKind, Time } from '../record.ts'
import { readConnections, readInvitations, readNotes } from './connections.ts'
import { allKinds, type FileKind, findFiles, type LinkedInFiles } from './files.ts'
import { readMessages } from './messages.ts'
import { publicKinds, readPublic } from './public.ts'
import { readRegard, regardKinds } from './regard.ts'
import { surveyExport } from './survey.ts'

export async function* read(archive: Archive, context: ReadContext): AsyncGenerator<Item> {
  const files = await findFiles(archive)
  const survey = await surveyExport(archive, files)
  const { account } = survey.account
  yield survey.account
  yield* survey.persons
  yield coverageOf(files, account, survey.from, context.madeAt)
  yield* files.skipped
  for (const entry of files.of('connections')) yield* readConnections(archive, entry, survey)
  for (const entry of files.of('invitations')) yield* readInvitations(archive, entry, survey)
  for (const entry of files.of('messages')) yield* readMessages(archive, entry, survey)
  for (const kind of publicKinds) for (const entry of files.of(kind)) yield* readPublic(archive, kind, entry, account)
  for (const kind of regardKinds) for (const entry of files.of(kind)) yield* readRegard(archive, kind, entry, survey)
  for (const entry of files.of('notes')) yield* readNotes(archive, entry)
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
    sent: kindsOf(files, sentIn),
  }
}

function kindsOf(files: LinkedInFiles, shown: Partial<Record<FileKind, InteractionKind[]>>): InteractionKind[] {
  const kinds = new Set<InteractionKind>()
  for (const file of allKinds) {
    if (files.has(file)) for (const kind of shown[file] ?? []) kinds.add(kind)
  }
  return [...kinds]
}
