import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FactRecord } from '../../connectors/record.ts'
import * as meaning from '../../meaning/index.ts'
import {
  addEntry,
  addReading,
  bandOf,
  createRelations,
  createWorld,
  probability,
  type Relations,
  refresh,
  settle,
} from '../../people/index.ts'
import { flags, stages } from '../../people/shapes.ts'
import { audienceOf, diagnose, goalsOf } from '../../plan/index.ts'
import { createBoard, updateBoard } from '../../plan/today/board.ts'
import { todayFrom } from '../../plan/today/today.ts'
import { ask } from '../ask.ts'
import { type Desk, openDesk } from '../desk.ts'
import { readOne, rulesFrom } from '../read-texts.ts'
import { fillDemo } from './fill-demo.ts'
import { demoRecords } from './records.ts'

const day = 86_400_000
/** In the rush before Christmas, in the cold, in high summer, just before midnight on a leap day. */
const moments = ['2026-12-12T09:30:00Z', '2026-02-09T18:00:00Z', '2026-08-15T06:05:00Z', '2028-02-29T23:58:00Z'].map(
  (text) => Date.parse(text),
)

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the ledger', () => {
  const now = Date.parse('2026-11-25T20:00:00Z')
  const headOf = async (desk: Desk, workspace: string) => (await desk.ledger.head(desk.owner(workspace)))?.seq

  test('is filled in a few seconds, and filled again gains nothing', async () => {
    await using desk = await openDesk({ data: join(folder, 'twice') })
    const begun = performance.now()
    const report = await fillDemo(desk, desk.owner('main'), { now })
    expect(performance.now() - begun).toBeLessThan(10_000)
    expect(new Set(report.accounts.map((account) => account.split(':')[0])).size).toBe(4)
    expect(report.interactions).toBeGreaterThan(3500)
    expect(report.interactions).toBeLessThan(5000)
    expect(report.people).toBeGreaterThan(140)

    const head = await headOf(desk, 'main')
    expect(await fillDemo(desk, desk.owner('main'), { now: now + 3 * day })).toEqual(report)
    expect(await headOf(desk, 'main')).toBe(head)
    const asked = await ask(desk, desk.owner('main'))
    expect(asked.at).toBe(now)
    expect(asked.relations.byRoot.size).toBe(report.people)
  }, 30_000)

  test('stopped half-way and filled again holds what it would have held', async () => {
    await using desk = await openDesk({ data: join(folder, 'stopped') })
    const owner = desk.owner('stopped')
    const stop = new AbortController()
    await fillDemo(desk, owner, { now, signal: stop.signal, onProgress: () => stop.abort() })
    const half = (await headOf(desk, 'stopped')) ?? 0
    await fillDemo(desk, owner, { now: now + 5 * day })
    expect(await headOf(desk, 'stopped')).toBeGreaterThan(half)
    await fillDemo(desk, desk.owner('whole'), { now })
    expect(await headOf(desk, 'stopped')).toBe(await headOf(desk, 'whole'))
    expect((await ask(desk, owner)).at).toBe(now)
  }, 30_000)

  test('gets a new business, up to now, when the old one was taken back', async () => {
    await using desk = await openDesk({ data: join(folder, 'again') })
    const owner = desk.owner('main')
    await fillDemo(desk, owner, { now })
    const [source] = await desk.ledger.sources(owner)
    await desk.ledger.retract(owner, source?.id ?? 0)
    await fillDemo(desk, owner, { now: now + 5 * day })
    expect((await ask(desk, owner)).at).toBe(now + 5 * day)
  }, 30_000)

  test('tells how far it has come', async () => {
    await using desk = await openDesk({ data: join(folder, 'progress') })
    const told: string[] = []
    const shares: (number | null)[] = []
    const onProgress = ({ stage, share }: { stage: string; share: number | null }) => {
      told.push(stage)
      if (stage === 'importing') shares.push(share)
    }
    await fillDemo(desk, desk.owner('main'), { now, onProgress })
    expect(new Set(told)).toEqual(new Set(['importing', 'reading']))
    expect(shares.at(-1)).toBe(1)
    expect(shares).toEqual(shares.toSorted())
  }, 30_000)
})

