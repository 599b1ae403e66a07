/** A key changes what it says and nothing else. */
import { describe, expect, test } from 'vitest'
import type { Labels } from '../../../../connectors/record.ts'
import { changesBy, confirmed, type Press, presses, saidOf } from './presses.ts'

const read: Required<Labels> = { mode: 'chat', subject: 'others', intents: ['ask'], canned: false, sell: false }
const message = (id: string, labels: Partial<Labels> = {}) => ({ id, labels: { ...read, ...labels }, corrected: false })
const press = (label: Press['label']): Press => {
  const found = presses.find((one) => one.label === label)
  if (!found) throw new Error(label)
  return found
}
const made = (label: Press['label'], messages: Parameters<typeof changesBy>[1]) =>
  changesBy(press(label), messages).map(({ of, labels }) => [of, labels])

test('no key means two things', () => {
  expect(new Set(presses.map(({ key }) => key)).size).toBe(presses.length)
  for (const key of ['j', 'k', 'x', 'y', 'z', 'g']) expect(presses.map((one) => one.key)).not.toContain(key)
})

describe('pressing a label', () => {
  test('sets a mode on those that have another', () => {
    expect(made('engage', [message('1'), message('2', { mode: 'engage' })])).toEqual([['1', { mode: 'engage' }]])
    expect(made('chat', [message('1')])).toEqual([])
  })
  test('adds what a message does where some lack it, and takes it away where all have it', () => {
    expect(made('thank', [message('1'), message('2', { intents: ['thank'] })])).toEqual([
      ['1', { intents: ['ask', 'thank'] }],
    ])
    expect(made('ask', [message('1'), message('2')])).toEqual([
      ['1', { intents: [] }],
      ['2', { intents: [] }],
    ])
  })
  test('turns stock and pitch on and off', () => {
    expect(made('canned', [message('1'), message('2', { canned: true })])).toEqual([['1', { canned: true }]])
    expect(made('sell', [message('1', { sell: true })])).toEqual([['1', { sell: false }]])
  })
  test('of what is not read yet says only itself', () => {
    expect(made('chat', [{ id: '1', labels: null, corrected: false }])).toEqual([['1', { mode: 'chat' }]])
    expect(confirmed([{ id: '1', labels: null, corrected: false }])).toEqual([])
  })
})

test('saying that it is right repeats everything it was read as', () => {
  expect(confirmed([message('1')])).toMatchObject([{ of: '1', labels: read }])
})

test('what was done is said in words', () => {
  const said = (label: Press['label'], messages: Parameters<typeof changesBy>[1]) =>
    saidOf(press(label), changesBy(press(label), messages))
  expect(said('engage', [message('1')])).toBe('One message is engage now.')
  expect(said('self', [message('1'), message('2')])).toBe('2 messages now speak of ourselves.')
  expect(said('thank', [message('1')])).toBe('One message with “thanks” now.')
  expect(said('ask', [message('1')])).toBe('One message without “asks” now.')
  expect(said('sell', [message('1', { sell: true })])).toBe('One message without “pitch” now.')
})
