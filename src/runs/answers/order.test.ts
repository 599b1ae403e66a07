/** Order kept from answer to answer is the order that sorting anew would give. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FactRecord } from '../../connectors/record.ts'
import { ask } from '../ask.ts'
import { sortKeys } from '../choices.ts'
import { now, openTestDesk } from '../test-desk.ts'
import { peopleAnswer } from './people.ts'

const happening = fc.record({
  person: fc.integer({ min: 0, max: 12 }),
  days: fc.integer({ min: 0, max: 200 }),
  sent: fc.boolean(),
  kind: fc.constantFrom('reply', 'reaction', 'connect', 'message'),
})

test('whatever happens, in every order', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(happening, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 5 }),
      async (rounds) => {
        await using one = await openTestDesk()
        const { desk } = one
        const owner = desk.owner('main')
        // The end of what is covered stands, so that the moment does not move.
        const end: FactRecord = { type: 'coverage', account: 'x:shop', from: null, to: now, received: [], sent: [] }
        const account: FactRecord = { type: 'account', account: 'x:shop' }
        for (const [round, happenings] of rounds.entries()) {
          const records = happenings.map(
            ({ person, days, sent, kind }, at): FactRecord => ({
              type: 'interaction',
              id: `${round}-${at}`,
              at: now - days * 86_400_000,
              account: 'x:shop',
              direction: sent ? 'sent' : 'received',
              kind,
              with: [`x:p${person}`],
              withName: `Name ${(person * 7) % 13} of ${round}`,
            }),
          )
          await one.importRecords([account, end, ...records])
          const asked = await ask(desk, owner)
          for (const sort of sortKeys) {
            const kept = await peopleAnswer(asked, { sort })
            // Another set of relations knows nothing of any order.
            const anew = await peopleAnswer({ ...asked, relations: { ...asked.relations } }, { sort })
            expect(
              kept.people.map(({ id }) => id),
              sort,
            ).toEqual(anew.people.map(({ id }) => id))
          }
        }
      },
    ),
    { numRuns: 12 },
  )
})
