/** Everything the API tells about a workspace. */
import { z } from '@hono/zod-openapi'
import { interactionKinds } from '../../../connectors/record.ts'
import { causes } from '../../../plan/shapes.ts'
import { dayStartOf, zoneOf } from '../../../plan/today/day.ts'
import { audienceAnswer } from '../../../runs/answers/audience.ts'
import { diagnoseAnswer, evidenceAnswer } from '../../../runs/answers/diagnose.ts'
import { goalsAnswer } from '../../../runs/answers/goals.ts'
import { interactionsByName } from '../../../runs/answers/interactions.ts'
import { mixAnswer } from '../../../runs/answers/mix.ts'
import { peopleAnswer } from '../../../runs/answers/people.ts'
import { personAnswer } from '../../../runs/answers/person/person.ts'
import { statusAnswer } from '../../../runs/answers/status.ts'
import { hearingOf } from '../../../runs/answers/today/listen.ts'
import { learningAnswer, rootOf, todayAnswer } from '../../../runs/answers/today.ts'
import { todayOf } from '../../../runs/memory/remembered.ts'
import type { App, Context } from '../context.ts'
import { Missing } from '../problems.ts'
import { evidenceShape, interactionsShape, peopleShape, personPageShape } from '../shapes/people.ts'
import { audienceShape, diagnosisShape, goalsShape, learningShape, mixShape, todayShape } from '../shapes/plan.ts'
import { statusShape } from '../shapes/workspace.ts'
import { listQuery } from './people/lists.ts'
import { numberQuery, reading, timeQuery } from './reading.ts'

const paging = { limit: numberQuery(1, 1000).default(100), offset: numberQuery(0, 100_000_000).default(0) }
const windowDays = numberQuery(1, 3660).optional()
const horizon = numberQuery(1, 3660).optional()

/** Kinds of the timeline, by commas. */
const kindsQuery = z
  .string()
  .max(500)
  .transform((kinds) => interactionKinds.filter((kind) => kinds.split(',').includes(kind)))
  .optional()
  .openapi({ type: 'string', example: 'message,reply' })

/** Milliseconds that Today waits for texts to be listened to; what is not heard by then is on it the next time. */
const hearingWait = 40

export function addReads(app: App, context: Context): void {
  reading(app, context, {
    path: 'today',
    summary: 'Whom to turn to today, and why',
    query: { minutes: numberQuery(1, 1440).optional() },
    answer: todayShape,
    of: (asked, { minutes }) => todayAnswer(asked, minutes ?? asked.board.settings['today.minutes'], context.now(), 0),
    async varies(asked) {
      const { world } = asked
      const now = context.now()
      const back = [...world.register.decision.values()].filter(({ until }) => until !== undefined && until <= now)
      const today = dayStartOf(now, zoneOf(world))
      const heard = await hearingOf(asked, hearingWait)
      return `${today}.${back.length}.${heard}`
    },
  })
  reading(app, context, {
    path: 'today/learning',
    summary: 'What the order of Today learned from what was done, put off and refused',
    query: {},
    answer: learningShape,
    of: (asked) => learningAnswer(asked, context.now()),
    varies: ({ world }) => String(dayStartOf(context.now(), zoneOf(world))),
  })
  reading(app, context, {
    path: 'people',
    summary: 'Relationships',
    query: {
      ...paging,
      ...listQuery,
      words: z
        .enum(['0', '1'])
        .transform((given) => given === '1')
        .optional(),
    },
    answer: peopleShape,
    of: peopleAnswer,
  })
  reading(app, context, {
    path: 'person',
    summary: 'One relationship with its history',
    query: {
      id: z.string().min(1),
      ...paging,
      before: timeQuery.optional(),
      kinds: kindsQuery,
      direction: z.enum(['sent', 'received']).optional(),
      network: z.string().max(100).optional(),
      q: z.string().max(200).optional().openapi({ description: 'Words that stand in what was said.' }),
      horizon,
    },
    answer: personPageShape,
    varies: (asked) => todayOf(asked, context.now()),
    of(asked, { id, ...rest }) {
      if (rootOf(asked, id) === undefined)
        throw new Missing(`Nobody is known as "${id.slice(0, 120)}": look for the name in the list of people.`)
      return personAnswer(asked, id, { ...rest, now: context.now() })
    },
  })
  reading(app, context, {
    path: 'mix',
    summary: 'What the acts were',
    query: { from: timeQuery.optional(), to: timeQuery.optional() },
    answer: mixShape,
    of: mixAnswer,
  })
  reading(app, context, {
    path: 'diagnose',
    summary: 'Why it works, or does not',
    query: { window: windowDays },
    answer: diagnosisShape,
    of: (asked, { window }) => diagnoseAnswer(asked, window),
  })
  reading(app, context, {
    path: 'evidence',
    summary: 'The interactions that a figure was counted from, newest first',
    query: { cause: z.enum(causes), measure: z.string().min(1), window: windowDays, ...paging },
    answer: evidenceShape,
    of: (asked, { window, ...rest }) => evidenceAnswer(asked, { ...rest, windowDays: window }),
  })
  reading(app, context, {
    path: 'audience',
    summary: 'Who is really there',
    query: {},
    answer: audienceShape,
    of: audienceAnswer,
  })
  reading(app, context, {
    path: 'goals',
    summary: 'Goals and how they stand',
    query: {},
    answer: goalsShape,
    of: (asked) => goalsAnswer(asked),
  })
  reading(app, context, {
    path: 'interactions',
    summary: 'Interactions by name, with why they were read as they were',
    query: { ids: z.string().min(1) },
    answer: interactionsShape,
    of: async (asked, { ids }) => ({ interactions: await interactionsByName(asked, namesIn(ids)) }),
  })
  reading(app, context, {
    path: 'status',
    summary: 'What is known, from where, and how much of it is read',
    query: {},
    answer: statusShape,
    of: statusAnswer,
  })
}

/** Names by commas; a comma within a name is followed by no account. */
const namesIn = (ids: string): string[] => ids.split(/,(?=[a-z][a-z0-9-]*:)/).slice(0, 1000)
