/** The words a learned label hangs on. */
import { expect, test } from 'vitest'
import { observe } from '../observe.ts'
import { model } from '../read.ts'
import { heads } from './heads.ts'
import { wordsFor } from './reasons.ts'

const evidenceOf = (text: string) =>
  observe({ text, channel: '', direction: 'sent', audience: 'public', workspaceKind: 'organisation' }).evidence

test('are at most two, stand in the message, do not overlap and say something by themselves', () => {
  const text = "I'm at a 10-day retreat from 4 to 9. Shop via the link in our bio, 20% off until Friday!"
  const evidence = evidenceOf(text)
  for (const head of heads) {
    const words = wordsFor(model, head, evidence)
    expect(words.length).toBeLessThanOrEqual(2)
    for (const one of words) {
      expect(text).toContain(one)
      expect(one).toMatch(/\p{L}{3}|^(?:i|we|my|us)\b/iu)
    }
  }
  expect(wordsFor(model, 'promote', evidence).length).toBeGreaterThan(0)
})

test('are none where there are no words', () => {
  expect(wordsFor(model, 'thank', evidenceOf('👏👏👏'))).toEqual([])
})
