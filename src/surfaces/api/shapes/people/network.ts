/** The network of who talks with whom around us, as the API describes and the tests check it. */
import { z } from '@hono/zod-openapi'
import { type Network, pictureStates } from '../../../../people/network/shapes.ts'
import { tieKinds } from '../../../../people/network/ties.ts'
import { flags, stages } from '../../../../people/shapes.ts'
import { bands } from '../../../../runs/choices.ts'
import { time } from '../people.ts'

const count = z.number().int().min(0)
const share = z.number().min(0).max(1)

const node = z
  .object({
    id: z.string(),
    name: z.string(),
    band: z.enum(bands),
    stage: z.enum(stages),
    roles: z.array(z.string()),
    tags: z.array(z.string()),
    flags: z.array(z.enum(flags)),
    lastSentAt: time.nullable(),
    lastReceivedAt: time.nullable(),
    community: count,
    bridge: share.openapi({ description: 'How evenly their ties are spread over circles; 0: all within their own.' }),
    x: z.number(),
    y: z.number(),
    degree: count.openapi({ description: 'How many others they are tied to.' }),
  })
  .openapi('NetworkPerson')

const tie = z
  .object({
    a: z.string(),
    b: z.string(),
    weight: z.number().min(0),
    kinds: z.array(z.enum(tieKinds)),
    count: count.openapi({ description: 'How often it was shown.' }),
    evidence: z.array(z.string()).openapi({ description: 'The newest of what shows it: `account#id`, or a note.' }),
    first: time.nullable(),
    last: time.nullable(),
  })
  .openapi('NetworkTie')

export const networkShape = z
  .object({
    asOf: time.nullable(),
    state: z.enum(pictureStates),
    share: share.openapi({ description: 'Of what is being drawn.' }),
    nodes: z.array(node),
    ties: z.array(tie),
    communities: z.array(z.object({ id: count, words: z.string(), size: count })),
    leftOut: count.openapi({ description: 'People who have ties and are not in the picture.' }),
    tiesLeftOut: count,
    untied: count.openapi({ description: 'People of whom nothing tells whom they know.' }),
  })
  .openapi('Network') satisfies z.ZodType<Network>
