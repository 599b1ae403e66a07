import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FactRecord, InteractionRecord } from '../../connectors/record.ts'
import { choose, type Who } from './choose.ts'
import { createGathered, crowd, gather, gatherAnswered, takeSought } from './gather.ts'
import { shapeOf } from './graph.ts'
import { namesIn, resolverOf } from './names.ts'
import { kindsOf, tieOf } from './ties.ts'

const end = Date.UTC(2026, 9, 31)
const day = 86_400_000

const received = (id: string, from: string, more: Partial<InteractionRecord> = {}): InteractionRecord => ({
  type: 'interaction',
  id,
  at: end - 10 * day,
  account: 'net:shop',
  direction: 'received',
  kind: 'reply',
  with: [`net:${from}`],
  text: 'a word',
  ...more,
})

/** As a run does it: what came before its answer is looked up. */
function gathered(records: readonly FactRecord[]) {
  const all = createGathered()
  const told = records.map((record, at) => ({
    seq: at + 1,
    key: record.type === 'interaction' ? `${record.account}#${record.id}` : `note:${at}`,
    record,
  }))
  for (const one of told) gather(all, one)
  const sought = new Set(takeSought(all))
  for (const one of told) if (sought.has(one.key)) gatherAnswered(all, one)
  return all
}

function whoOf(people: readonly string[][]): Who {
  const handles = people.flat()
  const person = Int32Array.from(handles, (handle) => {
    const own = people.find((one) => one.includes(handle))
    return own?.includes('net:shop') ? -1 : handles.indexOf(own?.[0] ?? '')
  })
  return { handles, person, near: new Float64Array(handles.length) }
}

const everybody = whoOf(
  ['shop', 'ada', 'bo', 'cy', ...Array.from({ length: 40 }, (_, at) => `p${at}`)].map((one) => [`net:${one}`]),
)

function tiesOf(records: readonly FactRecord[], who = everybody) {
  const chosen = choose(gathered(records), who, end)
  const name = (place: number) => who.handles[chosen.people[place] ?? -1]?.slice(4) ?? ''
  return chosen.ties
    .map(({ a, b, tie }) => ({ pair: [name(a), name(b)].sort().join(' '), ...tie, kinds: kindsOf(tie) }))
    .sort((x, y) => (x.pair < y.pair ? -1 : 1))
}

describe('two people are tied', () => {
  test('by being in one message, call or meeting together, the less the more were there', () => {
    const [two] = tiesOf([received('1', 'x', { kind: 'meeting', with: ['net:ada', 'net:bo'] })])
    expect(two).toMatchObject({ pair: 'ada bo', kinds: ['together'], weight: 1, count: 1 })
    const three = tiesOf([received('1', 'x', { kind: 'meeting', with: ['net:ada', 'net:bo', 'net:cy'] })])
    expect(three.map(({ pair, weight }) => [pair, weight])).toEqual([
      ['ada bo', 0.5],
      ['ada cy', 0.5],
      ['bo cy', 0.5],
    ])
  })

  test('by answering each other, wherever the answered message came', () => {
    const question = received('1', 'ada')
    const answer = received('2', 'bo', { inReplyTo: '1' })
    for (const records of [
      [question, answer],
      [answer, question],
    ])
      expect(tiesOf(records)).toMatchObject([{ pair: 'ada bo', kinds: ['answered', 'same talk'] }])
  })

  test('by speaking in one thread under a post of ours, which answering us does not make an answer to each other', () => {
    const under = [received('1', 'ada', { inReplyTo: 'post' }), received('2', 'bo', { inReplyTo: 'post' })]
    const [tie] = tiesOf(under)
    expect(tie).toMatchObject({ pair: 'ada bo', kinds: ['same talk'] })
    expect(tie?.shown.map(({ name }) => name)).toEqual(['net:shop#1', 'net:shop#2'])
  })

  test('by speaking in one group, where the source tells the group', () => {
    const said = (id: string, from: string, group: string) =>
      received(id, from, { kind: 'message', audience: 'group', more: { group } })
    expect(tiesOf([said('1', 'ada', 'Choir'), said('2', 'bo', 'Choir'), said('3', 'cy', 'Club')])).toMatchObject([
      { pair: 'ada bo', kinds: ['same talk'] },
    ])
  })

  test('by naming the other, and by having introduced them', () => {
    expect(tiesOf([received('1', 'ada', { text: 'ask @Bo, he knows. ada@bo.example' })])).toMatchObject([
      { pair: 'ada bo', kinds: ['named'] },
    ])
    const met = { type: 'note', id: 'n', at: end, with: 'net:ada', text: 'met', through: 'net:bo' } as const
    expect(tiesOf([met])).toMatchObject([{ pair: 'ada bo', kinds: ['introduced'] }])
    expect(tiesOf([{ ...met, undone: true }])).toEqual([])
  })

  test('and not by being in a crowd, nor by what is not talk, nor with ourselves, nor with another handle of one’s own', () => {
    const many = Array.from({ length: crowd + 1 }, (_, at) => `net:p${at}`)
    expect(tiesOf([received('1', 'x', { kind: 'message', audience: 'group', with: many })])).toEqual([])
    expect(tiesOf(many.map((_, at) => received(`${at}`, `p${at}`, { inReplyTo: 'post' })))).toEqual([])
    const likes = [
      received('1', 'ada', { kind: 'reaction', inReplyTo: 'post' }),
      received('2', 'bo', { kind: 'reaction', inReplyTo: 'post' }),
    ]
    expect(tiesOf(likes)).toEqual([])
    expect(tiesOf([received('1', 'ada', { text: 'thanks @shop' })])).toEqual([])
    const both = [received('1', 'x', { with: ['net:ada', 'net:bo'] })]
    expect(tiesOf(both, whoOf([['net:shop'], ['net:ada', 'net:bo']]))).toEqual([])
  })
})

