import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from './folder.ts'

test('a folder is made with those above it, and left alone where it is there', () => {
  const home = mkdtempSync(join(tmpdir(), 'rapport-folder-'))
  try {
    const deep = join(home, 'a', 'b', 'c')
    makeFolder(deep, 0o700)
    makeFolder(deep)
    expect(statSync(deep).mode & 0o777).toBe(0o700)
  } finally {
    rmSync(home, { recursive: true })
  }
})

test('a file in the way is an error, and stays', () => {
  const home = mkdtempSync(join(tmpdir(), 'rapport-folder-'))
  try {
    writeFileSync(join(home, 'file'), 'mine')
    expect(() => makeFolder(join(home, 'file', 'below'))).toThrow()
    expect(existsSync(join(home, 'file'))).toBe(true)
  } finally {
    rmSync(home, { recursive: true })
  }
})

test.skipIf(!existsSync('/proc/self'))('where no folder can be made it is an error, and not an endless wait', () => {
  expect(() => makeFolder('/proc/nowhere/keys')).toThrow()
})
