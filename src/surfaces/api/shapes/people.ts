/** People and what happened with them, as the API describes and the tests check them. */
import { z } from '@hono/zod-openapi'
import { audiences, intents, interactionKinds, modes, subjects } from '../../../connectors/record.ts'
import { flags, type Interaction, type Person, stages } from '../../../people/shapes.ts'
import type { PeopleAnswer } from '../../../runs/answers/people.ts'
import type { PersonAnswer } from '../../../runs/answers/person/person.ts'
import { bands } from '../../../runs/choices.ts'
import { introducedShape, rememberedShape } from './memory.ts'
import { giveAndTakeShape, standingShape } from './people/standing.ts'

export const time = z.iso.datetime().openapi({ description: 'ISO 8601, UTC' })
const share = z.number().min(0).max(1)
const count = z.number().int().min(0)

export const labelsShape = z
  .object({
    mode: z.enum(modes),
    subject: z.enum(subjects),
    intents: z.array(z.enum(intents)),
    canned: z.boolean(),
    sell: z.boolean(),
  })
  .openapi('Labels')

export const interactionShape = z
  .object({
    id: z.string().openapi({ description: 'account#id' }),
    at: time.nullable(),
    account: z.string(),
    direction: z.enum(['sent', 'received']),
    kind: z.enum(interactionKinds),
    with: z.array(z.string()),
    withName: z.string().nullable(),
    audience: z.enum(audiences).nullable(),
    text: z.string().nullable(),
    url: z.string().nullable(),
    inReplyTo: z.string().nullable(),
    minutes: z.number().min(0).nullable(),
    labels: labelsShape.nullable(),
    corrected: z.boolean(),
    sure: share.nullable().openapi({ description: 'How likely the least certain label is right.' }),
    why: z.array(z.string()).exactOptional(),
  })
  .openapi('Interaction') satisfies z.ZodType<Interaction>

const person = {
  id: z.string(),
  name: z.string(),
  handles: z.array(z.string()),
  roles: z.array(z.string()),
  tags: z.array(z.string()),
  key: z.boolean(),
  keepInTouch: z.object({ days: z.number().positive(), from: z.enum(['person', 'role', 'tag']) }).nullable(),
  dueAt: time.nullable(),
  overdue: z.string().nullable(),
  stage: z.enum(stages),
  vitality: share,
  touch: share,
  likelyToAnswer: share,
  band: z.enum(bands),
  calibrated: z.boolean(),
  lastSentAt: time.nullable(),
  lastReceivedAt: time.nullable(),
  firstAt: time.nullable(),
  sent: count,
  received: count,
  daysSent: count,
  daysReceived: count,
  initiatedByThem: share.nullable(),
  ourMedianReplyHours: z.number().min(0).nullable(),
  theirMedianReplyHours: z.number().min(0).nullable(),
  usualGapDays: z.number().min(0).nullable(),
  longestGapDays: z.number().min(0).nullable(),
  gapWords: z.string().nullable(),
  dayBalance: z.object({
    value: z.number().min(-1).max(1).nullable(),
    interval: z.tuple([z.number(), z.number()]).nullable(),
    words: z.enum(['even', 'mostly us', 'mostly them', 'too few to tell']),
  }),
  flags: z.array(z.enum(flags)),
  nextStep: z.string().nullable(),
}

const favourCounts = { given: count, received: count, askedByUs: count, askedOfUs: count }

export const personShape = z
  .object({ ...person, favours: z.object(favourCounts) })
  .openapi('Person') satisfies z.ZodType<Person>

export const lastWordsShape = z.object({ id: z.string(), at: time.nullable(), text: z.string() }).openapi('LastWords')

export const peopleShape = z
  .object({
    asOf: time.nullable(),
    total: count,
    people: z.array(
      personShape.extend({
        lastWords: lastWordsShape.nullable().exactOptional().openapi({ description: 'Where `words` is asked for.' }),
      }),
    ),
  })
  .openapi('People') satisfies z.ZodType<PeopleAnswer>

export const personPageShape = z
  .object({
    ...person,
    asOf: time.nullable(),
    link: z.string().nullable(),
    rhythm: z.array(
      z.object({
        month: z.string().regex(/^\d{4}-\d{2}$/),
        sent: z.record(z.string(), count),
        received: z.record(z.string(), count),
      }),
    ),
    timeline: z.array(interactionShape),
    timelineTotal: count,
    timelineChosen: count.openapi({ description: 'How many of them are of the kind asked for.' }),
    asks: z.array(
      z.object({
        id: z.string(),
        at: time.nullable(),
        by: z.enum(['us', 'them']),
        what: z.enum(['ask', 'give']),
        words: z.string(),
      }),
    ),
    favours: z.object({
      ...favourCounts,
      list: z.array(
        z.object({
          id: z.string(),
          at: time,
          side: z.string(),
          what: z.string(),
          settledAt: time.nullable(),
        }),
      ),
    }),
    notes: z.array(rememberedShape),
    introduced: z.array(introducedShape),
    speaksFor: z.object({ id: z.string(), name: z.string() }).nullable(),
    speakers: z.array(z.object({ id: z.string(), name: z.string() })),
    standing: standingShape,
    giveAndTake: giveAndTakeShape,
  })
  .openapi('PersonWithHistory') satisfies z.ZodType<PersonAnswer>

export const interactionsShape = z.object({ interactions: z.array(interactionShape) }).openapi('Interactions')

export const evidenceShape = z.object({ total: count, interactions: z.array(interactionShape) }).openapi('EvidencePage')
