/** What is in files is kept once, comes back as it was, and goes with the person it belongs to. */
import { createHash, randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { somebodyElse, tell, you } from '../../test/ledger-words.ts'
import { describeOnBoth } from '../../test/ledgers.ts'
import type { RecordOf } from '../connectors/record.ts'
import { longestFile, TooLong } from './files.ts'

async function* inPieces(bytes: Uint8Array, size = 65_536) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const fileNote = (id: string, bytes: Uint8Array, whose = 'toot:bob', undone = false): RecordOf<'note'> => ({
  type: 'note',
  id,
  at: Date.UTC(2026, 5, 1),
  with: whose,
  text: '',
  kind: 'file',
  file: { name: 'a.pdf', type: 'application/pdf', bytes: bytes.length, sha256: hashOf(bytes) },
  ...(undone && { undone }),
})

describeOnBoth('contents of files', (fresh) => {
  test('come back as they were, whatever their size, and in no other workspace', async () => {
    const ledger = await fresh.ledger()
    for (const size of [0, 1, 192 << 10, (192 << 10) + 1, 3_000_000]) {
      const bytes = randomBytes(size)
      const kept = await ledger.keepFile(you, inPieces(bytes))
      expect(kept).toEqual({ sha256: hashOf(bytes), bytes: size })
      expect(await ledger.keepFile(you, inPieces(bytes, 999))).toEqual(kept)
      const back = await Array.fromAsync((await ledger.readFile(you, hashOf(bytes))) ?? [])
      expect(Buffer.concat(back).equals(bytes)).toBe(true)
      expect(await ledger.readFile(somebodyElse(), hashOf(bytes))).toBeUndefined()
    }
  })

  test('above the limit, or of another hash than was told, are not kept', async () => {
    const ledger = await fresh.ledger()
    const long = randomBytes(longestFile + 1)
    await expect(ledger.keepFile(you, inPieces(long))).rejects.toThrow(TooLong)
    expect(await ledger.readFile(you, hashOf(long))).toBeUndefined()
    const bytes = randomBytes(10)
    expect(await ledger.keepFile(you, inPieces(bytes), hashOf(long))).toBeUndefined()
    expect(await ledger.readFile(you, hashOf(bytes))).toBeUndefined()
  })

  test('go with the person they belong to, unless another’s note tells of the same', async () => {
    const ledger = await fresh.ledger()
    const [bobs, shared] = [randomBytes(300_000), randomBytes(100)]
    for (const bytes of [bobs, shared]) await ledger.keepFile(you, inPieces(bytes))
    await tell(ledger, [fileNote('1', bobs), fileNote('2', shared), fileNote('3', shared, 'toot:cleo')])
    await ledger.forget(you, ['toot:bob'])
    expect(await ledger.readFile(you, hashOf(bobs))).toBeUndefined()
    expect(await ledger.readFile(you, hashOf(shared))).toBeDefined()
    await ledger.forget(you, ['toot:cleo'])
    expect(await ledger.readFile(you, hashOf(shared))).toBeUndefined()
  })

  test('of a note that was taken away are kept for thirty days, to be brought back', async () => {
    const ledger = await fresh.ledger()
    const [old, late] = [randomBytes(10), randomBytes(11)]
    for (const bytes of [old, late]) await ledger.keepFile(you, inPieces(bytes))
    await tell(ledger, [fileNote('1', old, 'toot:bob', true)], Date.now() - 31 * 86_400_000)
    await tell(ledger, [fileNote('2', late, 'toot:bob', true)], Date.now() - 29 * 86_400_000)
    await ledger.keepFile(you, inPieces(randomBytes(1)))
    expect(await ledger.readFile(you, hashOf(old))).toBeUndefined()
    expect(await ledger.readFile(you, hashOf(late))).toBeDefined()
  })

  test('that no entry tells of are taken away where they are named', async () => {
    const ledger = await fresh.ledger()
    const [told, untold] = [randomBytes(10), randomBytes(11)]
    for (const bytes of [told, untold]) await ledger.keepFile(you, inPieces(bytes))
    await tell(ledger, [fileNote('1', told)])
    await ledger.dropFiles(you, new Set([hashOf(told), hashOf(untold)]))
    expect(await ledger.readFile(you, hashOf(told))).toBeDefined()
    expect(await ledger.readFile(you, hashOf(untold))).toBeUndefined()
  })
})
