/** One process on a folder: held, told of, and let go of. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { holdFolder } from './hold.ts'

const folder = mkdtempSync(join(tmpdir(), 'rapport-hold-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('who comes second is told who is there, and may in when that one is gone', () => {
  const first = holdFolder(folder, 'desk.lock')
  if ('word' in first) throw new Error('A free folder was held.')
  expect(holdFolder(folder, 'desk.lock')).toEqual({ word: '' })
  first.say('at port 5')
  expect(holdFolder(folder, 'desk.lock')).toEqual({ word: 'at port 5' })
  const other = holdFolder(join(folder, 'new'), 'desk.lock')
  expect('word' in other).toBe(false)
  if (!('word' in other)) other[Symbol.dispose]()
  first[Symbol.dispose]()
  const next = holdFolder(folder, 'desk.lock')
  expect('word' in next).toBe(false)
  if (!('word' in next)) next[Symbol.dispose]()
})
