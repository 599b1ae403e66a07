/** Chances beside the labels: kept in a few steps, certain where a person said so. */
import { expect, test } from 'vitest'
import { heads, type Odds } from '../../meaning/learned/heads.ts'
import { chancesOf, packChances } from './chances.ts'
import { packLabels, relabelled, subjectOf, unpackLabels } from './labels.ts'

const odds = (given: Partial<Odds>): Odds =>
  ({ ...Object.fromEntries(heads.map((head) => [head, 0])), ...given }) as Odds

const reading = {
  mode: 'broadcast',
  subject: 'self',
  intents: ['promote'],
  canned: false,
  sell: false,
  breach: false,
  pleasantry: false,
  praise: false,
  read: true,
} as const

test('odds come back as the step they lie in', () => {
  const packed = packChances(odds({ self: 0.75, others: 0.25, ask: 0.5, offer: 0.5, answer: 0.5 }), 'self')
  const chances = chancesOf(packed, 'self')
  expect(chances.self).toBeCloseTo(0.8)
  expect(chances.others).toBeCloseTo(0.2)
  expect(chances.asks).toBeCloseTo(0.6)
  expect(chances.gives).toBeCloseTo(0.6)
})

test('they stand beside the labels and change none of them', () => {
  const packed = packLabels({ ...reading, intents: [...reading.intents], odds: odds({ self: 0.6, ask: 0.9 }) })
  expect(unpackLabels(packed)).toMatchObject({ mode: 'broadcast', subject: 'self', intents: ['promote'] })
  expect(packed).toBeGreaterThan(0)
  expect(chancesOf(packed, subjectOf(packed)).asks).toBeCloseTo(0.93)
})

test('a person’s word is certain, of what it says and of nothing else', () => {
  const packed = packLabels({ ...reading, intents: [...reading.intents], odds: odds({ self: 0.6, ask: 0.5 }) })
  const said = relabelled(packed, { subject: 'others' })
  expect(chancesOf(said, subjectOf(said))).toMatchObject({ others: 0.97, asks: 0.6 })
  const both = relabelled(said, { intents: ['ask'] })
  expect(chancesOf(both, subjectOf(both))).toMatchObject({ others: 0.97, asks: 0.93, gives: 0.02 })
})
