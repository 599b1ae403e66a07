/** Whom it is proposed to choose, and whom never. */
import { expect, test } from 'vitest'
import { settingsOf } from '../../people/index.ts'
import { ago, got, now, relationsOf, sent, type Telling, times, told, worldOf } from '../test-world.ts'
import { keyProposals } from './proposals.ts'
import { keyPeopleDefaults } from './settings.ts'

const proposedAt = (tellings: readonly Telling[], at = now) => {
  const world = worldOf(tellings)
  return keyProposals(relationsOf(world, at), at, settingsOf(world, keyPeopleDefaults))
}
const ids = (tellings: readonly Telling[], at = now) => proposedAt(tellings, at).map(({ id }) => id)
const wrote = (handle: string, days: number, from = 10) =>
  times(days, (n) => got('message', from + n * 20, { with: handle, text: `about ${handle} ${n}` }))

test('who gave is proposed with what they gave, the most first', () => {
  const [first, second] = proposedAt([
    ...wrote('x:ada', 12),
    ...times(3, (n) => sent('message', 12 + n * 20, { with: 'x:ada' })),
    ...wrote('linkedin:bo', 4),
    told({ type: 'favour', id: 'f1', at: ago(30), with: 'x:ada', what: 'lent a van', side: 'received' }),
  ])
  expect(first).toMatchObject({ id: 'x:ada' })
  expect(first?.why).toBe(
    'Wrote to you on twelve days and did you a favour in two years; you wrote to them on three days; last heard of on 21 October 2026.',
  )
  expect(first?.rows.length).toBeGreaterThan(0)
  expect(second).toMatchObject({ id: 'linkedin:bo' })
})

test('those who only sell, only press buttons, hardly wrote, were chosen or were refused are never proposed', () => {
  const sell = times(9, (n) =>
    got('message', 5 + n * 10, { with: 'x:sells', text: `buy ${n}`, labels: { sell: true, mode: 'broadcast' } }),
  )
  const stock = times(9, (n) =>
    got('message', 5 + n * 10, { with: 'x:stock', text: `Congrats ${n}`, labels: { canned: true } }),
  )
  const said = (handle: string, value: unknown) =>
    told({ type: 'setting', name: `person.key:${handle}`, value, at: ago(1) })
  const others = [
    ...wrote('x:chosen', 9),
    said('x:chosen', true),
    ...wrote('x:refused', 9),
    said('x:refused', false),
    ...wrote('x:told', 9),
    told({ type: 'person', handles: ['x:told'], key: true }),
    ...wrote('x:hardly', 2),
  ]
  expect(ids([...sell, ...stock, ...others])).toEqual([])
  expect(ids([...others, said('x:refused', null)])).toEqual(['x:refused'])
})

test('at most a handful, spread over networks and over old and new', () => {
  const many = times(12, (n) => [...wrote(`x:p${n}`, 9)])
  const another = wrote('linkedin:other', 8)
  const old = [...wrote('x:old', 8), got('message', 2000, { with: 'x:old', text: 'long ago' })]
  const found = ids([...many, ...another, ...old])
  expect(found).toHaveLength(5)
  expect(found.slice(0, 3)).toContain('linkedin:other')
  expect(found).toContain('x:old')
})

test('as of a moment nothing later is looked at, and what is too long ago no longer counts', () => {
  const early = [
    ...times(6, (n) => got('message', 800 + n, { with: 'x:early', text: `early ${n}` })),
    ...wrote('x:ada', 6),
  ]
  expect(ids(early)).toEqual(['x:ada'])
  expect(ids(early, ago(700))).toEqual(['x:early'])
})

test('the order of arrival does not matter', () => {
  const all = [...wrote('x:ada', 6), ...wrote('x:bo', 6), ...wrote('bluesky:cy.example', 6), ...wrote('x:dee', 5)]
  expect(ids(all.toReversed())).toEqual(ids(all))
})
