/** A route that only reads: describes itself, answers from what is known, and says "not changed" where nothing has. */
import { createHash } from 'node:crypto'
import { z } from '@hono/zod-openapi'
import type { Context as Call } from 'hono'
import { readTime } from '../../../connectors/interchange/time.ts'
import type { Asker } from '../../../ledger/entry.ts'
import { isWorkspaceName } from '../../../ledger/workspace.ts'
import { type Asked, ask } from '../../../runs/ask.ts'
import type { App, Context } from '../context.ts'
import { checked, Missing } from '../problems.ts'
import { problemShape } from '../shapes/workspace.ts'

/** A time as a person writes it: a day alone is its beginning in UTC. */
export const timeQuery = z
  .string()
  .transform((text, at) => {
    const time = readTime(text)
    if (time !== undefined) return time
    at.addIssue({ code: 'custom', message: 'not a time such as 2026-10-31T12:00:00Z' })
    return z.NEVER
  })
  .openapi({ type: 'string', format: 'date-time', example: '2026-10-31T12:00:00Z' })

export const numberQuery = (least: number, most: number) => z.coerce.number().int().min(least).max(most)

export const workspacePath = z.object({
  workspace: z.string().openapi({ param: { name: 'workspace', in: 'path' }, example: 'main' }),
})

/** Who asks, and where. @throws Missing where no workspace can have this name. */
export function askerOf(call: Call, { desk }: Context): Asker {
  const workspace = call.req.param('workspace') ?? ''
  if (!isWorkspaceName(workspace))
    throw new Missing(`"${workspace.slice(0, 80)}" is no name for a workspace: use small letters, digits and hyphens.`)
  return desk.owner(workspace)
}

export const answers = (shape: z.ZodType, description: string) => ({
  200: { description, content: { 'application/json': { schema: shape } } },
  default: { description: 'What went wrong', content: { 'application/problem+json': { schema: problemShape } } },
})

const momentQuery = { asOf: timeQuery.optional(), 'as-of': timeQuery.optional() }

type ReadingRoute<Q extends z.ZodRawShape, A extends z.ZodType> = {
  path: string
  summary: string
  query: Q
  answer: A
  of(asked: Asked, query: z.output<z.ZodObject<Q>>): Promise<z.input<A>> | z.input<A>
  /** What the answer hangs on besides the workspace. */
  varies?(asked: Asked): string | Promise<string>
}

export function reading<Q extends z.ZodRawShape, A extends z.ZodType>(
  app: App,
  context: Context,
  route: ReadingRoute<Q, A>,
): void {
  const query = z.object(route.query)
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: `/api/v1/{workspace}/${route.path}`,
    summary: route.summary,
    request: { params: workspacePath, query: z.object({ ...route.query, ...momentQuery }) },
    responses: answers(route.answer, route.summary),
  })
  app.get(`/api/v1/:workspace/${route.path}`, async (call) => {
    const asker = askerOf(call, context)
    const given = call.req.query()
    const moment = checked(z.object(momentQuery), given)
    const wanted = checked(query, given)
    const asked = await ask(context.desk, asker, moment.asOf ?? moment['as-of'])
    const version = `${context.boot}.${asked.version}.${(await route.varies?.(asked)) ?? ''}`
    const tag = createHash('sha1').update(`${version} ${call.req.url}`).digest('base64url').slice(0, 20)
    const headers = { etag: `W/"${tag}"`, 'cache-control': 'private, no-cache', 'content-type': 'application/json' }
    if (isKnown(call.req.header('if-none-match'), tag)) return call.body(null, 304, headers)
    return call.body(await bodyOf(asked, tag, () => route.of(asked, wanted)), 200, headers)
  })
}

const isKnown = (given: string | undefined, tag: string): boolean =>
  given?.split(',').some((one) => one.trim().replace(/^W\//, '') === `"${tag}"`) ?? false

const bodies = new WeakMap<object, Map<string, string>>()
const mostBodies = 60

/** What was asked once is not worked out again until something is written. */
async function bodyOf(asked: Asked, tag: string, work: () => Promise<unknown> | unknown): Promise<string> {
  const known = bodies.get(asked.living) ?? new Map<string, string>()
  bodies.set(asked.living, known)
  const body = known.get(tag)
  if (body !== undefined) return body
  const fresh = JSON.stringify(await work())
  if (known.size >= mostBodies) known.clear()
  known.set(tag, fresh)
  return fresh
}
