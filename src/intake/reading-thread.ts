/** The thread in which a large source is read. */
import type { Item } from '../connectors/connector.ts'
import { loadConnectors } from '../connectors/load.ts'
import { NeedsMapping } from '../connectors/mapping.ts'
import { toBatches } from '../tools/batches.ts'
import { Refused } from '../tools/refused.ts'
import { giveBatches } from '../tools/thread.ts'
import type { Reading, WhyNot } from './items.ts'
import { openSources } from './source.ts'

await giveBatches(batches, whyNot)

async function* batches({ network, files, context }: Reading): AsyncGenerator<readonly Item[]> {
  const { connectors } = await loadConnectors({ only: [network] })
  const [source] = await openSources(files, connectors)
  if (source === undefined) throw new Error('There is no file to read.')
  await using _ = source
  yield* toBatches(source.reader.read(source.archive, context))
}

function whyNot(error: unknown): WhyNot | undefined {
  if (error instanceof NeedsMapping) return { refused: error.message, proposal: error.proposal }
  return error instanceof Refused ? { refused: error.message } : undefined
}
