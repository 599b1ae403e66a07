/** Sketches and pairs are saved with the readings or not at all, and nothing is left of texts that are gone. */
import { expect, test } from 'vitest'
import { message, tell, you } from '../../test/ledger-words.ts'
import { describeOnBoth } from '../../test/ledgers.ts'
import type { Ledger } from './ledger.ts'

const body = (value: number) => Uint8Array.from({ length: 40 }, (_, at) => (at * value) % 256)
const reading = (seq: number, print: number) => ({ seq, labels: seq, print })
const sketch = (print: number) => ({ print, body: body(print) })

const prints = async (ledger: Ledger) => (await ledger.sketches(you, 0, 100)).map(({ print }) => print)
const pairs = async (ledger: Ledger) => (await ledger.near(you, 0, 100)).map(({ one, other }) => [one, other])

/** Three messages with prints 11, 12 and 13, of which 12 is near to both others; the last is of a second source. */
async function told(ledger: Ledger): Promise<number> {
  await tell(ledger, [message('1'), message('2', { with: ['toot:cyd'] })])
  const second = await tell(ledger, [message('3', { with: ['toot:dee'] })])
  const known = await ledger.prepareCopies(you, 'a')
  const readings = [reading(1, 11), reading(2, 12), reading(3, 13)]
  const sketches = [11, 12, 13].map(sketch)
  const near = [
    [12, 11],
    [13, 12],
  ] as const
  expect(await ledger.saveReadings(you, 'v', readings, { known, sketches, near })).toBe(true)
  return second
}

describeOnBoth('near-copies', (fresh) => {
  test('are saved with their readings, and given back in order and as they were', async () => {
    const ledger = await fresh.ledger()
    expect(await ledger.copiesState(you)).toBeUndefined()
    await told(ledger)
    expect(await ledger.copiesState(you)).toMatchObject({ upto: 3, paired: true })
    const [first, ...others] = await ledger.sketches(you, 0, 2)
    expect([...(first?.body ?? [])]).toEqual([...body(11)])
    expect(others.map(({ place, print }) => [place, print])).toEqual([[2, 12]])
    expect(await ledger.near(you, 1, 9)).toEqual([{ place: 2, one: 13, other: 12 }])
    expect(await ledger.sketches({ ...you, workspace: 'other' }, 0, 9)).toEqual([])
  })

  test('whoever does not know all there is saves nothing', async () => {
    const ledger = await fresh.ledger()
    await told(ledger)
    const known = await ledger.prepareCopies(you, 'a')
    const late = { known: { ...known, upto: 2 }, sketches: [sketch(14)], near: [] }
    expect(await ledger.saveReadings(you, 'w', [reading(1, 14)], late)).toBe(false)
    const turned = { known: { ...known, turn: known.turn + 1 }, sketches: [sketch(14)], near: [] }
    expect(await ledger.saveReadings(you, 'w', [reading(1, 14)], turned)).toBe(false)
    expect(await ledger.readings(you, 'w', 0, 9, 9)).toEqual([])
    expect(await prints(ledger)).toEqual([11, 12, 13])
  })

  test('of several that save at once one is first, and the others are told', async () => {
    const ledger = await fresh.ledger()
    await told(ledger)
    const known = await ledger.prepareCopies(you, 'a')
    const saved = await Promise.all(
      [21, 22, 23].map((print) =>
        ledger.saveReadings(you, 'v', [reading(1, print)], { known, sketches: [sketch(print)], near: [] }),
      ),
    )
    expect(saved.filter(Boolean)).toHaveLength(1)
    expect(await prints(ledger)).toHaveLength(4)
  })

  test('a text that was erased before it was saved stays erased', async () => {
    const ledger = await fresh.ledger()
    await tell(ledger, [message('1'), message('2', { with: ['toot:cyd'] })])
    const known = await ledger.prepareCopies(you, 'a')
    await ledger.forget(you, ['toot:bob'])
    const copies = { known, sketches: [sketch(11)], near: [] }
    expect(await ledger.saveReadings(you, 'v', [reading(1, 11)], copies)).toBe(false)
    expect(await prints(ledger)).toEqual([])
  })

  test('forgetting takes the sketch along, and what it joined is to be joined anew', async () => {
    const ledger = await fresh.ledger()
    await told(ledger)
    const before = await ledger.copiesState(you)
    await ledger.forget(you, ['toot:cyd'])
    expect(await prints(ledger)).toEqual([11, 13])
    expect(await pairs(ledger)).toEqual([])
    const known = await ledger.prepareCopies(you, 'a')
    expect(known).toMatchObject({ paired: false, upto: 3 })
    expect(known.turn).toBeGreaterThan(before?.turn ?? 0)
    const copies = { known, sketches: [sketch(14)], near: [] }
    expect(await ledger.saveReadings(you, 'v', [reading(1, 14)], copies)).toBe(false)
    expect(await ledger.savePairs(you, known, [[13, 11]])).toBe(true)
    expect(await ledger.savePairs(you, known, [[13, 11]])).toBe(false)
    expect(await pairs(ledger)).toEqual([[13, 11]])
    expect(
      await ledger.saveReadings(you, 'v', [reading(1, 14)], { ...copies, known: { ...known, paired: true } }),
    ).toBe(true)
  })

  test('an import that is taken back leaves no sketch, and restored it is unread', async () => {
    const ledger = await fresh.ledger()
    const second = await told(ledger)
    await ledger.retract(you, second)
    expect(await prints(ledger)).toEqual([11, 12])
    await ledger.restore(you, second)
    expect((await ledger.unread(you, 'v', 0, 9)).map(({ seq }) => seq)).toEqual([3])
  })

  test('a text that somebody else says as well stays', async () => {
    const ledger = await fresh.ledger()
    const second = await told(ledger)
    const known = await ledger.prepareCopies(you, 'a')
    await ledger.saveReadings(you, 'v', [reading(1, 13)], { known, sketches: [], near: [] })
    await ledger.retract(you, second)
    expect(await prints(ledger)).toContain(13)
  })

  test('words that were told anew leave nothing of the older telling behind', async () => {
    const ledger = await fresh.ledger()
    await told(ledger)
    await tell(ledger, [message('2', { with: ['toot:cyd'], text: 'other words' })], Date.UTC(2027, 1, 1))
    const before = await ledger.head(you)
    expect(await ledger.prepareCopies(you, 'a')).toMatchObject({ paired: false })
    expect(await prints(ledger)).toEqual([11, 13])
    expect((await ledger.head(you))?.epoch).toBeGreaterThan(before?.epoch ?? 0)
  })

  test('another version begins with nothing', async () => {
    const ledger = await fresh.ledger()
    await told(ledger)
    expect(await ledger.prepareCopies(you, 'b')).toMatchObject({ upto: 0, paired: true })
    expect([await prints(ledger), await pairs(ledger)]).toEqual([[], []])
  })
})
