/** A list goes on where it ended, whatever happened to the message it ended with. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addEntry, addReading, createWorld, packLabels, type World } from '../../../people/index.ts'
import { messageOrders } from '../../choices.ts'
import { cursorOf, newestFirst, placeAfter, unsureFirst } from './order.ts'

type Said = { days: number | null; sure: number }

function worldOf(said: readonly Said[]): World {
  const world = createWorld()
  for (const [place, { days, sure }] of said.entries()) {
    const id = String(place)
    addEntry(world, {
      seq: place + 1,
      key: `x:us#${id}`,
      record: {
        type: 'interaction',
        id,
        at: days === null ? null : days * 86_400_000,
        account: 'x:us',
        direction: 'sent',
        kind: 'post',
        text: 'words',
      },
    })
    read(world, place, sure)
  }
  return world
}

function read(world: World, row: number, sure: number): void {
  const labels = packLabels({
    mode: 'chat',
    subject: 'self',
    intents: [],
    canned: false,
    sell: false,
    breach: false,
    pleasantry: false,
    praise: false,
    read: true,
    sure,
  })
  addReading(world, { seq: row + 1, labels, print: null })
}

const said: fc.Arbitrary<Said> = fc.record({
  days: fc.option(fc.integer({ min: 0, max: 20 })),
  sure: fc.constantFrom(0, 0.3, 0.6, 1),
})

test('behind the message a page ended with, in either order, the undated last', () => {
  fc.assert(
    fc.property(fc.array(said, { minLength: 1, maxLength: 30 }), fc.constantFrom(...messageOrders), (all, order) => {
      const world = worldOf(all)
      const newest = newestFirst(world, undefined, undefined)
      const rows = order === 'unsure' ? unsureFirst(world, newest) : newest
      expect(rows.toSorted((a, b) => a - b)).toEqual(all.map((_, row) => row))
      const firstUndated = newest.findIndex((row) => all[row]?.days === null)
      if (firstUndated >= 0) expect(newest.slice(firstUndated).every((row) => all[row]?.days === null)).toBe(true)
      for (const [place, row] of rows.entries())
        expect(placeAfter(world, rows, order, cursorOf(world, row))).toBe(place + 1)
    }),
  )
})

test('also where that message was put right meanwhile and stands elsewhere', () => {
  const world = worldOf([
    { days: 3, sure: 0 },
    { days: 2, sure: 0.3 },
    { days: 1, sure: 0.6 },
  ])
  const cursor = cursorOf(world, 1)
  read(world, 1, 1)
  const rows = unsureFirst(world, newestFirst(world, undefined, undefined))
  expect(rows).toEqual([0, 2, 1])
  expect(rows.slice(placeAfter(world, rows, 'unsure', cursor))).toEqual([2, 1])
})

test('a place that is none is refused', () => {
  const world = worldOf([{ days: 1, sure: 1 }])
  for (const cursor of ['', 'x', '1.99', '1'])
    expect(() => placeAfter(world, [0], 'newest', cursor)).toThrow('ask for it from its beginning')
})
