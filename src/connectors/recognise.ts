/** Asks the connectors what an archive is. */
import type { Archive } from '../tools/archive/archive.ts'
import { CutOff } from '../tools/read/index.ts'
import { Refused } from '../tools/refused.ts'
import type { ArchiveReader, Connector, Recognition } from './connector.ts'

export type Recognised = Recognition & { connector: Connector; reader: ArchiveReader }

/**
 * The connector that is most certain; of equally certain ones the first by name. `undefined` where none knows the
 * archive. Throws `Refused` where one knows it and cannot take it.
 */
export async function recognise(archive: Archive, connectors: Iterable<Connector>): Promise<Recognised | undefined> {
  let best: Recognised | undefined
  let refused: Refused | undefined
  for (const connector of connectors) {
    if (connector.archive === undefined) continue
    try {
      const found = await connector.archive.recognise(archive)
      if (found !== undefined && found.certainty > (best?.certainty ?? 0)) {
        best = { ...found, connector, reader: connector.archive }
      }
    } catch (error) {
      // A file that ends early is nobody's unless another connector knows it.
      if (error instanceof CutOff) continue
      if (!(error instanceof Refused)) throw error
      refused ??= error
    }
  }
  if (best === undefined && refused !== undefined) throw refused
  return best
}
