/** Export files that cannot be taken, and in which words they are refused. */
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { Refused } from '../refused.ts'
import { openArchive } from './index.ts'
import { contents, refusal, tarBytes, testFolder } from './test-folder.ts'
import { zipOf } from './test-zip.ts'

const { fileOf, pathOf, zipFile } = testFolder()

describe('what cannot be taken is refused in one sentence', () => {
  test('a file that is not there, is empty, or holds nothing', async () => {
    expect(await refusal(pathOf('nothing.zip'))).toContain('is not there')
    expect(await refusal(await fileOf('empty.zip', ''))).toContain('is empty')
    expect(await refusal(await zipFile('void.zip', []))).toContain('holds no files')
    await mkdir(pathOf('void'))
    expect(await refusal(pathOf('void'))).toContain('holds no files')
  })

  test('a zip cut off anywhere', async () => {
    const whole = zipOf([{ name: 'data/tweets.js', data: 'words '.repeat(500) }])
    for (const share of [0.2, 0.5, 0.9, 0.99]) {
      const cut = await fileOf('cut.zip', whole.subarray(0, Math.floor(whole.length * share)))
      expect(await refusal(cut)).toContain('cut off or damaged')
    }
  })

  test('a zip whose packed bytes are damaged', async () => {
    const bytes = zipOf([{ name: 'data/tweets.js', data: 'words '.repeat(500) }])
    bytes.fill(0xff, 50, 60)
    expect(await refusal(await fileOf('damaged.zip', bytes))).toContain('cut off or damaged')
  })

  test('a gzipped tar cut off', async () => {
    const whole = gzipSync(await tarBytes([{ name: 'outbox.json', text: 'x'.repeat(5000) }]))
    expect(await refusal(await fileOf('cut.tar.gz', whole.subarray(0, whole.length - 20)))).toContain(
      'cut off or damaged',
    )
  })

  test('a password', async () => {
    expect(await refusal(await zipFile('locked.zip', [{ name: 'a.js', data: 'x', encrypted: true }]))).toContain(
      'is protected by a password',
    )
  })

  test('two entries of one name, also where they are spelled differently', async () => {
    const twice = [
      { name: 'data/a.js', data: '1' },
      { name: 'data/./a.js', data: '2' },
    ]
    expect(await refusal(await zipFile('twins.zip', twice))).toContain('two files named data/a.js')
    const tar = await tarBytes(twice.map(({ name, data }) => ({ name, text: data })))
    expect(await refusal(await fileOf('twins.tar', tar))).toContain('two files named data/a.js')
  })

  test('a way of packing that is not known, and other packers', async () => {
    expect(await refusal(await zipFile('method.zip', [{ name: 'a.js', data: 'x', method: 93 }]))).toContain(
      'packed in a way',
    )
    expect(await refusal(await fileOf('x.rar', 'Rar!\x1a\x07\x00'))).toContain('RAR')
    expect(await refusal(await fileOf('x.7z', Buffer.from('7z\xbc\xaf\x27\x1c', 'latin1')))).toContain('7-Zip')
  })
})

describe('limits', () => {
  const zeros = Buffer.alloc(20_000_000)

  test('an entry that grows too much is refused before it is opened', async () => {
    expect(await refusal(await zipFile('bomb.zip', [{ name: 'data/tweets.js', data: zeros }]))).toContain('200 times')
  })

  test('an entry that lies about its size is refused while it inflates', async () => {
    const path = await zipFile('liar.zip', [{ name: 'data/tweets.js', data: zeros, declaredSize: 1000 }])
    await using archive = await openArchive(path)
    let read = 0
    const reading = async () => {
      for await (const part of archive.open(archive.entries[0] ?? { path: '', size: 0 })) read += part.byteLength
    }
    await expect(reading()).rejects.toBeInstanceOf(Refused)
    expect(read).toBeLessThan(11_000_000)
  })

  test('a gzipped tar and a gzipped file that grow too much are refused', async () => {
    const tar = await tarBytes([{ name: 'outbox.json', text: zeros.toString('latin1') }])
    expect(await refusal(await fileOf('bomb.tar.gz', gzipSync(tar)))).toContain('200 times')
    expect(await refusal(await fileOf('bomb.json.gz', gzipSync(zeros)))).toContain('200 times')
  })

  test('too many files, and too much text', async () => {
    const many = Array.from({ length: 11 }, (_, i) => ({ name: `${i}.js`, data: 'text'.repeat(100) }))
    const path = await zipFile('many.zip', many)
    expect(await refusal(path, { entries: 10 })).toContain('more than 10 files')
    expect(await refusal(path, { bytes: 4000 })).toContain('of text')
    await mkdir(pathOf('many'))
    for (const { name, data } of many) await fileOf(join('many', name), data)
    expect(await refusal(pathOf('many'), { entries: 10 })).toContain('more than 10 files')
  })

  test('reading an entry again does not count again', async () => {
    const path = await zipFile('again.zip', [{ name: 'a.js', data: 'text'.repeat(100) }])
    await using archive = await openArchive(path, { bytes: 500 })
    for (let i = 0; i < 3; i++) expect(await contents(archive)).toEqual({ 'a.js': 'text'.repeat(100) })
  })
})

const shared = process.env.RAPPORT_SHARED ?? join(import.meta.dirname, '../../../../shared')
const hostile = join(shared, 'samples/hostile/synthetic')

describe.skipIf(!existsSync(hostile))('the hostile samples', () => {
  test('a bomb of 300 MB never fills the memory', async () => {
    expect(await refusal(join(hostile, 'bomb-300mb.zip'))).toContain('200 times')
    expect(process.memoryUsage().rss).toBeLessThan(400_000_000)
  })

  test('are refused or harmless', async () => {
    expect(await refusal(join(hostile, 'truncated.zip'))).toContain('cut off or damaged')
    expect(await refusal(join(hostile, 'duplicate-names.zip'))).toContain('two files named data/follower.js')
    expect(await refusal(join(hostile, 'symlink.zip'))).toContain('it is a link')
    await using names = await openArchive(join(hostile, 'path-traversal.zip'))
    expect(names.entries.map(({ path }) => path)).toEqual(['account.js'])
    expect(names.refused).toHaveLength(5)
    await using prefixed = await openArchive(join(hostile, 'macosx-and-prefix.zip'))
    expect(prefixed.entries.map(({ path }) => path)).toEqual(['Connections.csv'])
  })
})
