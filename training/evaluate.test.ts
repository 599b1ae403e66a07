/** The reading must not fall on messages it has not seen: under the bars, or far under what it once reached. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readMessage } from '../src/meaning/index.ts'
import type { Head } from '../src/meaning/learned/heads.ts'
import measured from '../src/meaning/learned/measured.json' with { type: 'json' }
import { bars, leastPrecision } from './bars.ts'
import { labelled, messageOf } from './labelled.ts'
import { measureNames, measures, type Pair, scoreOf } from './scores.ts'
import { withTable } from './table.ts'

const pairs = labelled('set-aside').map((one): Pair => ({ one, reading: readMessage(messageOf(one)) }))

/** A change of the rules may cost a little; more has to be looked at. */
const slack = 0.01

describe('on the messages set aside', () => {
  test.each(measureNames)('%s is at its bar, and as it was measured', (name) => {
    const here = measures[name](pairs)
    expect(here).toBeGreaterThanOrEqual(bars[name]?.must ?? 0)
    expect(here).toBeGreaterThanOrEqual(measured.measures[name].here - slack)
  })

  test('what the pages show of it is what was measured', () => {
    for (const name of measureNames) expect(measures[name](pairs)).toBeCloseTo(measured.measures[name].here, 1)
  })

  const shown = Object.entries(leastPrecision) as [Head, number][]
  test.each(shown)('%s is mostly right where it is said', (label, least) => {
    // Some thirty messages have each label: one wrong one more is chance.
    const { precision, said } = scoreOf(pairs, label)
    expect(precision + 2 / said).toBeGreaterThanOrEqual(least)
  })
})

test('the page on how it reads shows what was measured', () => {
  const page = readFileSync(join(import.meta.dirname, '..', 'docs', 'how-it-reads.md'), 'utf8')
  expect(withTable(page, measured)).toBe(page)
})

test('no message set aside stands among those that are learned from', () => {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  const learned = new Set(labelled('messages').map(({ text }) => plain(text)))
  // What a network writes for its users is the same everywhere.
  const both = labelled('set-aside')
    .filter(({ canned }) => !canned)
    .map(({ text }) => plain(text))
    .filter((text) => text.length > 25 && learned.has(text))
  expect(both).toEqual([])
})
