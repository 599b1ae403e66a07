/** Lists of people: what they are narrowed by, the saved ones, a table of any, and what is said of many at once. */
import { z } from '@hono/zod-openapi'
import { stream } from 'hono/streaming'
import { ask } from '../../../../runs/ask.ts'
import { sortKeys } from '../../../../runs/choices.ts'
import { csvOf } from '../../../../runs/lists/csv.ts'
import { filterShape } from '../../../../runs/lists/filter.ts'
import { keyProposalsAnswer } from '../../../../runs/lists/key-people.ts'
import { overviewAnswer } from '../../../../runs/lists/overview.ts'
import { changeList, deleteList, restoreList, saveList } from '../../../../runs/lists/saved.ts'
import { sayBefore, sayOf, setRhythm } from '../../../../runs/say-of/say-of.ts'
import type { App, Context } from '../../context.ts'
import { checked } from '../../problems.ts'
import {
  keyProposalsShape,
  listBackBody,
  listBody,
  listChangeBody,
  listNameBody,
  listShape,
  overviewShape,
  rhythmBody,
  rhythmShape,
  saidShape,
  sayingBody,
  wordsBody,
} from '../../shapes/people/lists.ts'
import { problemShape } from '../../shapes/workspace.ts'
import { askerOf, numberQuery, reading, timeQuery, workspacePath } from '../reading.ts'
import { doing } from '../writing.ts'

/** What the list of people can be narrowed and sorted by. */
export const listQuery = {
  ...filterShape,
  list: z.string().max(200).optional(),
  sort: z.enum(sortKeys).optional(),
  horizon: numberQuery(1, 3660).optional(),
}

export function addLists(app: App, context: Context): void {
  reading(app, context, {
    path: 'people/lists',
    summary: 'What lists there are, how many are in each, and what the rhythms ask of a week',
    query: {},
    answer: overviewShape,
    of: overviewAnswer,
  })
  reading(app, context, {
    path: 'people/key-proposals',
    summary: 'Whom one might want a relationship with, from what they did, and why',
    query: {},
    answer: keyProposalsShape,
    of: keyProposalsAnswer,
  })
  addTable(app, context)
  addSaid(app, context)
  addSaved(app, context)
}

function addTable(app: App, context: Context): void {
  const query = z.object({ ...listQuery, asOf: timeQuery.optional(), 'as-of': timeQuery.optional() })
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: '/api/v1/{workspace}/people.csv',
    summary: 'The same list as a table for a spreadsheet, whole',
    request: { params: workspacePath, query },
    responses: {
      200: { description: 'RFC 4180, UTF-8', content: { 'text/csv': { schema: z.string() } } },
      default: { description: 'What went wrong', content: { 'application/problem+json': { schema: problemShape } } },
    },
  })
  app.get('/api/v1/:workspace/people.csv', async (call) => {
    const { asOf, 'as-of': asOfToo, ...wanted } = checked(query, call.req.query())
    const asked = await ask(context.desk, askerOf(call, context), asOf ?? asOfToo)
    const pieces = csvOf(asked, wanted)
    call.header('content-type', 'text/csv; charset=utf-8')
    call.header('content-disposition', 'attachment; filename="people.csv"')
    call.header('cache-control', 'private, no-store')
    return stream(call, async (out) => {
      for await (const piece of pieces) {
        if (out.aborted) return
        await out.write(piece)
      }
    })
  })
}

function addSaid(app: App, context: Context): void {
  const said = {
    query: z.object({}),
    status: 200,
    answer: saidShape,
    described: 'Of how many, and the words before',
  } as const
  doing(app, context, {
    ...said,
    method: 'put',
    path: 'people/said',
    summary:
      'Says of one person or many what they are called, roles, tags, how often to be in touch, whether they are chosen',
    body: sayingBody,
    deed: (desk, asker, { body: { ids, ...saying }, now }) => sayOf(desk, asker, ids, saying, now),
  })
  doing(app, context, {
    ...said,
    method: 'put',
    path: 'people/said/before',
    summary: 'Puts what was said of people back as it was, by the `before` of an answer',
    body: wordsBody,
    deed: (desk, asker, { body, now }) => sayBefore(desk, asker, body.words, now),
  })
  doing(app, context, {
    method: 'put',
    path: 'people/rhythm',
    summary: 'Sets how often to be in touch with everybody of a role or with a tag; null takes it back',
    query: z.object({}),
    status: 200,
    answer: rhythmShape,
    described: 'The days now and before',
    body: rhythmBody,
    deed: (desk, asker, { body, now }) => setRhythm(desk, asker, body, now),
  })
}

function addSaved(app: App, context: Context): void {
  const one = { query: z.object({}), answer: listShape, described: 'The list' }
  doing(app, context, {
    ...one,
    method: 'post',
    path: 'people/lists',
    status: 201,
    summary: 'Keeps a list: a name and what people are narrowed by',
    body: listBody,
    deed: (desk, asker, { body, now }) => saveList(desk, asker, body, now),
  })
  doing(app, context, {
    ...one,
    method: 'put',
    path: 'people/lists',
    status: 200,
    summary: 'Gives a kept list another name, or narrows it otherwise',
    body: listChangeBody,
    deed: (desk, asker, { body: { id, ...change }, now }) => changeList(desk, asker, id, change, now),
  })
  doing(app, context, {
    ...one,
    method: 'put',
    path: 'people/lists/deleted',
    status: 200,
    summary: 'Deletes a kept list; the people in it stay',
    body: listNameBody,
    deed: (desk, asker, { body, now }) => deleteList(desk, asker, body.id, now),
  })
  doing(app, context, {
    ...one,
    method: 'put',
    path: 'people/lists/restored',
    status: 200,
    summary: 'Brings back a list that was deleted, as the answer to that told it',
    body: listBackBody,
    deed: (desk, asker, { body, now }) => restoreList(desk, asker, body, now),
  })
}
