/** A file is written whole or not at all, and what stood there stays until it is. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { writeWhole } from './whole-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'whole-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const file = join(folder, 'people.csv')

async function* pieces(broken: boolean) {
  yield 'Name\r\n'
  if (broken) throw new Error('The desk fell over.')
  yield 'Ada\r\n'
}

test('what fails half-way leaves the earlier file as it was, and nothing beside it', async () => {
  writeFileSync(file, 'earlier')
  await expect(writeWhole(file, pieces(true))).rejects.toThrow('fell over')
  expect(readFileSync(file, 'utf8')).toBe('earlier')
  expect(readdirSync(folder)).toEqual(['people.csv'])
  expect(await writeWhole(file, pieces(false))).toBe(file)
  expect(readFileSync(file, 'utf8')).toBe('Name\r\nAda\r\n')
})

test('a folder, and one that is not there, are refused in a sentence', async () => {
  await expect(writeWhole(folder, pieces(false))).rejects.toThrow('is a folder')
  await expect(writeWhole(join(folder, 'none', 'x.csv'), pieces(false))).rejects.toThrow('cannot be written')
})
