/** Who is who: who may be one person, why each handle belongs, and joining, splitting and undoing. */
import { z } from '@hono/zod-openapi'
import { joinPeople, keepApart, splitPerson, undoLink } from '../../../../runs/who/join.ts'
import { likelyAnswer } from '../../../../runs/who/likely.ts'
import { lookingOf } from '../../../../runs/who/looking.ts'
import { speakFor } from '../../../../runs/who/speaks-for.ts'
import { tiesAnswer } from '../../../../runs/who/ties.ts'
import type { App, Context } from '../../context.ts'
import { likelyBand, likelyShape, tiesShape, whoActShape } from '../../shapes/people/who.ts'
import { numberQuery, reading } from '../reading.ts'
import { doing } from '../writing.ts'

const handle = z.string().min(1).max(500)
const several = z.array(handle).min(2).max(100)
const acted = { query: z.object({}), answer: whoActShape, status: 200, described: 'What was done' } as const

export function addWho(app: App, context: Context): void {
  reading(app, context, {
    path: 'people/likely',
    summary: 'Who may be one person twice, and why; surest first',
    query: {
      person: handle.optional(),
      band: likelyBand.optional(),
      limit: numberQuery(1, 200).default(50),
      offset: numberQuery(0, 1_000_000).default(0),
    },
    answer: likelyShape,
    of: likelyAnswer,
    varies(asked) {
      const { looking, share, times } = lookingOf(asked)
      return `${looking}.${Math.floor(share * 50)}.${times}`
    },
  })
  reading(app, context, {
    path: 'people/ties',
    summary: 'Why each handle of a person is theirs, and whom you hold apart from them',
    query: { id: handle },
    answer: tiesShape,
    of: (asked, { id }) => tiesAnswer(asked, id),
  })
  doing(app, context, {
    ...acted,
    method: 'post',
    path: 'people/joined',
    summary: 'Says that these are one person; all their handles are kept',
    body: z.object({ ids: several, name: z.string().trim().min(1).max(300).optional() }),
    deed: (desk, asker, { body, now }) => joinPeople(desk, asker, body, now),
  })
  doing(app, context, {
    ...acted,
    method: 'post',
    path: 'people/apart',
    summary: 'Says that these are different people; never proposed again',
    body: z.object({ ids: several }),
    deed: (desk, asker, { body, now }) => keepApart(desk, asker, body.ids, now),
  })
  doing(app, context, {
    ...acted,
    method: 'post',
    path: 'people/speaks-for',
    summary: 'Says that somebody speaks for an organisation; the two stay two',
    body: z.object({ organisation: handle, person: handle }),
    deed: (desk, asker, { body, now }) => speakFor(desk, asker, body, now),
  })
  doing(app, context, {
    ...acted,
    method: 'post',
    path: 'people/split',
    summary: 'Says that some of a person’s handles are somebody else’s',
    body: z.object({ id: handle, handles: z.array(handle).min(1).max(100) }),
    deed: (desk, asker, { body, now }) => splitPerson(desk, asker, body, now),
  })
  doing(app, context, {
    ...acted,
    method: 'post',
    path: 'people/who-undone',
    summary: 'Takes joining, holding apart or splitting back, at any later time',
    body: z.object({ act: z.string().min(1).max(1000) }),
    deed: (desk, asker, { body, now }) => undoLink(desk, asker, body.act, now),
  })
}
