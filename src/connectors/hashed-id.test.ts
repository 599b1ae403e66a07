/** Ids out of fields: the same for the same event, whatever the layout. */
import { expect, test } from 'vitest'
import { hashedId, twinNumbers } from './hashed-id.ts'

test('an id does not change with line ends, accents in two forms or spaces around', () => {
  expect(hashedId('a\r\nb', 'Zo\u00eb ')).toBe(hashedId('a\nb', 'Zoe\u0308'))
  expect(hashedId('a', undefined, 1)).toBe(hashedId('a', '', '1'))
  expect(hashedId('a')).toMatch(/^[\w-]{22}$/)
})

test('an id tells its fields apart', () => {
  const ids = [hashedId('a', 'b'), hashedId('ab'), hashedId('b', 'a'), hashedId('a', '', 'b'), hashedId('A', 'b')]
  expect(new Set(ids).size).toBe(ids.length)
})

test('exact twins are numbered in their order, the same each time', () => {
  const numbered = () => ['x', 'y', 'x', 'x'].map(twinNumbers())
  expect(numbered()).toEqual(['x', 'y', 'x~2', 'x~3'])
  expect(numbered()).toEqual(numbered())
})
