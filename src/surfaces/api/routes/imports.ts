/** Takes in archives, and tells how far their reading is. */
import { z } from '@hono/zod-openapi'
import type { Context as Call } from 'hono'
import { mappingFrom } from '../../../connectors/mapping-schema.ts'
import { handleFrom } from '../../../runs/log/keep.ts'
import type { Incoming } from '../../../runs/work/uploads.ts'
import { Refused } from '../../../tools/refused.ts'
import type { App, Context } from '../context.ts'
import { checked, Invalid, Missing } from '../problems.ts'
import { importOrderShape, jobShape, jobsShape, problemShape, startedShape, uploadShape } from '../shapes/workspace.ts'
import { answers, askerOf, workspacePath } from './reading.ts'

const fileHeaders = z.object({
  'x-file-name': z.string().min(1).openapi({ description: "The file's name, percent-encoded" }),
  'x-file-modified': z.coerce
    .number()
    .optional()
    .openapi({ description: 'When it was last changed, milliseconds since 1970' }),
})
const jobPath = workspacePath.extend({ id: z.string().openapi({ param: { name: 'id', in: 'path' } }) })
const started = {
  202: { description: 'It has begun', content: { 'application/json': { schema: startedShape } } },
  default: { description: 'What went wrong', content: { 'application/problem+json': { schema: problemShape } } },
}
const root = '/api/v1/{workspace}'

export function addImports(app: App, context: Context): void {
  const { jobs, now } = context
  const { openAPIRegistry: registry } = app

  registry.registerPath({
    method: 'post',
    path: `${root}/imports`,
    summary: 'Imports one file, sent as it is, or files that were uploaded before; one import after another',
    request: {
      params: workspacePath,
      headers: fileHeaders.partial(),
      body: {
        content: {
          'application/octet-stream': { schema: bytes },
          'application/json': { schema: importOrderShape },
        },
      },
    },
    responses: started,
  })
  app.post('/api/v1/:workspace/imports', async (call) => {
    const asker = askerOf(call, context)
    if (call.req.header('content-type')?.startsWith('application/json')) {
      const order = checked(importOrderShape, await jsonOf(call))
      const { id } = jobs.importThem(asker, {
        uploads: order.uploads.map((upload) => {
          const found = jobs.uploads.find(asker, upload)
          if (found === undefined) throw new Missing('One of these files is not at hand any more: send it again.')
          return found
        }),
        now: now(),
        preview: order.preview,
        owners: order.owners.map((owner) => handleFrom(context.desk, owner)),
        mappings: new Map(Object.entries(order.mappings).map(([print, given]) => [print, mappingOf(given)])),
      })
      return call.json({ id }, 202)
    }
    const { id } = await jobs.receive(asker, incomingOf(call, now()), now())
    return call.json({ id }, 202)
  })

  registry.registerPath({
    method: 'post',
    path: `${root}/uploads`,
    summary: 'Takes one file in, to be imported together with others or to be looked at first; kept for a day',
    request: {
      params: workspacePath,
      headers: fileHeaders,
      body: { content: { 'application/octet-stream': { schema: bytes } } },
    },
    responses: {
      201: { description: 'The file is there', content: { 'application/json': { schema: uploadShape } } },
      default: started.default,
    },
  })
  app.post('/api/v1/:workspace/uploads', async (call) => {
    const { id, file } = await jobs.uploads.receive(askerOf(call, context), incomingOf(call, now()))
    return call.json({ id, file }, 201)
  })

  registry.registerPath({
    method: 'get',
    path: `${root}/imports`,
    summary: 'Imports since the desk was started, newest first',
    request: { params: workspacePath },
    responses: answers(jobsShape, 'Imports'),
  })
  app.get('/api/v1/:workspace/imports', (call) => call.json({ imports: jobs.list(askerOf(call, context)) }))

  registry.registerPath({
    method: 'get',
    path: `${root}/imports/{id}`,
    summary: 'How far an import is',
    request: { params: jobPath },
    responses: answers(jobShape, 'The import'),
  })
  app.get('/api/v1/:workspace/imports/:id', (call) => {
    const job = jobs.find(askerOf(call, context), call.req.param('id'))
    if (!job) throw new Missing('This import is not known any more: look at the list.')
    return call.json(job)
  })

  registry.registerPath({
    method: 'delete',
    path: `${root}/imports/{id}`,
    summary: 'Stops an import; what was read is kept',
    request: { params: jobPath },
    responses: { 204: { description: 'Stopped' }, default: started.default },
  })
  app.delete('/api/v1/:workspace/imports/:id', (call) => {
    if (!jobs.stop(askerOf(call, context), call.req.param('id')))
      throw new Missing('This import is not known any more: look at the list.')
    return call.body(null, 204)
  })

  registry.registerPath({
    method: 'post',
    path: `${root}/demo`,
    summary: 'Fills the workspace with an invented business',
    request: { params: workspacePath },
    responses: started,
  })
  app.post('/api/v1/:workspace/demo', (call) => call.json({ id: jobs.demo(askerOf(call, context), now()).id }, 202))
}

const bytes = z.any().openapi({ type: 'string', format: 'binary' })

/** The file that was sent as the body. @throws Invalid where there is none. */
function incomingOf(call: Call, now: number): Incoming {
  const given = checked(fileHeaders, call.req.header())
  const { body } = call.req.raw
  if (body === null) throw new Invalid('No file was sent: send it as the body.')
  const madeAt = given['x-file-modified']
  const size = Number(call.req.header('content-length'))
  return {
    name: decoded(given['x-file-name']),
    madeAt: madeAt !== undefined && madeAt > 0 && madeAt <= now ? madeAt : undefined,
    size: Number.isFinite(size) ? size : undefined,
    body,
  }
}

async function jsonOf(call: Call): Promise<unknown> {
  try {
    return await call.req.json()
  } catch {
    throw new Invalid('The body is no JSON: send an object.')
  }
}

/** What the schema let through is a mapping; this takes the fields off that say nothing. */
function mappingOf(given: unknown) {
  const mapping = mappingFrom(given)
  if (mapping === undefined) throw new Refused('This is no mapping of columns: name rows and columns.')
  return mapping
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