describe.each(moments)('as of %d', (now) => {
  const { records, interactions } = demoRecords(now)
  const said = records.filter((record) => record.type === 'interaction')

  test('it is the same each time', () => {
    expect(demoRecords(now).records).toEqual(records)
  })

  test('nothing of it is yet to come, and it goes back two years', () => {
    const times = records.flatMap((record) => timesOf(record))
    expect(Math.max(...times)).toBe(now)
    expect(Math.max(...said.map(({ at }) => at ?? 0))).toBeLessThan(now)
    expect(Math.max(...said.map(({ at }) => at ?? 0))).toBeGreaterThan(now - 2 * day)
    expect(Math.min(...said.map(({ at }) => at ?? 0))).toBeLessThan(now - 700 * day)
  })

  test('every interaction has a name of its own, and answers something that was said before', () => {
    const byName = new Map(said.map((one) => [`${one.account}#${one.id}`, one]))
    expect(byName.size).toBe(interactions)
    const answers = said.filter(({ inReplyTo }) => inReplyTo !== undefined)
    expect(answers.length).toBeGreaterThan(500)
    for (const { account, inReplyTo, at } of answers)
      expect(byName.get(`${account}#${inReplyTo}`)?.at ?? Number.POSITIVE_INFINITY).toBeLessThan(at ?? 0)
  })

  test('our posts do not repeat themselves, and no blank is left unfilled', () => {
    const posts = said.filter(({ kind }) => kind === 'post').map(({ text }) => text)
    expect(posts.length).toBeGreaterThan(250)
    expect(posts.length - new Set(posts).size).toBeLessThan(0.02 * posts.length)
    expect(said.filter(({ text }) => /[{}|]|=>|undefined/.test(text ?? ''))).toEqual([])
  })

  test('nearly everything people say is said once', () => {
    const words = said.filter(({ kind, text }) => kind !== 'post' && (text?.length ?? 0) > 40).map(({ text }) => text)
    expect(words.length).toBeGreaterThan(900)
    expect(new Set(words).size).toBeGreaterThan(0.9 * words.length)
  })

  const relations = relationsOf(records, now)
  const people = [...relations.byRoot.values()]

  test('it holds people of every stage, band and flag, and of all common roles', () => {
    const bands = people.map(({ history }) => bandOf(probability('in', history.tie, now, 90)))
    const roles = records.flatMap((record) => (record.type === 'person' ? (record.roles ?? []) : []))
    expect(new Set(people.map(({ stage }) => stage))).toEqual(new Set(stages))
    expect(new Set(people.flatMap((person) => person.flags))).toEqual(new Set(flags))
    expect(new Set(bands)).toEqual(new Set(['close', 'steady', 'loose', 'quiet']))
    expect(new Set(roles)).toEqual(new Set(['customer', 'prospect', 'vendor', 'competitor', 'peer', 'press', 'friend']))
  })

  test('Today is lively, and begins with what is owed', () => {
    const board = createBoard()
    updateBoard(board, relations, { all: true })
    const { items } = todayFrom(board, relations, { minutes: 600, at: now, now })
    expect(items.length).toBeGreaterThanOrEqual(8)
    const actions = new Set(items.map(({ action }) => action))
    for (const action of ['reply', 'thank', 'return-favour', 'welcome', 'rekindle', 'deepen'] as const)
      expect(actions).toContain(action)
    expect(items.slice(0, 5).map(({ action }) => action)).toEqual(['reply', 'reply', 'reply', 'thank', 'thank'])
    expect(items[0]?.why).toContain('was unhappy about something')
    expect(items[1]?.why).toContain('asked you something')
    expect(items[2]?.why).toContain('asked something of you')
  })

  test('Why has something of everything', () => {
    const { findings } = diagnose(relations.world, relations, { at: now })
    const by = (verdict: string) => findings.filter((finding) => finding.verdict === verdict).map(({ cause }) => cause)
    expect(by('problem')).toEqual(expect.arrayContaining(['neglect', 'no-follow-up']))
    expect(by('problem').length).toBeLessThanOrEqual(3)
    expect(by('watch').length).toBeGreaterThanOrEqual(2)
    expect(by('watch').length).toBeLessThanOrEqual(3)
    expect(by('not-enough-data')).toEqual(['off-voice'])
    expect(by('fine').length).toBeGreaterThanOrEqual(6)
  })

  test('one crowd came by itself, one goal is met and one running', () => {
    const { bursts } = audienceOf(relations.world, relations, now)
    expect(bursts.map(({ hollow }) => hollow)).toEqual([false])
    const goals = goalsOf(relations.world, relations, now)
    expect(goals.map(({ id, verdict }) => `${id} ${verdict}`)).toContain('goal-museum met')
    expect(goals.filter(({ due }) => Date.parse(due) > now)).toHaveLength(1)
  })
})

/** A goal's end and a draft's day are yet to come by their nature. */
function timesOf(record: FactRecord): number[] {
  const times: unknown[] = []
  if ('at' in record) times.push(record.at)
  if (record.type === 'coverage') times.push(record.to)
  if (record.type === 'favour') times.push(record.settledAt)
  if (record.type === 'goal') times.push(record.start)
  if (record.type === 'experiment') times.push(...record.pauses.map(({ end }) => end))
  return times.filter((time) => typeof time === 'number')
}

function relationsOf(records: readonly FactRecord[], now: number): Relations {
  const world = createWorld()
  const rules = rulesFrom(records)
  for (const [at, record] of records.entries())
    addEntry(world, {
      seq: at + 1,
      key: record.type === 'interaction' ? `${record.account}#${record.id}` : `${record.type}:${at}`,
      record,
    })
  for (const [at, record] of records.entries())
    if (record.type === 'interaction') addReading(world, { seq: at + 1, ...readOne(meaning, record, rules) })
  settle(world)
  const relations = createRelations(world)
  refresh(relations, now)
  return relations
}
