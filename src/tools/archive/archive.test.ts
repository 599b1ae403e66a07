/** Opening export files: the same whatever they are packed in, and safe names only. */
import { mkdir, symlink, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { openArchive } from './index.ts'
import { contents, tarBytes, testFolder } from './test-folder.ts'

const { fileOf, pathOf, zipFile } = testFolder()

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
    await mkdir(pathOf('unpacked/My export/data'), { recursive: true })
    for (const { name, data } of [...entries, ...litter.slice(1)]) await fileOf(join('unpacked', name), data)
    const paths = {
      zip: await zipFile('same.zip', [{ name: 'My export/' }, ...entries, ...litter]),
      tar: await fileOf('same.tar', tar),
      gzipped: await fileOf('same.tar.gz', gzipSync(tar)),
      folder: pathOf('unpacked'),
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
    const linked = pathOf('linked')
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
