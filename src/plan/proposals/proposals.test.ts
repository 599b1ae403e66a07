/** What is proposed, from what, and when it is not asked about. */
import { describe, expect, test } from 'vitest'
import type { RecordOf } from '../../connectors/record.ts'
import type { Heard } from '../../meaning/outcomes/hear.ts'
import { seqOf } from '../../people/index.ts'
import { ago, got, now, relationsOf, sent, type Telling, told, worldOf } from '../test-world.ts'
import { rowsToHear } from './listen.ts'
import { type Proposal, proposalsFrom, suggestionOf } from './proposals.ts'
import { proposalDefaults } from './settings.ts'
import { weigh } from './weigh.ts'

const karim = 'x:karim'
type Said = { telling: Telling; heard?: Heard }
const says = (telling: Telling, heard?: Heard): Said => ({ telling, ...(heard && { heard }) })
const nameOf = ({ record }: Telling) => (record.type === 'interaction' ? `${record.account}#${record.id}` : '')

function proposed(said: readonly Said[], others: readonly Telling[] = [], settings = proposalDefaults): Proposal[] {
  const world = worldOf([...said.map(({ telling }) => telling), ...others])
  const relations = relationsOf(world)
  const rows = rowsToHear(relations, { at: now, settings })
  const of = (row: number) => said[seqOf(world.facts, row) - 1]
  const heard = new Map(rows.map((row) => [row, of(row)?.heard ?? {}]))
  const clues = rows.flatMap((row) => weigh({ world, byRoot: relations.byRoot, heard, settings }, row) ?? [])
  const named = clues.flatMap((clue) => {
    const telling = of(clue.row)?.telling
    return telling ? [{ clue, id: nameOf(telling) }] : []
  })
  return proposalsFrom(world, named, now, settings)
}

const way: Heard = { told: { deed: 'sent', words: 'I sent a neighbour your way' } }
const order: Heard = { outcome: { kind: 'order', words: 'Can I order six' } }
const lend: Heard = { offered: { deed: 'lent', words: 'you can borrow ours' } }
const decision = (of: Telling, did: RecordOf<'decision'>['did'], at = now): Telling =>
  told({ type: 'decision', id: `${did} ${at}`, at, suggestion: suggestionOf(nameOf(of)), did })

describe('a favour', () => {
  test('they told of is on their side, and asked about by name and day', () => {
    expect(proposed([says(got('message', 4, { with: karim }), way)])).toMatchObject([
      {
        kind: 'favour',
        side: 'received',
        what: 'sent somebody your way',
        words: 'I sent a neighbour your way',
        question: 'karim sent somebody your way on Tuesday: a favour?',
      },
    ])
  })
  test('we told of, or are thanked for, is on ours', () => {
    const thanked: Heard = { thanked: { deed: 'introduced', words: 'Thanks for introducing me' } }
    const thanks = { with: karim, labels: { intents: ['thank' as const] } }
    expect(proposed([says(sent('message', 4, { with: karim }), way)])).toMatchObject([{ side: 'given' }])
    expect(proposed([says(got('message', 4, thanks), thanked)])).toMatchObject([
      { side: 'given', question: 'You introduced karim to somebody on Tuesday: a favour?' },
    ])
    expect(proposed([says(sent('message', 4, thanks), thanked)])).toMatchObject([{ side: 'received' }])
  })
  test('a written recommendation is one whatever it says, unless it complains', () => {
    expect(proposed([says(got('recommend', 4, { with: karim }))])).toMatchObject([{ side: 'received', words: null }])
    expect(proposed([says(sent('recommend', 4, { with: karim }))])).toMatchObject([{ side: 'given' }])
    expect(proposed([says(got('recommend', 4, { with: karim, labels: { intents: ['complain'] } }))])).toEqual([])
  })
  test('an offer is one once it was thanked for', () => {
    const offer = says(got('message', 6, { with: karim, labels: { intents: ['offer'] } }), lend)
    const thank = (days: number) => says(sent('message', days, { with: karim, labels: { intents: ['thank'] } }))
    expect(proposed([offer])).toEqual([])
    expect(proposed([offer, thank(5)])).toMatchObject([{ side: 'received', what: 'lent you something' }])
    const late = says(got('message', 30, { with: karim, labels: { intents: ['offer'] } }), lend)
    expect(proposed([late, thank(5)])).toEqual([])
    const busy = says(sent('message', 5.5, { with: karim, text: 'no need' }))
    expect(proposed([offer, busy, thank(5)])).toEqual([])
  })
  test('an answer is one where the thanks are for help', () => {
    const answer = says(sent('message', 6, { with: karim, labels: { intents: ['answer'] } }))
    const thank = (heard: Heard) => says(got('message', 5, { with: karim, labels: { intents: ['thank'] } }), heard)
    expect(proposed([answer, thank({})])).toEqual([])
    expect(proposed([answer, thank({ grateful: 'that really helped' })])).toMatchObject([
      { side: 'given', what: 'helped them', words: 'that really helped' },
    ])
  })
})

