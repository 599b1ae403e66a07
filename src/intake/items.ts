/** What a source's reader gives; that of a large source comes from a thread of its own, beside whoever keeps it. */
import type { Item, ReadContext } from '../connectors/connector.ts'
import { NeedsMapping, type TableProposal } from '../connectors/mapping.ts'
import { toBatches } from '../tools/batches.ts'
import { Refused } from '../tools/refused.ts'
import { batchesFromThread } from '../tools/thread.ts'
import type { Source } from './source.ts'

/** Bytes; below this starting a thread takes longer than it saves. */
const large = 16 << 20

/** What crosses over: the thread opens the files and loads the connector anew. */
export type Reading = { network: string; files: readonly string[]; context: ReadContext }
export type WhyNot = { refused: string; proposal?: TableProposal }

/** Throws as the reader does. */
export function itemsOf(
  { network, archive, reader, files }: Source,
  context: ReadContext,
): AsyncIterable<readonly Item[]> {
  const bytes = archive.entries.reduce((sum, { size }) => sum + (size ?? 0), 0)
  if (Math.max(bytes, archive.bytes) < large) return toBatches(reader.read(archive, context))
  const data: Reading = { network, files, context }
  return batchesFromThread<Item>({ script: new URL('reading-thread.ts', import.meta.url), data, failure })
}

function failure(told: unknown): Error {
  if (!isWhyNot(told)) return new Error('The reading ended for a reason it did not tell.')
  return told.proposal === undefined ? new Refused(told.refused) : new NeedsMapping(told.refused, told.proposal)
}

const isWhyNot = (told: unknown): told is WhyNot => typeof told === 'object' && told !== null && 'refused' in told
