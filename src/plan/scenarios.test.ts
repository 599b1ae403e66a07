/** The invented workspaces with their planted truths: what must be found is found, and nothing else is called a problem. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isFact } from '../connectors/connector.ts'
import interchange from '../connectors/interchange/index.ts'
import type { InteractionRecord } from '../connectors/record.ts'
import { fingerprint, type Message, readMessage } from '../meaning/index.ts'
import {
  addEntry,
  addReading,
  createRelations,
  createWorld,
  packLabels,
  personFrom,
  personOf,
  type Relations,
  refresh,
  relabelled,
  type World,
} from '../people/index.ts'
import { openArchive } from '../tools/archive/index.ts'
import { audienceOf, diagnose, mixOf } from './index.ts'
import type { Cause } from './shapes.ts'

const shared = process.env.RAPPORT_SHARED ?? join(import.meta.dirname, '../../../shared')
const folder = join(shared, 'data/scenarios')
const expectations = join(folder, 'expected.json')

type PersonExpected = { name: string; handles: string[]; flags?: string[]; stage?: string[]; fading?: true }
type Scenario = {
  file: string
  problem: Cause[]
  notProblem: Cause[]
  notEnough: Cause[]
  people?: PersonExpected[]
  mix?: {
    from: string
    to: string
    total: number
    byMode: Record<string, number>
    aboutSelf: number
    canned: number
  }
  audience?: { burst: { from: string; to: string } }
}

/** Where the shared data is absent there is nothing to compare with, and every test says so by being skipped. */
const { asOf, scenarios } = read()

function read(): { asOf: string; scenarios: Record<string, Scenario> } {
  return existsSync(expectations)
    ? JSON.parse(readFileSync(expectations, 'utf8'))
    : { asOf: '2026-10-31T12:00:00Z', scenarios: {} }
}

test.skipIf(existsSync(expectations))('the scenarios are not here: set RAPPORT_SHARED to the shared folder', () => {})

describe.each(Object.entries(scenarios))('%s', async (_, scenario) => {
  const at = Date.parse(asOf)
  const { world, relations } = await worldOf(join(folder, scenario.file), at)
  const verdicts = Object.fromEntries(
    diagnose(world, relations, { at }).findings.map(({ cause, verdict }) => [cause, verdict]),
  )

  test('the planted causes are problems, and the others are not', () => {
    const problems = Object.entries(verdicts).flatMap(([cause, verdict]) => (verdict === 'problem' ? [cause] : []))
    expect(problems).toEqual(scenario.problem)
    for (const cause of scenario.notProblem) expect(verdicts, cause).not.toHaveProperty(cause, 'problem')
  })

  test('what cannot be told is not told', () => {
    const untold = scenario.notEnough.filter((cause) => verdicts[cause] !== 'not-enough-data')
    expect(untold).toEqual([])
  })

  test('the people are known for what they are', () => {
    for (const person of scenario.people ?? []) {
      const index = world.identity.index.get(person.handles[0] ?? '') ?? -1
      const relation = relations.byRoot.get(personOf(world.identity, index))
      if (relation === undefined) throw new Error(`${person.name} is not known.`)
      const told = personFrom(world, relation, at, 90)
      expect(told.flags, person.name).toEqual(expect.arrayContaining(person.flags ?? []))
      if (person.stage) expect(person.stage, person.name).toContain(told.stage)
      if (person.fading) expect([...told.flags, told.stage], person.name).toSatisfy(fades)
    }
  })

  test.skipIf(scenario.mix === undefined)('the mix counts what was done', () => {
    const expected = scenario.mix
    if (expected === undefined) return
    const mix = mixOf(world, { from: Date.parse(expected.from), to: Date.parse(expected.to), at })
    const near = (value: number, planted: number) =>
      expect(Math.abs(value - planted)).toBeLessThanOrEqual(Math.max(1, planted / 100))
    near(mix.total, expected.total)
    near(mix.aboutSelf, expected.aboutSelf)
    near(mix.canned, expected.canned)
    near(mix.byMode.broadcast, expected.byMode.broadcast ?? 0)
    near(mix.byMode.chat, expected.byMode.chat ?? 0)
    near(mix.byMode.engage, expected.byMode.engage ?? 0)
  })

  test.skipIf(scenario.audience === undefined)('the crowd from nowhere is seen', () => {
    const planted = scenario.audience?.burst
    const { bursts } = audienceOf(world, relations, at)
    const overlapping = bursts.filter(
      ({ from, to }) =>
        Date.parse(from) < Date.parse(planted?.to ?? '') && Date.parse(to) > Date.parse(planted?.from ?? ''),
    )
    expect(overlapping).not.toEqual([])
  })
})

const fades = (told: readonly string[]) => told.includes('fading') || told.includes('lapsed')

async function worldOf(file: string, at: number): Promise<{ world: World; relations: Relations }> {
  const world = createWorld()
  const organisations = new Set<string>()
  await using archive = await openArchive(file)
  let seq = 0
  for await (const item of interchange.archive.read(archive)) {
    if (!isFact(item)) continue
    seq++
    if (item.type === 'account' && item.kind === 'organisation') organisations.add(item.account)
    const key = item.type === 'interaction' ? `${item.account}#${item.id}` : `${item.type}:${seq}`
    addEntry(world, { seq, key, record: item })
    if (item.type === 'interaction') addReading(world, { seq, ...readingOf(item, organisations.has(item.account)) })
  }
  const relations = createRelations(world)
  refresh(relations, at)
  return { world, relations }
}

/** As `runs/` reads: a person's own labels win over the reading, field by field. */
function readingOf(record: InteractionRecord, organisation: boolean): { labels: number; print: number | null } {
  const reading = readMessage(messageOf(record, organisation))
  const labels = packLabels({ ...reading, breach: false })
  return {
    labels: record.labels ? relabelled(labels, record.labels) : labels,
    print: record.text ? fingerprint(record.text) : null,
  }
}

function messageOf(record: InteractionRecord, organisation: boolean): Message {
  const { kind, audience } = record
  const isDirect = kind === 'message' || audience === 'direct'
  return {
    text: record.text ?? '',
    channel: record.account.slice(0, record.account.indexOf(':')),
    direction: record.direction,
    audience:
      audience === 'group' ? 'group' : isDirect ? 'direct' : kind === 'post' || kind === 'share' ? 'public' : 'reply',
    workspaceKind: organisation ? 'organisation' : 'person',
  }
}
