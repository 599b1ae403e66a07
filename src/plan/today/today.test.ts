/** The order of the day: complaints, then questions, then other words, then thanks. */
import { expect, test } from 'vitest'
import type { Intent } from '../../connectors/record.ts'
import { ago, got, now, relationsOf, sent, type Telling, told, worldOf } from '../test-world.ts'
import { createBoard, updateBoard } from './board.ts'
import { todayFrom } from './today.ts'

function today(tellings: readonly Telling[]) {
  const relations = relationsOf(worldOf(tellings))
  const board = createBoard()
  updateBoard(board, relations, { all: true })
  return todayFrom(board, relations, { minutes: 240, at: now, now }).items
}
const names = (tellings: readonly Telling[]) => today(tellings).map(({ person }) => person.name)
const wrote = (who: string, days: number, ...intents: Intent[]) =>
  got('message', days, { with: `x:${who}`, text: `${who} ${days}`, labels: { intents } })

test('complaints come first, then questions, then what is asked for, then other words, then thanks', () => {
  const kind = got('share', 1, { with: 'x:kind' })
  const order = ['angry', 'curious', 'asking', 'chatty', 'kind']
  const all = [
    kind,
    wrote('chatty', 1),
    wrote('asking', 2, 'ask'),
    wrote('curious', 8, 'question'),
    wrote('angry', 40, 'complain', 'question'),
  ]
  expect(names(all)).toEqual(order)
  expect(names(all.toReversed())).toEqual(order)
})

test('a complaint stays one when other words follow it, until it is answered', () => {
  const complaint = wrote('bo', 9, 'complain')
  const after = wrote('bo', 2, 'question')
  const [item] = today([complaint, after, wrote('cy', 1, 'question')])
  expect(item).toMatchObject({
    person: { name: 'bo' },
    why: 'bo was unhappy about something nine days ago and has no answer yet.',
  })
  expect(item?.seqs).toHaveLength(2)
  const answered = today([complaint, sent('message', 5, { with: 'x:bo' }), after])
  expect(answered[0]?.why).toBe('bo asked you something two days ago and has no answer yet.')
})

test('what was done about one message is not done about the next', () => {
  const first = wrote('bo', 9, 'complain')
  const id = today([first])[0]?.id ?? ''
  const done = told({ type: 'decision', id: 'd', at: ago(8), suggestion: id, person: 'x:bo', did: 'done' })
  expect(names([first, done])).toEqual([])
  expect(names([first, done, wrote('bo', 2)])).toEqual(['bo'])
})

test('a no to a proposal hides nobody', () => {
  const no = told({
    type: 'decision',
    id: 'd',
    at: ago(1),
    suggestion: 'proposal/x:us#1',
    person: 'x:bo',
    did: 'refused',
  })
  expect(names([wrote('bo', 2, 'question'), no])).toEqual(['bo'])
})
