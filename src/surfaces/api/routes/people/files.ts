/** Files that go with a person: taken in as they come, given out to be saved and never to be shown by the browser. */
import { Readable } from 'node:stream'
import { z } from '@hono/zod-openapi'
import { lineOf } from '../../../../runs/log/keep.ts'
import { attachFile, fileOf } from '../../../../runs/memory/files.ts'
import type { App, Context } from '../../context.ts'
import { checked, Invalid } from '../../problems.ts'
import { problemShape, recordShape } from '../../shapes/workspace.ts'
import { askerOf, timeQuery, workspacePath } from '../reading.ts'

const bytes = z.any().openapi({ type: 'string', format: 'binary' })
const wentWrong = {
  description: 'What went wrong',
  content: { 'application/problem+json': { schema: problemShape } },
}
const headers = z.object({
  'x-file-name': z.string().min(1).openapi({ description: "The file's name, percent-encoded" }),
  'x-file-type': z.string().max(200).optional().openapi({ description: 'Its media type' }),
})
const query = z.object({
  with: z.string().min(1).max(500),
  text: z.string().max(2000).optional(),
  at: timeQuery.optional(),
})
const notePath = workspacePath.extend({ id: z.string().openapi({ param: { name: 'id', in: 'path' } }) })

export function addFiles(app: App, context: Context): void {
  const { openAPIRegistry: registry } = app
  registry.registerPath({
    method: 'post',
    path: '/api/v1/{workspace}/files',
    summary: 'Keeps a file with somebody, sent as it is; at most 10 MB',
    request: {
      params: workspacePath,
      query,
      headers,
      body: { content: { 'application/octet-stream': { schema: bytes } } },
    },
    responses: {
      201: { description: 'The note that tells of it', content: { 'application/json': { schema: recordShape } } },
      default: wentWrong,
    },
  })
  app.post('/api/v1/:workspace/files', async (call) => {
    const asker = askerOf(call, context)
    const given = checked(headers, call.req.header())
    const { with: whom, ...more } = checked(query, call.req.query())
    const { body } = call.req.raw
    if (body === null || call.req.header('content-type')?.startsWith('application/json'))
      throw new Invalid('No file was sent: send it as the body, with the content type application/octet-stream.')
    const note = await attachFile(
      context.desk,
      asker,
      { with: whom, ...more, name: decoded(given['x-file-name']), type: given['x-file-type'] },
      Readable.fromWeb(body),
      context.now(),
    )
    return call.json(lineOf(note), 201)
  })
  registry.registerPath({
    method: 'get',
    path: '/api/v1/{workspace}/notes/{id}/file',
    summary: 'The file that goes with a note, to be saved',
    request: { params: notePath },
    responses: {
      200: { description: 'The file', content: { 'application/octet-stream': { schema: bytes } } },
      default: wentWrong,
    },
  })
  app.get('/api/v1/:workspace/notes/:id/file', async (call) => {
    const { file, content } = await fileOf(context.desk, askerOf(call, context), call.req.param('id'))
    const name = encodeURIComponent(file.name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
    return call.body(Readable.toWeb(Readable.from(content)), 200, {
      'content-type': 'application/octet-stream',
      'content-length': String(file.bytes),
      'content-disposition': `attachment; filename*=UTF-8''${name}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    })
  })
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
