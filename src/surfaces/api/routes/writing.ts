/** A route that writes: checks what it is given, has it done, and answers with the record made or what it came to. */
import { z } from '@hono/zod-openapi'
import type { FactRecord } from '../../../connectors/record.ts'
import type { Asker } from '../../../ledger/entry.ts'
import type { Desk } from '../../../runs/desk.ts'
import { lineOf } from '../../../runs/log/keep.ts'
import type { App, Context } from '../context.ts'
import { checked, Invalid } from '../problems.ts'
import { problemShape, recordShape } from '../shapes/workspace.ts'
import { askerOf, workspacePath } from './reading.ts'

const idPath = workspacePath.extend({ id: z.string().openapi({ param: { name: 'id', in: 'path' } }) })

type Route<B extends z.ZodType> = { method: 'post' | 'put'; path: string; summary: string; body: B }

type WritingRoute<B extends z.ZodType> = Route<B> & {
  make(desk: Desk, asker: Asker, body: z.output<B>, now: number): Promise<FactRecord>
}

export const writing = <B extends z.ZodType>(app: App, context: Context, route: WritingRoute<B>): void =>
  doing(app, context, {
    ...route,
    query: z.object({}),
    answer: recordShape,
    status: 201,
    described: 'The record made',
    deed: async (desk, asker, { body, now }) => lineOf(await route.make(desk, asker, body, now)),
  })

type DoingRoute<B extends z.ZodType, Q extends z.ZodObject, A extends z.ZodType> = Route<B> & {
  query: Q
  answer: A
  status: 200 | 201
  /** What the answer is. */
  described: string
  deed(
    desk: Desk,
    asker: Asker,
    given: { body: z.output<B>; query: z.output<Q>; now: number; id: string },
  ): Promise<object>
}

/** A route that changes something and answers with what it came to; its path may hold `{id}`. */
export function doing<B extends z.ZodType, Q extends z.ZodObject, A extends z.ZodType>(
  app: App,
  context: Context,
  route: DoingRoute<B, Q, A>,
): void {
  const { method, path, summary, body, query, answer, status, described } = route
  app.openAPIRegistry.registerPath({
    method,
    path: `/api/v1/{workspace}/${path}`,
    summary,
    request: {
      params: path.includes('{id}') ? idPath : workspacePath,
      query,
      body: { required: true, content: { 'application/json': { schema: body } } },
    },
    responses: {
      [status]: { description: described, content: { 'application/json': { schema: answer } } },
      default: { description: 'What went wrong', content: { 'application/problem+json': { schema: problemShape } } },
    },
  })
  app.on(method.toUpperCase(), `/api/v1/:workspace/${path.replace('{id}', ':id')}`, async (call) => {
    const asker = askerOf(call, context)
    if (!/^application\/json\b/i.test(call.req.header('content-type') ?? ''))
      throw new Invalid('The body must be JSON: send it with the content type application/json.')
    const given: unknown = await call.req.json().catch(() => {
      throw new Invalid('The body is no JSON.')
    })
    const wanted = {
      body: checked(body, given),
      query: checked(query, call.req.query()),
      now: context.now(),
      id: call.req.param('id') ?? '',
    }
    return call.json(await route.deed(context.desk, asker, wanted), status)
  })
}
