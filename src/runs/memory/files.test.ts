/** A file's name is kept as its owner knows it, whatever it is. */
import { expect, test } from 'vitest'
import { now, openTestDesk } from '../test-desk.ts'
import { attachFile } from './files.ts'

async function* content() {
  yield new TextEncoder().encode('soup')
}

test.each([
  [`${'a'.repeat(199)}🌻🌻.pdf`, `${'a'.repeat(196)}.pdf`],
  ['🌻'.repeat(300), '🌻'.repeat(200)],
  ['half \ud83c.txt', 'half \ufffd.txt'],
  ['C:\\files\\..', 'file'],
])('a long or broken name is cut at whole letters and keeps its ending: %s', async (name, kept) => {
  await using one = await openTestDesk()
  const note = await attachFile(one.desk, one.desk.owner('main'), { with: 'x:bo', name }, content(), now)
  expect(note.file?.name).toBe(kept)
  // A name with half a letter could not be given out again.
  expect(() => encodeURIComponent(note.file?.name ?? '')).not.toThrow()
})
