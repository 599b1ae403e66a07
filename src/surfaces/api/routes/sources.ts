/** Where everything comes from: tells it, takes an import back, and remembers archives that are still to come. */
import { randomUUID } from 'node:crypto'
import { z } from '@hono/zod-openapi'
import { noticeOf, noticeSchema, pointedSchema } from '../../../connectors/_notices/notice-schema.ts'
import { nameNobodys } from '../../../runs/sources/nobodys.ts'
import { sourcesAnswer } from '../../../runs/sources/sources.ts'
import { keepTemplate, tryPointed } from '../../../runs/sources/templates.ts'
import { rememberAsked, waitingOf } from '../../../runs/sources/waiting.ts'
import type { App, Context } from '../context.ts'
import { checked, Missing } from '../problems.ts'
import { sourcesShape, templateTrialShape, waitingShape } from '../shapes/sources.ts'
import { problemShape } from '../shapes/workspace.ts'
import { askerOf, reading, workspacePath } from './reading.ts'

const sourcePath = workspacePath.extend({ id: z.string().openapi({ param: { name: 'id', in: 'path' } }) })
const networkPath = workspacePath.extend({ network: z.string().openapi({ param: { name: 'network', in: 'path' } }) })
const done = {
  204: { description: 'Done' },
  default: { description: 'What went wrong', content: { 'application/problem+json': { schema: problemShape } } },
}

export function addSources(app: App, context: Context): void {
  const { jobs, desk, now } = context
  const { openAPIRegistry: registry } = app
  const hour = 3_600_000
  addTemplates(app, context)

  reading(app, context, {
    path: 'sources',
    summary: 'Where everything comes from, what of each account can be seen, and what is still to come',
    query: {},
    answer: sourcesShape,
    of: (asked) => sourcesAnswer(asked, now()),
    // A row of the journal may change without an entry, and what is waited for with the hour.
    varies: () => `${Math.floor(now() / hour)}.${randomUUID()}`,
  })

  reading(app, context, {
    path: 'waiting',
    summary: 'Archives that were asked for and have not come yet',
    query: {},
    answer: waitingShape,
    of: async ({ world, asker }) => ({
      waiting: waitingOf(world, desk.connectors, await desk.ledger.sources(asker), now()),
    }),
    varies: () => `${Math.floor(now() / hour)}`,
  })

  registry.registerPath({
    method: 'delete',
    path: '/api/v1/{workspace}/sources/{id}',
    summary: 'Undoes an import: what no other source tells no longer counts',
    request: { params: sourcePath },
    responses: done,
  })
  app.delete('/api/v1/:workspace/sources/:id', async (call) => {
    await jobs.turn(askerOf(call, context), 'retract', numberOf(call.req.param('id')))
    return call.body(null, 204)
  })

  registry.registerPath({
    method: 'post',
    path: '/api/v1/{workspace}/sources/{id}/restore',
    summary: 'Lets an import that was undone count again',
    request: { params: sourcePath },
    responses: done,
  })
  app.post('/api/v1/:workspace/sources/:id/restore', async (call) => {
    await jobs.turn(askerOf(call, context), 'restore', numberOf(call.req.param('id')))
    return call.body(null, 204)
  })

  const ownerBody = z.object({ account: z.string().min(3).max(300) })
  registry.registerPath({
    method: 'put',
    path: '/api/v1/{workspace}/sources/owner',
    summary: 'Says whose account it is of which a file did not tell it',
    request: { params: workspacePath, body: { content: { 'application/json': { schema: ownerBody } } } },
    responses: done,
  })
  app.put('/api/v1/:workspace/sources/owner', async (call) => {
    const { account } = checked(ownerBody, await call.req.json().catch(() => ({})))
    await nameNobodys(desk, askerOf(call, context), account, now())
    return call.body(null, 204)
  })

  registry.registerPath({
    method: 'put',
    path: '/api/v1/{workspace}/waiting/{network}',
    summary: 'Remembers that an archive was asked for, and reminds when it should be there',
    request: {
      params: networkPath,
      body: { content: { 'application/json': { schema: z.object({ waits: z.boolean() }) } } },
    },
    responses: done,
  })
  app.put('/api/v1/:workspace/waiting/:network', async (call) => {
    const { waits } = checked(z.object({ waits: z.boolean() }), await call.req.json().catch(() => ({})))
    await rememberAsked(desk, askerOf(call, context), call.req.param('network'), now(), waits)
    return call.body(null, 204)
  })
}

function addTemplates(app: App, context: Context): void {
  const { desk, now } = context
  const body = z.object({ notice: noticeSchema, pointed: pointedSchema })
  const content = { 'application/json': { schema: templateTrialShape } }
  for (const [path, summary, status, make] of [
    ['mail-templates/try', 'Shows what a template made of what one pointed at in a mail would read', 200, tryPointed],
    ['mail-templates', 'Keeps that template: from then on such mails are read', 201, keepTemplate],
  ] as const) {
    app.openAPIRegistry.registerPath({
      method: 'post',
      path: `/api/v1/{workspace}/${path}`,
      summary,
      request: { params: workspacePath, body: { content: { 'application/json': { schema: body } } } },
      responses: { [status]: { description: 'The template', content }, default: done.default },
    })
    app.post(`/api/v1/:workspace/${path}`, async (call) => {
      const { notice, pointed } = checked(body, await call.req.json().catch(() => ({})))
      return call.json(await make(desk, askerOf(call, context), noticeOf(notice), pointed, now()), status)
    })
  }
}

function numberOf(id: string): number {
  const number = Number(id)
  if (!Number.isInteger(number)) throw new Missing('There is no such import: look at the list of sources.')
  return number
}
