/** Who is who, as the API describes and the tests check it. */
import { z } from '@hono/zod-openapi'
import { likelyBands } from '../../../../people/index.ts'
import type { WhoAct } from '../../../../runs/who/join.ts'
import type { LikelyAnswer } from '../../../../runs/who/likely.ts'
import type { TiesAnswer } from '../../../../runs/who/ties.ts'
import { time } from '../people.ts'

const share = z.number().min(0).max(1)
const count = z.number().int().min(0)
export const likelyBand = z.enum(likelyBands)

const side = z
  .object({
    id: z.string(),
    name: z.string(),
    names: z.array(z.string()),
    handles: z.array(z.string()),
    roles: z.array(z.string()),
    bio: z.string().nullable(),
    sent: count,
    received: count,
    lastAt: time.nullable(),
    quote: z.object({ id: z.string(), at: time.nullable(), text: z.string() }).nullable(),
  })
  .openapi('WhoSide')

export const likelyShape = z
  .object({
    looking: z.boolean().openapi({ description: 'Still being looked for; ask again for the rest.' }),
    share: share.openapi({ description: 'How far the looking is.' }),
    total: count,
    bands: z.object({ 'very likely': count, likely: count, perhaps: count }),
    proposals: z.array(
      z
        .object({
          id: z.string(),
          kind: z.enum(['same', 'speaks-for']).openapi({
            description: 'One person; or an organisation (first) and somebody who speaks for it.',
          }),
          band: likelyBand,
          probability: share,
          reasons: z.object({ for: z.array(z.string()), against: z.array(z.string()) }),
          people: z.tuple([side, side]),
        })
        .openapi('WhoProposal'),
    ),
  })
  .openapi('LikelyPeople') satisfies z.ZodType<LikelyAnswer>

export const tiesShape = z
  .object({
    id: z.string(),
    name: z.string(),
    handles: z.array(
      z.object({
        handle: z.string(),
        name: z.string().nullable(),
        sent: count,
        received: count,
        why: z.array(
          z.object({
            by: z.enum(['source', 'network', 'you']),
            words: z.string(),
            with: z.array(z.string()),
            at: time.nullable(),
            undo: z.string().nullable(),
          }),
        ),
      }),
    ),
    apart: z.array(z.object({ handles: z.array(z.string()), at: time.nullable(), undo: z.string() })),
  })
  .openapi('Ties') satisfies z.ZodType<TiesAnswer>

export const whoActShape = z
  .object({
    act: z.string().openapi({ description: 'Undoes it, at any later time.' }),
    people: z.array(z.string()).openapi({ description: 'Ids of those there are now.' }),
  })
  .openapi('WhoAct') satisfies z.ZodType<WhoAct>
