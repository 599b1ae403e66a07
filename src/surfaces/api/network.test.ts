import { describe, expect, test } from 'vitest'
import type { FactRecord } from '../../connectors/record.ts'
import { networkShape } from './shapes/people/network.ts'
import { now, openTestDesk, type TestDesk } from './test-desk.ts'

const reply = (id: string, from: string, at: number, inReplyTo = 'post'): FactRecord => ({
  type: 'interaction',
  id,
  at,
  account: 'bluesky:shop.example',
  direction: 'received',
  kind: 'reply',
  with: [`bluesky:${from}.example`],
  withName: from,
  audience: 'public',
  text: 'Well said.',
  inReplyTo,
})
const records: readonly FactRecord[] = [
  { type: 'account', account: 'bluesky:shop.example' },
  { type: 'person', handles: ['bluesky:ada.example'], name: 'Ada', roles: ['customer'] },
  reply('1', 'ada', Date.UTC(2026, 9, 1)),
  reply('2', 'bo', Date.UTC(2026, 9, 2)),
  reply('3', 'cy', Date.UTC(2026, 9, 20)),
  reply('4', 'dee', Date.UTC(2026, 9, 21), 'another'),
]

async function drawn(desk: TestDesk, query = '') {
  for (let tries = 0; tries < 400; tries++) {
    const { status, body } = await desk.ask(`main/network${query}`)
    expect(status).toBe(200)
    const network = networkShape.parse(body)
    if (network.state === 'drawn') return network
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error('It was never drawn.')
}

describe('the network', () => {
  test('is drawn while one waits, and tells who is tied to whom by what', async () => {
    await using desk = await openTestDesk()
    await desk.importRecords(records, now)
    const first = networkShape.parse((await desk.ask('main/network')).body)
    expect(first).toMatchObject({ state: 'drawing', nodes: [] })
    const network = await drawn(desk)
    expect(network.nodes.map(({ name }) => name).sort()).toEqual(['Ada', 'bo', 'cy'])
    expect(network.ties).toHaveLength(3)
    expect(network.ties.find(({ a, b }) => !`${a} ${b}`.includes('cy'))).toMatchObject({
      kinds: ['same talk'],
      evidence: ['bluesky:shop.example#2', 'bluesky:shop.example#1'],
      last: '2026-10-02T00:00:00.000Z',
    })
    expect(network).toMatchObject({ leftOut: 0, untied: 1 })
    expect(network.communities).toMatchObject([{ size: 3, words: expect.stringMatching(/^around /) }])

    const customers = await drawn(desk, '?role=customer')
    expect(customers.nodes.map(({ name }) => name)).toEqual(['Ada'])
    expect(customers.ties).toEqual([])

    const earlier = await drawn(desk, '?asOf=2026-10-10')
    expect(earlier.nodes.map(({ name }) => name).sort()).toEqual(['Ada', 'bo'])
  })

  test('knows at once who introduced whom, and not as of a day before that was noted', async () => {
    await using desk = await openTestDesk()
    const [end, today] = [Date.UTC(2026, 9, 21), Date.UTC(2026, 9, 23)]
    const coverage = { type: 'coverage', account: 'bluesky:shop.example', from: null, to: end } as const
    const note = { type: 'note', id: 'n', at: today, with: 'bluesky:dee.example', text: '', kind: 'met' } as const
    await desk.importRecords(
      [...records, { ...coverage, received: ['reply'], sent: ['reply'] }, { ...note, through: 'bluesky:ada.example' }],
      now,
    )
    const namesOf = async (query = '') => (await drawn(desk, query)).nodes.map(({ name }) => name)
    expect(await namesOf()).toContain('dee')
    expect(await namesOf(`?asOf=${new Date(end).toISOString()}`)).not.toContain('dee')
  })

  test('goes on from where it was when something comes in, and shows the one before meanwhile', async () => {
    await using desk = await openTestDesk()
    await desk.importRecords(records, now)
    await drawn(desk)
    await desk.importRecords([reply('5', 'eve', Date.UTC(2026, 9, 22))], now + 1)
    const meanwhile = networkShape.parse((await desk.ask('main/network')).body)
    expect(meanwhile.state).toBe('redrawing')
    expect(meanwhile.nodes).toHaveLength(3)
    expect((await drawn(desk)).nodes).toHaveLength(4)
  })

  test('of nobody is an empty one', async () => {
    await using desk = await openTestDesk()
    expect(await drawn(desk)).toMatchObject({ nodes: [], ties: [], communities: [] })
  })
})
