/** The rules of the day: what is worth a word, whom it is never about, and what stays as it is. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ago, got, now, sent, type Telling, told } from '../test-world.ts'
import { decided, friend, itemsOf, listOf, note, rhythm, said, todayOf } from './test-today.ts'

const day = 86_400_000
const clock = "I'm a clockmaker by trade, I repair clocks of every kind."
const wants = 'I am looking for a clockmaker, the one in the hall has stopped.'

describe('congratulating', () => {
  const share = (text: string) => got('recommend', 3, { with: 'x:bo', text, labels: { pleasantry: true } })

  test('news in their own words is one to congratulate on, and brings the words along', () => {
    const thanked = sent('reply', 2.9, { with: 'x:bo', text: 'thanks', labels: { intents: ['thank'] } })
    const news = got('invite', 2, { with: 'x:bo', text: 'We have won the county prize for our bread!' })
    const [item] = itemsOf([...friend('x:bo'), share('lovely'), thanked, news])
    expect(item).toMatchObject({ action: 'congratulate-properly', person: { name: 'bo' } })
    expect(item?.hooks[0]).toMatchObject({ kind: 'news', text: 'We have won the county prize for our bread!' })
  })

  test('news that waits for an answer is an answer owed', () => {
    const news = got('message', 2, { with: 'x:bo', text: 'Our daughter was born on Tuesday, all well.' })
    expect(itemsOf([...friend('x:bo'), news])[0]).toMatchObject({
      action: 'reply',
      why: 'bo told you of a birth two days ago and has no answer yet.',
    })
  })

  test('what was answered is congratulated on no more', () => {
    const news = got('invite', 2, { with: 'x:bo', text: 'We have won the county prize for our bread!' })
    expect(listOf([...friend('x:bo'), news, sent('message', 1, { with: 'x:bo' })])).toEqual([])
  })

  test('a network’s notice alone is no reason; with something personal to say it is', () => {
    const notice = got('reaction', 2, { with: 'x:bo', text: 'Bo Berg has a work anniversary. Say congrats!' })
    const [bare, plus] = [[notice], [notice, note('x:bo', { kind: 'matters', text: 'her bees' })]]
    expect(listOf(bare)).toEqual([])
    const [item] = itemsOf(plus)
    expect(item).toMatchObject({ action: 'congratulate-properly' })
    expect(item?.hooks).toContainEqual(expect.objectContaining({ kind: 'matters', text: 'her bees' }))
  })

  test.each([
    ['--10-31', 'today'],
    ['1980-11-02', 'in two days'],
    ['--11-01', 'tomorrow'],
  ])('a day that is noted as %s is near: %s', (on, word) => {
    const [item] = itemsOf([...friend('x:bo'), note('x:bo', { kind: 'date', text: 'Birthday', on })])
    expect(item?.why).toBe(`You noted “Birthday” for bo: it is ${word}.`)
  })

  test.each([
    ['over', { text: 'Birthday', on: '--10-30' }],
    ['far away', { text: 'Birthday', on: '--11-04' }],
    ['one to mourn', { text: 'His father died', on: '--10-31' }],
    ['taken back', { text: 'Birthday', on: '--10-31', undone: true }],
  ])('a day that is %s is not', (_, more) => {
    expect(listOf([...friend('x:bo'), note('x:bo', { kind: 'date', ...more })])).toEqual([])
  })

  test('a day of somebody with whom there is nothing to build on is not, either', () => {
    const stranger = got('follow', 40, { with: 'x:bo' })
    expect(listOf([stranger, note('x:bo', { kind: 'date', text: 'Birthday', on: '--10-31' })])).toEqual([])
  })
})

describe('introducing', () => {
  const pair = [...friend('x:ann'), ...friend('x:cy'), ...said('x:ann', 10, wants), ...said('x:cy', 15, clock)]

  test('whoever needs something meets whoever does it, with both their words', () => {
    const [item] = itemsOf(pair)
    expect(item).toMatchObject({ action: 'introduce', person: { name: 'ann' }, with: { name: 'cy' } })
    expect(item?.seqs).toHaveLength(2)
    expect(item?.hooks.map(({ kind, text }) => [kind, text]).slice(0, 2)).toEqual([
      ['need', wants],
      ['offer', clock],
    ])
  })

  test.each([
    [
      'what is needed was needed long ago',
      [...friend('x:ann'), ...friend('x:cy'), ...said('x:ann', 95, wants), ...said('x:cy', 15, clock)],
    ],
    ['they were addressed together', [...pair, sent('message', 30, { with: ['x:ann', 'x:cy'], audience: 'group' })]],
    [
      'one names the other',
      [
        ...pair,
        ...said('x:ann', 30, 'I met @cyrus and x cy at the fair, cy.'),
        ...said('x:ann', 31, 'Ask cyril'),
      ].concat(
        got('reply', 29, { with: 'x:ann', text: 'I know cyan' }),
        sent('reply', 28, { with: 'x:ann' }),
        told({ type: 'person', handles: ['x:cy'], name: 'Cyan' }),
        got('reply', 27, { with: 'x:ann', text: 'Do greet Cyan for me', labels: { pleasantry: true } }),
      ),
    ],
    [
      'they answered the same message',
      [
        ...pair,
        got('reply', 30, { with: 'x:ann', inReplyTo: 'post', text: 'a' }),
        got('reply', 30, { with: 'x:cy', inReplyTo: 'post', text: 'b' }),
        sent('reply', 29, { with: 'x:ann' }),
        sent('reply', 29, { with: 'x:cy' }),
      ],
    ],
    [
      'a favour is owed to the one who would be asked',
      [...pair, told({ type: 'favour', id: 'f', at: ago(200), with: 'x:cy', what: 'help', side: 'received' })],
    ],
    [
      'the one asked turns to us far more than we to them',
      [...pair, ...Array.from({ length: 25 }, (_, n) => got('reaction', 20 + n, { with: 'x:cy' }))],
    ],
    [
      'only a stranger does it',
      [
        ...friend('x:ann'),
        ...said('x:ann', 10, wants),
        got('reply', 15, { with: 'x:cy', text: clock, labels: { pleasantry: true } }),
      ],
    ],
  ] as [string, Telling[]][])('not where %s', (_, tellings) => {
    expect(listOf(tellings).filter((line) => line.startsWith('introduce'))).toEqual([])
  })

  test('one a day, and nobody twice', () => {
    const more = [
      ...friend('x:dee'),
      ...friend('x:eve'),
      ...said('x:dee', 9, 'I am looking for a beekeeper.'),
      ...said('x:eve', 12, 'I am a beekeeper and sell honey at the gate.'),
    ]
    const items = itemsOf([...pair, ...more])
    expect(items.filter(({ action }) => action === 'introduce')).toHaveLength(1)
    const people = items.flatMap(({ person, with: other }) => (other ? [person.id, other.id] : [person.id]))
    expect(new Set(people).size).toBe(people.length)
  })
})

describe('picking up again', () => {
  test('whoever is past the rhythm that was set comes, wherever it was set', () => {
    const role = told({ type: 'person', handles: ['x:bo'], roles: ['customer'] })
    for (const set of [rhythm('person.rhythm:x:bo', 14), rhythm('rhythm.role:customer', 14)])
      expect(itemsOf([...friend('x:bo'), role, set])[0]).toMatchObject({
        action: 'rekindle',
        why: 'You want to be in touch with bo every two weeks; the last word was three weeks ago.',
        factors: { chosen: false },
      })
    expect(listOf([...friend('x:bo'), role, rhythm('rhythm.role:customer', 30)])).toEqual([])
  })

  test('words on another network or a meeting reset it, and a like does not', () => {
    const base = [
      ...friend('x:bo'),
      told({ type: 'person', handles: ['x:bo', 'y:bo'] }),
      rhythm('person.rhythm:x:bo', 14),
    ]
    expect(listOf([...base, got('reaction', 2, { with: 'y:bo' })])).toEqual(['rekindle bo'])
    expect(listOf([...base, sent('message', 2, { with: 'y:bo', account: 'y:us' })])).toEqual([])
    expect(listOf([...base, sent('meeting', 2, { with: 'y:bo', account: 'other:us' })])).toEqual([])
  })

  test('whoever was chosen comes first, whatever the rest are worth', () => {
    const both = [...friend('x:amy', { last: 400, days: 12 }), ...friend('x:zed', { last: 450, days: 5 })]
    const [first = '', second = ''] = listOf(both)
    const key = told({ type: 'setting', name: `person.key:x:${second.slice(-3)}`, value: true })
    expect(listOf([...both, key])).toEqual([second, first])
  })
})

describe('through the day', () => {
  const owed = ['ann', 'bo', 'cy', 'dee'].map((who, n) => got('message', n + 1, { with: `x:${who}`, text: `${who}?` }))
  const rest = ['eve', 'fay', 'gus'].flatMap((who, n) => friend(`x:${who}`, { last: 200 + n, days: 6 + n }))
  const all = [...owed, ...rest]

  test('the list is the same on a second look, hours later and in any order of arrival', () => {
    const list = listOf(all)
    expect(list).toHaveLength(7)
    expect(listOf(all, { at: now + 5 * 3_600_000, now: now + 5 * 3_600_000 })).toEqual(list)
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(listOf(shuffled)).toEqual(list)
      }),
      { numRuns: 20 },
    )
  })

  test('what is new comes in at its place, and the others keep theirs', () => {
    const more = got('message', 0.1, { with: 'x:new', text: 'angry', labels: { intents: ['complain'] } })
    expect(listOf([...all, more])).toEqual(['reply new', ...listOf(all)])
  })

  test('what is done is spent: the list grows shorter, and the day ends', () => {
    const first = todayOf(all, { minutes: 12 })
    expect(first.items).toHaveLength(4)
    const dones = first.items.map(({ id, person }) => decided(id, person.id, { at: now }))
    const second = todayOf([...all, ...dones.slice(0, 1)], { minutes: 12 })
    expect(second.items.map(({ id }) => id)).toEqual(first.items.slice(1).map(({ id }) => id))
    expect(todayOf([...all, ...dones], { minutes: 12 })).toMatchObject({ items: [], done: 4, later: 3 })
    const tomorrow = { minutes: 12, now: now + day, at: now + day }
    expect(todayOf([...all, ...dones], tomorrow).items).toHaveLength(3)
  })

  test('what is put off comes back, and is counted neither before nor twice', () => {
    const [item] = itemsOf(all)
    const later = decided(item?.id ?? '', item?.person.id ?? '', { did: 'snoozed', until: now + 2 * day, at: now })
    expect(todayOf([...all, later])).toMatchObject({ later: 0 })
    expect(listOf([...all, later])).not.toContain('reply ann')
    expect(listOf([...all, later], { now: now + 3 * day })[0]).toBe('reply ann')
  })

  test('what was done is told for the day, and can be taken back', () => {
    const [item] = itemsOf(all)
    const id = item?.id ?? ''
    const done = decided(id, 'x:ann', { did: 'done', at: now })
    expect(todayOf([...all, done]).doneToday).toMatchObject([{ person: { name: 'ann' }, suggestion: id, at: now }])
    expect(todayOf([...all, done], { now: now + day }).doneToday).toEqual([])
    const back = decided(id, 'x:ann', { did: 'reopened', at: now + 1 })
    expect(todayOf([...all, done, back])).toMatchObject({ doneToday: [], done: 0 })
    expect(listOf([...all, done, back])[0]).toBe('reply ann')
  })

  test('somebody who is not wanted stays away, joined or not, until let back', () => {
    const [item] = itemsOf(all)
    const no = decided(item?.id ?? '', 'x:ann', { did: 'refused', at: now })
    const joined = told({ type: 'link', handles: ['x:ann', 'a:ann'], same: true })
    expect(listOf([...all, no])).not.toContain('reply ann')
    expect(todayOf([...all, joined, no]).items.map(({ person }) => person.id)).not.toContain('a:ann')
    expect(todayOf([...all, no]).unwanted).toMatchObject([{ person: { name: 'ann' } }])
    const back = decided(item?.id ?? '', 'x:ann', { did: 'reopened', at: now + 1 })
    expect(todayOf([...all, no, back])).toMatchObject({ unwanted: [] })
    expect(listOf([...all, no, back])[0]).toBe('reply ann')
  })

  test('new people and old ones take turns among equals', () => {
    const old = ['a', 'b', 'c'].flatMap((who, n) => [
      got('reaction', 100, { with: `x:old${who}` }),
      got('message', 1 + n, { with: `x:old${who}`, text: `old ${who}` }),
    ])
    const fresh = ['a', 'b'].map((who, n) => got('message', 10 + n, { with: `x:new${who}`, text: `new ${who}` }))
    expect(listOf([...old, ...fresh], { minutes: 12 })).toEqual([
      'reply olda',
      'reply newa',
      'reply oldb',
      'reply newb',
    ])
  })
})

test('nobody is on it twice, nobody who only sells, and never more than fits, whatever happened', () => {
  const kinds = ['message', 'reply', 'mention', 'share', 'reaction', 'connect', 'meeting'] as const
  const texts = [wants, clock, 'We have won the county prize!', 'Buy now', 'hello']
  const telling = fc
    .record({
      kind: fc.constantFrom(...kinds),
      days: fc.integer({ min: 1, max: 400 }),
      who: fc.constantFrom('ann', 'bo', 'cy', 'dee'),
      ours: fc.boolean(),
      text: fc.constantFrom(...texts),
    })
    .map(({ kind, days, who, ours, text }) =>
      (ours ? sent : got)(kind, days, {
        with: `x:${who}`,
        ...(kind !== 'reaction' && kind !== 'connect' && kind !== 'meeting' && { text }),
        labels: { sell: text === 'Buy now', mode: text === 'Buy now' ? 'broadcast' : 'engage' },
      }),
    )
  fc.assert(
    fc.property(fc.array(telling, { maxLength: 60 }), fc.integer({ min: 1, max: 40 }), (tellings, minutes) => {
      const { items } = todayOf(tellings, { minutes })
      const people = items.flatMap(({ person, with: other }) => (other ? [person.id, other.id] : [person.id]))
      expect(new Set(people).size).toBe(people.length)
      expect(items.reduce((sum, item) => sum + item.minutes, 0)).toBeLessThanOrEqual(minutes)
      const scores = items.map(({ score }) => score)
      expect(scores).toEqual(scores.toSorted((a, b) => b - a))
      expect(items.filter(({ action }) => action === 'introduce' || action === 'deepen').length).toBeLessThanOrEqual(2)
      for (const item of items) {
        expect(item.why).toMatch(/^[^!]+\.$/)
        expect(item.why).not.toMatch(/\b(?:no|0) days\b|undefined|NaN/)
        if (item.action === 'congratulate-properly') expect(item.hooks.length).toBeGreaterThan(0)
      }
    }),
    { numRuns: 60 },
  )
})
