/** A route that writes: checks what it is given, has it done, and answers with the record made. */
import type { z } from '@hono/zod-openapi'
import type { FactRecord } from '../../../connectors/record.ts'
import type { Asker } from '../../../ledger/entry.ts'
import type { Desk } from '../../../runs/desk.ts'
import { lineOf } from '../../../runs/log/keep.ts'
import type { App, Context } from '../context.ts'
import { checked, Invalid } from '../problems.ts'
import { problemShape, recordShape } from '../shapes/workspace.ts'
import { askerOf, workspacePath } from './reading.ts'

type WritingRoute<B extends z.ZodType> = {
  method: 'post' | 'put'
  path: string
  summary: string
  body: B
  make(desk: Desk, asker: Asker, body: z.output<B>, now: number): Promise<FactRecord>
}

export function writing<B extends z.ZodType>(app: App, context: Context, route: WritingRoute<B>): void {
  const { method, path, summary, body } = route
  app.openAPIRegistry.registerPath({
    method,
    path: `/api/v1/{workspace}/${path}`,
    summary,
    request: {
      params: workspacePath,
      body: { required: true, content: { 'application/json': { schema: body } } },
    },
    responses: {
      201: { description: 'The record made', content: { 'application/json': { schema: recordShape } } },
      default: { description: 'What went wrong', content: { 'application/problem+json': { schema: problemShape } } },
    },
  })
  app.on(method.toUpperCase(), `/api/v1/:workspace/${path}`, async (call) => {
    const asker = askerOf(call, context)
    if (!/^application\/json\b/i.test(call.req.header('content-type') ?? ''))
      throw new Invalid('The body must be JSON: send it with the content type application/json.')
    const given: unknown = await call.req.json().catch(() => {
      throw new Invalid('The body is no JSON.')
    })
    const record = await route.make(context.desk, asker, checked(body, given), context.now())
    return call.json(lineOf(record), 201)
  })
}
