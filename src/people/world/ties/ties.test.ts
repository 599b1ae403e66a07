/** Who is one person hangs on the ties alone: neither on the order they came in nor on what was taken back meanwhile. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createIdentity, handleIndex, type Identity, personOf } from '../identity.ts'
import { addProof, addSays } from './points.ts'
import { setTie, type Tie } from './ties.ts'

const names = ['x:a', 'x:b', 'toot:c', 'toot:d', 'mail:e', 'mail:f', 'feed:g']

type Word = { name: string; handles: string[]; same: boolean; said: number | undefined; undone: boolean }

const word: fc.Arbitrary<Word> = fc.record({
  name: fc.constantFrom('1', '2', '3', '4', '5', '6'),
  handles: fc.subarray(names, { minLength: 2, maxLength: 4 }),
  same: fc.boolean(),
  said: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
  undone: fc.boolean(),
})

function tell(identity: Identity, { name, handles, same, said, undone }: Word): readonly number[] {
  const tie: Tie = {
    handles: handles.map((handle) => handleIndex(identity, handle)),
    same,
    said: same ? said : (said ?? 0),
  }
  return setTie(identity, name, undone ? undefined : tie)
}

/** Everybody as the set of their handles, in one order. */
function people(identity: Identity): string[] {
  const sets = new Map<number, string[]>()
  for (const handle of names) {
    const root = personOf(identity, handleIndex(identity, handle))
    sets.set(root, [...(sets.get(root) ?? []), handle])
  }
  return [...sets.values()].map((handles) => handles.sort().join(' ')).sort()
}

function told(words: readonly Word[]): string[] {
  const identity = createIdentity()
  for (const one of words) tell(identity, one)
  return people(identity)
}

test('the order of words decides nothing, and what was taken back leaves nothing behind', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 14 }), fc.infiniteStream(fc.nat()), (words, chance) => {
      const last = [...new Map(words.map((one) => [one.name, one])).values()].filter(({ undone }) => !undone)
      const shuffled = last
        .map((one) => ({ one, at: chance.next().value ?? 0 }))
        .sort((a, b) => a.at - b.at)
        .map(({ one }) => one)
      expect(told(words)).toEqual(told(shuffled))
    }),
    { numRuns: 1000 },
  )
})

test('whoever is another person now is told', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 10 }), word, (words, next) => {
      const identity = createIdentity()
      for (const one of words) tell(identity, one)
      const rootsBefore = names.map((handle) => personOf(identity, handleIndex(identity, handle)))
      const before = people(identity)
      const changed = tell(identity, next)
      for (const [at, handle] of names.entries()) {
        const index = handleIndex(identity, handle)
        const set = (all: string[]) => all.find((one) => one.split(' ').includes(handle))
        if (personOf(identity, index) !== rootsBefore[at]) expect(changed).toContain(rootsBefore[at])
        if (set(before) !== set(people(identity)))
          expect(
            set(people(identity))
              ?.split(' ')
              .concat(set(before)?.split(' ') ?? [])
              .some((one) => changed.includes(handleIndex(identity, one))),
          ).toBe(true)
      }
    }),
    { numRuns: 500 },
  )
})

const same = (name: string, handles: string[], said?: number): Word => ({
  name,
  handles,
  same: true,
  said,
  undone: false,
})
const apart = (name: string, handles: string[], said = 0): Word => ({ name, handles, same: false, said, undone: false })

describe('a word of the user', () => {
  test('holds apart what a source ties, also by way of a third', () => {
    expect(told([same('1', ['x:a', 'x:b']), apart('2', ['x:a', 'x:b'])])).toContain('x:a')
    const chained = told([same('1', ['x:a', 'toot:c']), same('2', ['toot:c', 'x:b']), apart('3', ['x:a', 'x:b'])])
    expect(chained).toContain('toot:c x:a')
    expect(chained).toContain('x:b')
  })
  test('gives way to a later one, and comes back when that is taken back', () => {
    const words = [apart('1', ['x:a', 'x:b'], 1), same('2', ['x:a', 'x:b'], 2)]
    expect(told(words)).toContain('x:a x:b')
    expect(told([...words, { ...same('2', ['x:a', 'x:b'], 2), undone: true }])).toContain('x:a')
  })
})

describe('what profiles point to', () => {
  const proved = (pairs: [string, string][]) => {
    const identity = createIdentity()
    for (const [handle, site] of pairs) addProof(identity, handleIndex(identity, handle), handleIndex(identity, site))
    return people(identity)
  }
  test('a verified site is theirs, and ties two networks', () => {
    expect(
      proved([
        ['x:a', 'feed:g'],
        ['toot:c', 'feed:g'],
      ]),
    ).toContain('feed:g toot:c x:a')
  })
  test('a site that two of one network are verified for is a firm and ties nobody', () => {
    expect(
      proved([
        ['x:a', 'feed:g'],
        ['toot:c', 'feed:g'],
        ['toot:d', 'feed:g'],
      ]),
    ).toEqual([...names].sort())
  })
  test('two profiles are one person where each points to the other, and not before', () => {
    const identity = createIdentity()
    const [a = 0, c = 0] = ['x:a', 'toot:c'].map((handle) => handleIndex(identity, handle))
    addSays(identity, a, c)
    expect(people(identity)).toContain('x:a')
    addSays(identity, c, a)
    expect(people(identity)).toContain('toot:c x:a')
  })
})
