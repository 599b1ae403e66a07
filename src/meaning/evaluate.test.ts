/** How well the reading agrees with labelled messages, as tables, and the floors it must not fall under. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Intent, intents, type Mode, type Subject, subjects } from '../connectors/record.ts'
import { readMessage } from './read.ts'
import type { Message, Reading } from './reading.ts'

type Labelled = {
  id: string
  text: string
  direction: Message['direction']
  audience: 'public' | 'reply' | 'direct' | 'dm'
  as: 'org' | 'person'
  mode: Mode
  subject: Subject
  intents: Intent[]
  canned: boolean
  sell: boolean
  breach: boolean
}

const labelled = (file: string): Labelled[] =>
  readFileSync(join(import.meta.dirname, 'fixtures', file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

const read = (one: Labelled): Reading =>
  readMessage({
    text: one.text,
    channel: '',
    direction: one.direction,
    audience: one.audience === 'dm' ? 'direct' : one.audience,
    workspaceKind: one.as === 'org' ? 'organisation' : 'person',
  })

type Score = { precision: number; recall: number; f1: number; of: number }

const score = (pairs: { said: boolean; read: boolean }[]): Score => {
  const both = pairs.filter((pair) => pair.said && pair.read).length
  const said = pairs.filter((pair) => pair.said).length
  const found = pairs.filter((pair) => pair.read).length
  return {
    precision: found === 0 ? 0 : both / found,
    recall: said === 0 ? 0 : both / said,
    f1: said + found === 0 ? 0 : (2 * both) / (said + found),
    of: said,
  }
}

const mean = (scores: Score[]): number => scores.reduce((sum, one) => sum + one.f1, 0) / scores.length

const agreement = (messages: Labelled[]) => {
  const pairs = messages.map((one) => ({ one, reading: read(one) }))
  const by = (said: (one: Labelled) => boolean, found: (reading: Reading) => boolean): Score =>
    score(pairs.map(({ one, reading }) => ({ said: said(one), read: found(reading) })))
  const subject = subjects.map((name) =>
    by(
      (one) => one.subject === name,
      (reading) => reading.subject === name,
    ),
  )
  const intent = intents.map((name) =>
    by(
      (one) => one.intents.includes(name),
      (reading) => reading.intents.includes(name),
    ),
  )
  const flag = (name: 'sell' | 'canned' | 'breach') =>
    by(
      (one) => one[name],
      (reading) => reading[name],
    )
  return {
    mode: pairs.filter(({ one, reading }) => one.mode === reading.mode).length / pairs.length,
    subject: mean(subject),
    intents: mean(intent),
    sell: flag('sell').f1,
    canned: flag('canned').f1,
    breach: flag('breach').f1,
    rows: [
      ...subjects.map((name, at) => [name, subject[at]] as const),
      ...intents.map((name, at) => [name, intent[at]] as const),
      ['sell', flag('sell')] as const,
      ['canned', flag('canned')] as const,
      ['breach', flag('breach')] as const,
    ],
  }
}

const two = (number: number) => number.toFixed(2)

const show = (title: string, found: ReturnType<typeof agreement>): void => {
  const rows = found.rows.flatMap(([name, one]) =>
    one === undefined ? [] : [`${name.padEnd(13)}${two(one.precision)}  ${two(one.recall)}  ${two(one.f1)}  ${one.of}`],
  )
  const sums = `mode ${two(found.mode)} · subject ${two(found.subject)} · intents ${two(found.intents)} · sell ${two(found.sell)} · canned ${two(found.canned)}`
  console.log(`${title}\n${sums}\n${'label'.padEnd(13)}P     R     F1    of\n${rows.join('\n')}`)
}

const dev = labelled('messages-dev.jsonl')
const number = (one: Labelled) => Number(one.id.slice(1))
const floors = [
  {
    name: 'the half nobody tuned on',
    messages: dev.filter((one) => number(one) % 2 === 0),
    least: { mode: 0.91, subject: 0.82, intents: 0.79, sell: 0.83, canned: 0.93, breach: 0.8 },
  },
  {
    name: 'the half the rules were tuned on',
    messages: dev.filter((one) => number(one) % 2 === 1),
    least: { mode: 0.96, subject: 0.93, intents: 0.91, sell: 0.95, canned: 0.96, breach: 0.9 },
  },
  {
    name: 'our own messages',
    messages: labelled('messages-own.jsonl'),
    least: { mode: 0.96, subject: 0.92, intents: 0.93, sell: 0.94, canned: 0.93, breach: 0.9 },
  },
]

describe.each(floors)('$name', ({ name, messages, least }) => {
  const found = agreement(messages)
  show(`${name} (${messages.length})`, found)
  test.each(Object.entries(least))('%s agrees at least %f', (what, floor) => {
    const reached = what in found ? Number(found[what as keyof typeof least]) : 0
    expect(reached).toBeGreaterThanOrEqual(floor)
  })
})
