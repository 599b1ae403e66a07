/** What give and take with one person was counted from, and settling a favour. */
import { z } from '@hono/zod-openapi'
import { rootOf } from '../../../../runs/answers/today.ts'
import { settleFavour } from '../../../../runs/memory/favours.ts'
import { figureNames } from '../../../../runs/standing/figures.ts'
import { figureAnswer } from '../../../../runs/standing/give-and-take.ts'
import type { App, Context } from '../../context.ts'
import { Missing } from '../../problems.ts'
import { evidenceShape } from '../../shapes/people.ts'
import { numberQuery, reading, timeQuery } from '../reading.ts'
import { writing } from '../writing.ts'

export function addStanding(app: App, context: Context): void {
  reading(app, context, {
    path: 'person/figure',
    summary: 'The interactions that a figure of one person was counted from, newest first',
    query: {
      id: z.string().min(1),
      figure: z.enum(figureNames),
      limit: numberQuery(1, 1000).default(100),
      offset: numberQuery(0, 100_000_000).default(0),
    },
    answer: evidenceShape,
    of(asked, { id, ...rest }) {
      const relation = asked.relations.byRoot.get(rootOf(asked, id) ?? -1)
      if (!relation)
        throw new Missing(`Nobody is known as "${id.slice(0, 120)}": look for the name in the list of people.`)
      return figureAnswer(asked, relation, rest)
    },
  })
  writing(app, context, {
    method: 'put',
    path: 'favours/settled',
    summary: 'Settles a favour that was asked for, or opens it again',
    body: z.object({
      id: z.string().min(1).max(200),
      at: timeQuery
        .nullable()
        .optional()
        .openapi({ description: 'When it was done; null where it was not after all.' }),
    }),
    make: (desk, asker, { id, at }, now) => settleFavour(desk, asker, id, at === undefined ? now : at, now),
  })
}
