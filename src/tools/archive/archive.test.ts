/** Opening export files: what is taken, what is refused and in which words. */
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { pack } from 'tar-stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Refused } from '../refused.ts'
import type { Archive } from './archive.ts'
import { openArchive } from './index.ts'
import type { Limits } from './limits.ts'
import { type ZipEntry, zipOf } from './test-zip.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapport-archive-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function fileOf(name: string, bytes: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, bytes)
  return path
}

async function zipFile(name: string, entries: ZipEntry[]): Promise<string> {
  return fileOf(name, zipOf(entries))
}

async function tarBytes(entries: { name: string; text?: string; type?: 'symlink' | 'directory' }[]): Promise<Buffer> {
  const tar = pack()
  for (const { name, text = '', type } of entries) {
    if (type === undefined) tar.entry({ name }, text)
    else tar.entry({ name, type, linkname: '/etc/passwd' })
  }
  tar.finalize()
  const parts: Uint8Array[] = []
  for await (const part of tar) if (part instanceof Uint8Array) parts.push(part)
  return Buffer.concat(parts)
}

async function contents(archive: Archive): Promise<Record<string, string>> {
  const all: Record<string, string> = {}
  for (const entry of archive.entries) {
    all[entry.path] = Buffer.concat(await Array.fromAsync(archive.open(entry))).toString()
  }
  return all
}

/** The words of the refusal, which must be one sentence. */
async function refusal(path: string, limits?: Partial<Limits>): Promise<string> {
  try {
    await using archive = await openArchive(path, limits)
    await contents(archive)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    expect(error.message).toMatch(/^\S[^\n]*[^.\n]\.$/)
    return error.message
  }
  throw new Error('it was taken')
}

describe('a zip, a tar, a gzipped tar and a folder of the same files', () => {
  const files = { 'data/account.js': 'one', 'Your archive.html': 'two', 'data/tweets.js': 'thrée'.repeat(50_000) }
  const entries = Object.entries(files).map(([name, text]) => ({ name: `My export/${name}`, text, data: text }))
  const litter = [
    { name: '__MACOSX/My export/._x', text: 'no', data: 'no' },
    { name: 'My export/.DS_Store', text: 'no', data: 'no' },
    { name: 'My export/Thumbs.db', text: 'no', data: 'no' },
  ]

  test('give the same entries, without their common folder and the litter of the system', async () => {
    const tar = await tarBytes([{ name: 'My export/', type: 'directory' }, ...entries, ...litter])
    await mkdir(join(folder, 'unpacked/My export/data'), { recursive: true })
    for (const { name, data } of [...entries, ...litter.slice(1)]) await fileOf(join('unpacked', name), data)
    const paths = {
      zip: await zipFile('same.zip', [{ name: 'My export/' }, ...entries, ...litter]),
      tar: await fileOf('same.tar', tar),
      gzipped: await fileOf('same.tar.gz', gzipSync(tar)),
      folder: join(folder, 'unpacked'),
    }
    for (const [form, path] of Object.entries(paths)) {
      await using archive = await openArchive(path)
      expect(archive.form).toBe(form === 'gzipped' ? 'tar' : form)
      expect(await contents(archive)).toEqual(files)
      expect(archive.refused).toEqual([])
    }
  })

  test('can be read twice, in parts and in any order', async () => {
    for (const path of [await zipFile('twice.zip', entries), await fileOf('twice.tar', await tarBytes(entries))]) {
      await using archive = await openArchive(path)
      const tweets = archive.find('tweets.js')
      const account = archive.find('account.js')
      if (tweets === undefined || account === undefined) throw new Error('not found')
      for await (const part of archive.open(tweets)) {
        expect(part.byteLength).toBeLessThan(files['data/tweets.js'].length)
        break
      }
      expect(Buffer.concat(await Array.fromAsync(archive.open(account))).toString()).toBe('one')
      expect(Buffer.concat(await Array.fromAsync(archive.open(tweets))).toString()).toBe(files['data/tweets.js'])
    }
  })
})

describe('finding an entry', () => {
  test('goes by whole segments from the end, whatever the case, the nearest to the root first', async () => {
    await using archive = await openArchive(
      await zipFile('find.zip', [
        { name: 'data/old/tweets.js' },
        { name: 'data/Tweets.js' },
        { name: 'data/deleted-tweets.js' },
      ]),
    )
    expect(archive.find('tweets.js')?.path).toBe('Tweets.js')
    expect(archive.find('data/tweets.js')?.path).toBe('Tweets.js')
    expect(archive.find('old/tweets.js')?.path).toBe('old/tweets.js')
    expect(archive.find('eets.js')).toBeUndefined()
    expect(archive.find('account.js')).toBeUndefined()
  })
})

