/** What is remembered of people: notes of every kind, files, favours taken away, days ahead, and finding anything of it. */
import { z } from '@hono/zod-openapi'
import { noteKinds } from '../../../../connectors/record.ts'
import { lineOf } from '../../../../runs/log/keep.ts'
import { undoFavour } from '../../../../runs/memory/favours.ts'
import { addNote, changeNote, longestText, removeNote, restoreNote } from '../../../../runs/memory/notes.ts'
import { daysAhead, todayOf } from '../../../../runs/memory/remembered.ts'
import { searchAnswer } from '../../../../runs/memory/search.ts'
import type { App, Context } from '../../context.ts'
import { daysShape, findsShape } from '../../shapes/memory.ts'
import { problemShape, recordShape } from '../../shapes/workspace.ts'
import { askerOf, numberQuery, reading, timeQuery, workspacePath } from '../reading.ts'
import { doing, writing } from '../writing.ts'
import { addFiles } from './files.ts'

const handle = z.string().min(1).max(500)
const part = z.string().max(2000)
const said = {
  text: z.string().max(longestText).optional(),
  kind: z.enum(noteKinds).optional(),
  on: part.nullable().optional(),
  url: part.nullable().optional(),
  through: handle.nullable().optional(),
}

export function addMemory(app: App, context: Context): void {
  addNotes(app, context)
  addFiles(app, context)
  addFavours(app, context)
  reading(app, context, {
    path: 'search',
    summary: 'People by anything known of them, and by what was said; messages a stretch at a time, newest first',
    query: {
      q: z.string().min(1).max(200),
      before: timeQuery.optional(),
      limit: numberQuery(1, 100).optional(),
      quick: z.enum(['yes']).optional().openapi({ description: 'Without looking at messages.' }),
    },
    answer: findsShape,
    of: (asked, { quick, ...ask }) => searchAnswer(asked, { ...ask, quick: quick === 'yes' }),
  })
  reading(app, context, {
    path: 'days',
    summary: 'Days to remember that come round soon, nearest first',
    query: { within: numberQuery(0, 366).default(30) },
    answer: daysShape,
    of: (asked, { within }) => ({ days: daysAhead(asked, within, context.now()) }),
    varies: (asked) => todayOf(asked, context.now()),
  })
}

function addNotes(app: App, context: Context): void {
  writing(app, context, {
    method: 'post',
    path: 'notes',
    summary: 'Keeps a note on somebody',
    body: z
      .object({ with: handle, ...said, at: timeQuery.optional() })
      .refine(({ kind = 'note', text = '' }) => kind !== 'note' || text.trim() !== '', {
        path: ['text'],
        message: 'a note has to say something',
      }),
    make: addNote,
  })
  const answer = { query: z.object({}), answer: recordShape, status: 200 as const, described: 'The note as it is now' }
  doing(app, context, {
    ...answer,
    method: 'put',
    path: 'notes/{id}',
    summary: 'Changes what a note says; what is not given stays, and null takes a part away',
    body: z.object(said),
    deed: async (desk, asker, { id, body, now }) => lineOf(await changeNote(desk, asker, id, body, now)),
  })
  doing(app, context, {
    ...answer,
    method: 'post',
    path: 'notes/{id}/restore',
    summary: 'Brings a note back that was taken away',
    body: z.object({}),
    deed: async (desk, asker, { id, now }) => lineOf(await restoreNote(desk, asker, id, now)),
  })
  app.openAPIRegistry.registerPath({
    method: 'delete',
    path: '/api/v1/{workspace}/notes/{id}',
    summary: 'Takes a note away, so that it can be brought back',
    request: { params: notePath },
    responses: { 204: { description: 'It counts no more' }, default: wentWrong },
  })
  app.delete('/api/v1/:workspace/notes/:id', async (call) => {
    await removeNote(context.desk, askerOf(call, context), call.req.param('id'), context.now())
    return call.body(null, 204)
  })
}

function addFavours(app: App, context: Context): void {
  doing(app, context, {
    method: 'put',
    path: 'favours/undone',
    summary: 'Takes a favour away, or brings it back',
    query: z.object({}),
    body: z.object({ id: z.string().min(1).max(500), undone: z.boolean() }),
    answer: recordShape,
    status: 200,
    described: 'The favour as it is now',
    deed: async (desk, asker, { body, now }) => lineOf(await undoFavour(desk, asker, body.id, body.undone, now)),
  })
}

const notePath = workspacePath.extend({ id: z.string().openapi({ param: { name: 'id', in: 'path' } }) })
const wentWrong = {
  description: 'What went wrong',
  content: { 'application/problem+json': { schema: problemShape } },
}