test('the order in which things arrive does not matter', () => {
  const names = ['ada', 'bo', 'cy', 'p1', 'p2']
  const record = fc.record({
    from: fc.constantFrom(...names),
    also: fc.option(fc.constantFrom(...names), { nil: undefined }),
    of: fc.option(fc.integer({ min: 0, max: 11 }), { nil: undefined }),
    at: fc.integer({ min: 0, max: 5 }),
  })
  const records = fc.array(record, { maxLength: 12 }).map((all) =>
    all.map(({ from, also, of, at }, id) =>
      received(`${id}`, from, {
        at: end - at * day,
        ...(also && { with: [`net:${from}`, `net:${also}`], text: `@${also}` }),
        ...(of !== undefined && { inReplyTo: `${of}` }),
      }),
    ),
  )
  const told = (all: FactRecord[]) =>
    tiesOf(all).map(({ weight, ...rest }) => ({ ...rest, weight: Math.round(weight * 1e6) }))
  fc.assert(
    fc.property(
      records.chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
      ),
      ([all, shuffled]) => {
        expect(told(shuffled)).toEqual(told(all))
      },
    ),
    { numRuns: 150 },
  )
})

test('of too many people the nearest and most connected are kept, and the others counted', () => {
  const far = Array.from({ length: 30 }, (_, at) => received(`${at}`, 'x', { with: [`net:p${at}`, 'net:ada'] }))
  const who = { ...everybody, near: Float64Array.from(everybody.handles, (handle) => (handle === 'net:p7' ? 1 : 0)) }
  const chosen = choose(gathered(far), who, end, { people: 2, ties: 10 })
  expect(chosen.people.map((one) => who.handles[one]).sort()).toEqual(['net:ada', 'net:p7'])
  expect(chosen).toMatchObject({ peopleLeftOut: 29, tiesLeftOut: 0 })
})

describe('names in a text', () => {
  test('are those with a sign in front that is no mail address’s', () => {
    expect(namesIn('@Ada, ask (@bo@toot.example)! mail cy@shop.example, https://a.example/@dee')).toEqual([
      'ada',
      'bo@toot.example',
    ])
  })
  test('mean a known handle, or nobody where two begin so', () => {
    const resolve = resolverOf(['net:@ada@one.example', 'net:@bo@one.example', 'net:@bo@two.example', 'other:ada'])
    expect(resolve('net:ada')).toBe('net:@ada@one.example')
    expect(resolve('net:bo')).toBeUndefined()
    expect(resolve('net:bo@two.example')).toBe('net:@bo@two.example')
    expect(resolve('net:cy')).toBeUndefined()
  })
})

describe('the shape of a network', () => {
  const shown = tieOf('together', 1, { name: 'net:shop#1', at: null })
  const clique = (from: number) =>
    [0, 1, 2, 3, 4].flatMap((a) => [0, 1, 2, 3, 4].filter((b) => b > a).map((b) => ({ a: from + a, b: from + b })))
  // Nobody but number 10 knows people of both.
  const ties = [...clique(0), ...clique(5), { a: 0, b: 10 }, { a: 1, b: 10 }, { a: 5, b: 10 }, { a: 6, b: 10 }].map(
    ({ a, b }) => ({ a, b, tie: shown }),
  )
  function shape() {
    const steps = shapeOf(11, ties)
    for (;;) {
      const step = steps.next()
      if (step.done) return step.value
    }
  }

  test('has a circle for each group that knows each other, and the one between them is the bridge', () => {
    const { community, bridge, degree } = shape()
    expect(new Set(community.slice(0, 5)).size).toBe(1)
    expect(new Set(community.slice(5, 10)).size).toBe(1)
    expect(community[0]).not.toBe(community[5])
    expect(bridge.indexOf(Math.max(...bridge))).toBe(10)
    expect(degree[10]).toBe(4)
  })

  test('stands within the frame and is the same every time', () => {
    const one = shape()
    expect(shape()).toEqual(one)
    for (const at of one.x.keys()) expect(Math.hypot(one.x[at] ?? 9, one.y[at] ?? 9)).toBeLessThan(1.2)
    const apart = (a: number, b: number) =>
      Math.hypot((one.x[a] ?? 0) - (one.x[b] ?? 0), (one.y[a] ?? 0) - (one.y[b] ?? 0))
    expect(apart(0, 1)).toBeLessThan(apart(0, 6))
  })
})
