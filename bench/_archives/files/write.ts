/** Writes a made-up archive to disk. */
import { mkdir, open, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Counts, createTally, type Network } from '../network.ts'
import { lastDay } from '../words.ts'
import { openZip } from './zip.ts'

export type Written = { path: string; counts: Counts; bytes: number }

const blockSize = 1 << 18
/** Exports are made a little after the last thing that happened. */
const madeAt = lastDay + 3_600_000

/** `bytes`: of text, before packing. */
export async function writeArchive(network: Network, interactions: number, folder: string): Promise<Written> {
  const path = join(folder, network.name)
  await mkdir(dirname(path), { recursive: true })
  const tally = createTally()
  let bytes = 0
  {
    await using target = network.form === 'zip' ? await openZip(path, madeAt) : await openFile(path)
    for (const file of network.files(interactions, tally)) {
      await target.begin(file.path)
      for (const block of inBlocks(file.pieces)) {
        bytes += block.length
        await target.write(block)
      }
    }
  }
  await utimes(path, madeAt / 1000, madeAt / 1000)
  return { path, counts: tally.counts(), bytes }
}

async function openFile(path: string) {
  const handle = await open(path, 'w')
  return {
    async begin() {},
    async write(bytes: Buffer) {
      await handle.write(bytes)
    },
    [Symbol.asyncDispose]: () => handle.close(),
  }
}

function* inBlocks(pieces: Iterable<string | Uint8Array>): Generator<Buffer> {
  let text = ''
  let parts: Uint8Array[] = []
  let held = 0
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece
    else parts.push(piece)
    held += piece.length
    if (held < blockSize) continue
    yield parts.length > 0 ? Buffer.concat(parts) : Buffer.from(text)
    text = ''
    parts = []
    held = 0
  }
  if (held > 0) yield parts.length > 0 ? Buffer.concat(parts) : Buffer.from(text)
}
