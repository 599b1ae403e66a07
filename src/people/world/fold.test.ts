/** A later telling of a profile leaves nothing behind of the earlier one, whatever was folded in between. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RecordOf } from '../../connectors/record.ts'
import { addEntry } from './fold.ts'
import { membersOf, personOf } from './identity.ts'
import { createWorld, type World } from './world.ts'

type Profile = RecordOf<'person'>

const points = fc.subarray(['feed:a.example', 'x:a', 'toot:c'])
const profile: fc.Arbitrary<Profile> = fc.record({
  type: fc.constant('person' as const),
  handles: fc.constantFrom(['x:a'], ['x:b'], ['toot:c'], ['x:a', 'x:d'], ['x:d', 'x:a']),
  proves: points,
  says: points,
  seenAt: fc.integer({ min: 1, max: 9 }),
})

const keyOf = ({ handles }: Profile) => `person:${handles.toSorted().join(' ')}`

function worldOf(profiles: readonly Profile[]): World {
  const world = createWorld()
  for (const [at, record] of profiles.entries()) addEntry(world, { seq: at + 1, key: keyOf(record), record })
  return world
}

/** Everybody who was told of, as the sets of their handles, and when each handle was last seen. */
function told({ identity, seen }: World): unknown {
  const nameOf = (handle: number) => identity.handles[handle] ?? ''
  const people = identity.handles.map((_, handle) => membersOf(identity, personOf(identity, handle)).map(nameOf).sort())
  return {
    people: [...new Set(people.filter(({ length }) => length > 1).map((handles) => handles.join(' ')))].sort(),
    seen: [...seen].map(([handle, at]) => `${nameOf(handle)} ${at}`).sort(),
  }
}

test('what a profile pointed to, and when it was seen, is as the telling that counts has it', () => {
  fc.assert(
    fc.property(fc.array(profile, { maxLength: 8 }), (profiles) => {
      const last = [...new Map(profiles.map((one) => [keyOf(one), one])).values()]
      expect(told(worldOf(profiles))).toEqual(told(worldOf(last)))
    }),
    { numRuns: 300 },
  )
})
