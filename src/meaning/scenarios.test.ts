/** The scenarios' own acts against their labels, and what the people in them wrote against what is true of them. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Labels } from '../connectors/record.ts'
import { readMessage } from './read.ts'
import type { Message, Reading } from './reading.ts'

const folder = join(process.env.RAPPORT_SHARED ?? join(import.meta.dirname, '../../../shared'), 'data/scenarios')
const expectations = join(folder, 'expected.json')

type Line = {
  type: string
  account: string
  kind: string
  direction: Message['direction']
  at: string
  with?: string | string[]
  audience?: string
  text?: string
  labels?: Labels
}
type Person = { name: string; handles: string[]; flags?: string[] }
type Scenario = { file: string; labelled: boolean; people: Person[] }

test.skipIf(existsSync(expectations))('the scenarios are not here: set RAPPORT_SHARED to the shared folder', () => {})

const scenarios: Record<string, Scenario> = existsSync(expectations)
  ? JSON.parse(readFileSync(expectations, 'utf8')).scenarios
  : {}

const read = (line: Line, kinds: Map<string, Message['workspaceKind']>): Reading => {
  const kind = kinds.get(line.account)
  const audience =
    line.kind === 'post' ? 'public' : line.kind !== 'message' ? 'reply' : line.audience === 'group' ? 'group' : 'direct'
  return readMessage({
    text: line.text ?? '',
    channel: line.account.split(':')[0] ?? '',
    direction: line.direction,
    audience,
    ...(kind === undefined ? {} : { workspaceKind: kind }),
  })
}

const parts = ['mode', 'subject', 'intents', 'canned', 'sell'] as const
const plain = (part: unknown) => JSON.stringify(Array.isArray(part) ? part.toSorted() : (part ?? false))

describe.each(Object.entries(scenarios))('%s', (id, scenario) => {
  const lines: Line[] = readFileSync(join(folder, scenario.file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const kinds = new Map<string, Message['workspaceKind']>()
  for (const line of lines)
    if (line.type === 'account') kinds.set(line.account, line.kind === 'organisation' ? 'organisation' : 'person')
  const spoken = lines.filter((line) => line.type === 'interaction' && (line.text ?? '') !== '')
  const acts = spoken.filter((line) => line.direction === 'sent').map((line) => ({ line, reading: read(line, kinds) }))
  const heard = (person: Person) =>
    spoken
      .filter(
        (line) =>
          line.direction === 'received' && [line.with ?? []].flat().some((handle) => person.handles.includes(handle)),
      )
      .toSorted((one, other) => (one.at < other.at ? -1 : 1))
      .map((line) => read(line, kinds))

  test.skipIf(!scenario.labelled)('our acts are read as they are labelled', () => {
    const shares = parts.map((part) => {
      const told = acts.filter(({ line }) => line.labels?.[part] !== undefined)
      const right = told.filter(({ line, reading }) => plain(line.labels?.[part]) === plain(reading[part]))
      return { part, share: told.length === 0 ? 1 : right.length / told.length }
    })
    console.log(
      `${id}: ${shares.map(({ part, share }) => `${part} ${share.toFixed(3)}`).join(' · ')} of ${acts.length} acts`,
    )
    for (const { share } of shares) expect(share).toBeGreaterThanOrEqual(0.93)
  })

  test('nothing we sent is taken for a breach', () => {
    expect(acts.filter(({ reading }) => reading.breach).map(({ line }) => line.text)).toEqual([])
  })

  test.each(scenario.people)('what $name wrote is read as it is', (person) => {
    const readings = heard(person)
    if (person.flags?.includes('sell-only')) expect(readings.every((one) => one.sell)).toBe(true)
    if (person.flags?.includes('canned-only')) expect(readings.every((one) => one.canned)).toBe(true)
    if (person.flags?.includes('reply-owed')) expect(readings.at(-1)?.pleasantry).toBe(false)
    if (person.flags?.includes('advocate')) expect(readings.filter((one) => one.praise).length).toBeGreaterThan(1)
  })
})
