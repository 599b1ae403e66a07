/** Keeps what is in the files that an import brings, where a note of the workspace tells of them. */
import type { Content, Skipped } from '../../connectors/connector.ts'
import type { Asker } from '../../ledger/entry.ts'
import { longestFile } from '../../ledger/files.ts'
import type { Desk } from '../desk.ts'

/** What of one file has come so far; at most as much as a file may have is in memory. */
type Coming = { sha256: string; parts: number; pieces: Uint8Array[]; bytes: number }

export type Contents = AsyncDisposable & {
  /** What is wrong with the piece, where anything is. */
  take(piece: Content): Promise<Skipped | undefined>
}

/** At its end contents are taken away again that no note tells of: of somebody who was erased, or of nobody. */
export function keepContents({ ledger }: Desk, asker: Asker): Contents {
  const kept = new Set<string>()
  let coming: Coming | undefined
  const wrong = ({ entry }: Content, reason: string): Skipped => {
    coming = undefined
    return { type: 'skipped', entry, reason, count: 1 }
  }
  return {
    async take(piece) {
      const { sha256, part, parts, base64 } = piece
      if (part === 0) coming = { sha256, parts, pieces: [], bytes: 0 }
      if (coming === undefined) return undefined
      if (coming.sha256 !== sha256 || coming.parts !== parts || coming.pieces.length !== part)
        return wrong(piece, 'the content of a file with a piece missing')
      const bytes = Buffer.from(base64, 'base64')
      coming.pieces.push(bytes)
      coming.bytes += bytes.length
      if (coming.bytes > longestFile) return wrong(piece, `the content of a file of more than ${longestFile >> 20} MB`)
      if (part + 1 < parts) return undefined
      const { pieces } = coming
      coming = undefined
      const keeping = await ledger.keepFile(asker, each(pieces), sha256)
      if (keeping === undefined) return wrong(piece, 'the content of a file that is damaged')
      kept.add(sha256)
      return undefined
    },
    [Symbol.asyncDispose]: () => ledger.dropFiles(asker, kept),
  }
}

async function* each(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces
}