describe('names that would leave the archive', () => {
  const bad = ['../../evil.js', '/abs/evil.js', 'data\\evil.js', 'C:/evil.js', 'data/../../evil.js', 'nul\0.js']

  test('are not taken but told, and the rest is read', async () => {
    await using archive = await openArchive(
      await zipFile('names.zip', [
        { name: 'data/account.js', data: 'fine' },
        ...bad.map((name) => ({ name, data: 'no' })),
      ]),
    )
    expect(await contents(archive)).toEqual({ 'account.js': 'fine' })
    expect(archive.refused).toHaveLength(bad.length)
  })

  test('are refused in a tar as well', async () => {
    const names = ['../../evil.js', '/abs/evil.js', 'data/../../evil.js']
    const tar = await tarBytes([
      { name: 'data/account.js', text: 'fine' },
      ...names.map((name) => ({ name, text: 'no' })),
    ])
    await using archive = await openArchive(await fileOf('names.tar', tar))
    expect(await contents(archive)).toEqual({ 'account.js': 'fine' })
    expect(archive.refused.map(({ path }) => path)).toEqual(names)
  })
})

describe('links', () => {
  test('are never followed, in a zip, a tar or a folder', async () => {
    const linked = join(folder, 'linked')
    await mkdir(linked)
    await fileOf('linked/account.js', 'fine')
    await symlink('/etc/passwd', join(linked, 'tweets.js'))
    await symlink('/etc', join(linked, 'data'))
    const zip = await zipFile('link.zip', [
      { name: 'account.js', data: 'fine' },
      { name: 'tweets.js', data: '/etc/passwd', mode: 0o120777 },
    ])
    const tar = await tarBytes([
      { name: 'account.js', text: 'fine' },
      { name: 'tweets.js', type: 'symlink' },
    ])
    for (const path of [linked, zip, await fileOf('link.tar', tar)]) {
      await using archive = await openArchive(path)
      expect(await contents(archive)).toEqual({ 'account.js': 'fine' })
      expect(archive.refused.map(({ reason }) => reason)).toContain('it is a link or a device, not a file')
    }
  })
})

describe('what cannot be taken is refused in one sentence', () => {
  test('a file that is not there, is empty, or holds nothing', async () => {
    expect(await refusal(join(folder, 'nothing.zip'))).toContain('is not there')
    expect(await refusal(await fileOf('empty.zip', ''))).toContain('is empty')
    expect(await refusal(await zipFile('void.zip', []))).toContain('holds no files')
    await mkdir(join(folder, 'void'))
    expect(await refusal(join(folder, 'void'))).toContain('holds no files')
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
    await mkdir(join(folder, 'many'))
    for (const { name, data } of many) await fileOf(join('many', name), data)
    expect(await refusal(join(folder, 'many'), { entries: 10 })).toContain('more than 10 files')
  })

  test('reading an entry again does not count again', async () => {
    const path = await zipFile('again.zip', [{ name: 'a.js', data: 'text'.repeat(100) }])
    await using archive = await openArchive(path, { bytes: 500 })
    for (let i = 0; i < 3; i++) expect(await contents(archive)).toEqual({ 'a.js': 'text'.repeat(100) })
  })
})

describe('when the export was made', () => {
  test('is told by the newest file inside a zip, so that a copy is the same export', async () => {
    const path = await zipFile('dated.zip', [
      { name: 'a.js', date: { year: 2024, month: 5, day: 3 } },
      { name: 'b.js', date: { year: 2024, month: 5, day: 4 } },
    ])
    await using archive = await openArchive(path)
    expect(new Date(archive.modifiedAt).toISOString()).toBe('2024-05-04T00:00:00.000Z')
  })

  test('is told by the file where the dates inside cannot be', async () => {
    const path = await zipFile('undated.zip', [{ name: 'a.js' }])
    await utimes(path, 1_700_000_000, 1_700_000_000)
    await using archive = await openArchive(path)
    expect(archive.modifiedAt).toBe(1_700_000_000_000)
  })
})

test('a single file is an archive of one entry, packed or not', async () => {
  for (const [name, bytes] of [
    ['words.jsonl', 'some words'],
    ['words.jsonl.gz', gzipSync('some words')],
  ] as const) {
    await using archive = await openArchive(await fileOf(name, bytes))
    expect(archive.form).toBe('file')
    expect(await contents(archive)).toEqual({ 'words.jsonl': 'some words' })
  }
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
