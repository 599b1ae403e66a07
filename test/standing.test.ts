/** Every step of every invented relationship is where the stage changes, and nowhere else. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FactRecord, InteractionKind } from '../src/connectors/record.ts'
import {
  createRelations,
  createWorld,
  packLabels,
  refresh,
  relationOf,
  settle,
  standingFrom,
} from '../src/people/index.ts'
import { type Arrival, fold, history, start } from './worlds.ts'

const day = 86_400_000

/** Whether the record is of a time up to then; those without one are. */
const isBy = (record: FactRecord, at: number): boolean =>
  !('at' in record && typeof record.at === 'number' && record.at > at) &&
  !(record.type === 'favour' && record.settledAt !== undefined && record.settledAt > at)

/** Much talk with few people over few weeks, much of it in the same words, so that texts turn out to be stock later. */
const talkative: fc.Arbitrary<Arrival[]> = fc
  .array(
    fc.record({
      days: fc.integer({ min: 0, max: 150 }),
      person: fc.constantFrom('toot:bob', 'toot:cyd', 'toot:dee'),
      direction: fc.constantFrom('sent' as const, 'received' as const),
      kind: fc.constantFrom<InteractionKind[]>('message', 'message', 'message', 'share', 'mention'),
      mode: fc.constantFrom('engage' as const, 'chat' as const),
      praise: fc.boolean(),
      print: fc.option(fc.integer({ min: 1, max: 3 }), { freq: 3 }),
    }),
    { maxLength: 60 },
  )
  .map((told) =>
    told.map(({ days, person, direction, kind, mode, praise, print }, at) => ({
      record: {
        type: 'interaction' as const,
        id: String(at),
        at: start + days * day,
        account: 'toot:ada',
        direction,
        kind,
        with: [person],
        text: 'words',
      },
      labels: packLabels({ ...plain, intents: [], mode, praise }),
      print,
    })),
  )
const plain = {
  subject: 'others',
  canned: false,
  sell: false,
  breach: false,
  pleasantry: false,
  read: true,
} as const

test('steps are where the stage changes, and between them it stays', () => {
  fc.assert(
    fc.property(
      fc.oneof(history(90), talkative),
      fc.integer({ min: 1, max: 1300 }),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }),
      (arrivals, days, looks) => {
        const world = createWorld()
        const end = start + days * day
        fold(
          world,
          arrivals.filter(({ record }) => isBy(record, end)),
        )
        settle(world)
        const relations = createRelations(world)
        refresh(relations, end, { past: true })
        const { settings } = relations
        for (const relation of relations.byRoot.values()) {
          const { root } = relation
          const stageAt = (at: number) => relationOf(world, root, at, settings).stage
          const standing = standingFrom(world, relation, settings)
          expect(standing.stage).toBe(relation.stage)
          let before: string = 'stranger'
          let last = Number.NEGATIVE_INFINITY
          for (const step of standing.steps) {
            expect(step.from).toBe(before)
            expect(step.at).toBeGreaterThan(last)
            expect([stageAt(step.at - 1), stageAt(step.at)]).toEqual([step.from, step.to])
            expect(step.words.length).toBeGreaterThan(5)
            before = step.to
            last = step.at
          }
          expect(standing.stage).toBe(before)
          for (const look of looks) {
            const at = Math.floor(start - day + look * (end - start + day))
            const there = standing.steps.findLast((step) => step.at <= at)?.to ?? 'stranger'
            expect(stageAt(at)).toBe(there)
          }
          // What is announced to come by itself comes then, and not before.
          for (const { at, to } of standing.moves) {
            if (at === null) continue
            expect([stageAt(at - 1), stageAt(at)]).toEqual([before, to])
            before = to
          }
        }
      },
    ),
    { numRuns: 300 },
  )
}, 60_000)