describe('an outcome', () => {
  test('is named as the contract names it', () => {
    expect(proposed([says(got('message', 4, { with: karim }), order)])).toMatchObject([
      { kind: 'outcome', outcome: 'sale', side: null, question: 'karim wanted to order something on Tuesday: a sale?' },
    ])
  })
  test('is only in what comes in, and an enquiry only where something is asked', () => {
    const enquiry: Heard = { outcome: { kind: 'enquiry', words: 'how much is it' } }
    expect(proposed([says(sent('message', 4, { with: karim }), order)])).toEqual([])
    expect(proposed([says(got('message', 4, { with: karim }), enquiry)])).toEqual([])
    const asks = { with: karim, labels: { intents: ['question' as const] } }
    expect(proposed([says(got('message', 4, asks), enquiry)])).toMatchObject([{ outcome: 'enquiry' }])
  })
})

describe('nothing is asked', () => {
  const mine = got('message', 4, { with: karim })
  test.each([
    ['unsurely read', got('message', 4, { with: karim, labels: { sure: 0.3 } as object })],
    ['a complaint', got('message', 4, { with: karim, labels: { intents: ['complain'] } })],
    ['a pitch', got('message', 4, { with: karim, labels: { sell: true } })],
    ['stock', got('message', 4, { with: karim, labels: { canned: true } })],
    ['not in a language we read', got('message', 4, { with: karim, labels: { read: false } })],
    ['to several', got('message', 4, { with: [karim, 'x:bo'] })],
    ['older than 90 days', got('message', 91, { with: karim })],
    ['undated', got('message', null, { with: karim })],
  ])('where it is %s', (_, telling) => {
    expect(proposed([says(telling, way)])).toEqual([])
  })
  test('twice of a message, whatever was answered, until that is taken back', () => {
    expect(proposed([says(mine, way)], [decision(mine, 'refused')])).toEqual([])
    expect(proposed([says(mine, way)], [decision(mine, 'done')])).toEqual([])
    expect(
      proposed([says(mine, way)], [decision(mine, 'refused', now - 2), decision(mine, 'reopened', now - 1)]),
    ).toHaveLength(1)
  })
  test('of another message about the same deed, nor of what is noted already', () => {
    const again = got('message', 10, { with: karim, text: 'again' })
    const early = got('message', 40, { with: karim, text: 'early' })
    const both = [says(mine, way), says(again, way)]
    expect(proposed(both, [decision(mine, 'refused')])).toEqual([])
    expect(proposed([...both, says(early, way)], [decision(mine, 'refused')])).toHaveLength(1)
    const noted = told({ type: 'favour', id: 'f', at: ago(6), with: karim, what: 'sent Bo', side: 'received' })
    expect(proposed(both, [noted])).toEqual([])
  })
  test('again where the message comes to be known by another name', () => {
    const kept = { toldAt: ago(4), what: 'received' }
    const no = told({
      type: 'decision',
      id: 'd',
      at: now,
      suggestion: suggestionOf('x:old#1'),
      person: karim,
      did: 'refused',
      more: kept,
    })
    expect(proposed([says(mine, way)], [no])).toEqual([])
    const other = told({
      type: 'decision',
      id: 'd',
      at: now,
      suggestion: suggestionOf('x:old#1'),
      person: 'x:bo',
      did: 'refused',
      more: kept,
    })
    expect(proposed([says(mine, way)], [other])).toHaveLength(1)
  })
  test('of one person twice at a time, nor of more than is set', () => {
    expect(proposed([says(mine, way), says(got('message', 50, { with: karim }), order)])).toHaveLength(1)
    const many = Array.from({ length: 30 }, (_, n) => says(got('message', n + 1, { with: `x:p${n}` }), way))
    expect(proposed(many)).toHaveLength(20)
    expect(proposed(many)[0]?.person.id).toBe('x:p0')
  })
})
