/** The desk over HTTP: the API under /api/v1, and the web desk everywhere else. */
import { OpenAPIHono } from '@hono/zod-openapi'
import type { HonoRequest } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import type { App, Context } from './context.ts'
import { gate, headers } from './gate.ts'
import { problem, problemOf } from './problems.ts'
import { addAbout } from './routes/about.ts'
import { addCorrections } from './routes/corrections.ts'
import { addImports } from './routes/imports.ts'
import { addMessages } from './routes/messages.ts'
import { addMix } from './routes/mix.ts'
import { addGuesses } from './routes/people/guesses.ts'
import { addLists } from './routes/people/lists.ts'
import { addMemory } from './routes/people/memory.ts'
import { addNetwork } from './routes/people/network.ts'
import { addStanding } from './routes/people/standing.ts'
import { addWho } from './routes/people/who.ts'
import { addProposals } from './routes/proposals.ts'
import { addReads } from './routes/reads.ts'
import { addSources } from './routes/sources.ts'
import { addWrites } from './routes/writes.ts'

/** Bytes of a body that is not a file. */
const longestBody = 1 << 20

/** Files may be as long as the disk has room. */
const takesFile = (request: HonoRequest): boolean =>
  /\/(?:imports|uploads|files)\/?$/.test(request.path) &&
  !request.header('content-type')?.startsWith('application/json')

export function createApp(context: Context): App {
  const app = new OpenAPIHono()
  app.use(headers)
  app.use(gate(context.hosts))
  app.use('/api/*', compress())
  const limited = bodyLimit({
    maxSize: longestBody,
    onError: (call) => problem(call, 413, 'This is too long', 'Nothing was kept. Send less at once.'),
  })
  app.use('/api/*', async (call, next) => {
    if (takesFile(call.req)) return next()
    // How long a body is has to be told beforehand; without either header there is none.
    if (call.req.header('transfer-encoding') !== undefined)
      return problem(call, 411, 'Its length is not told', 'Nothing was kept. Send it with a Content-Length.')
    return call.req.header('content-length') === undefined ? next() : limited(call, next)
  })
  addAbout(app, context)
  addReads(app, context)
  addStanding(app, context)
  addWho(app, context)
  addGuesses(app, context)
  addLists(app, context)
  addMessages(app, context)
  addMix(app, context)
  addNetwork(app, context)
  addWrites(app, context)
  addProposals(app, context)
  addCorrections(app, context)
  addImports(app, context)
  addSources(app, context)
  addMemory(app, context)
  app.all('/api/*', (call) =>
    problem(call, 404, 'There is nothing here', 'See /api/v1/openapi.json for what can be asked.'),
  )
  app.get('*', async (call) => {
    const found = await context.web?.serve(call)
    return found ?? problem(call, 404, 'There is nothing here', 'Open the start page.')
  })
  app.notFound((call) => problem(call, 404, 'There is nothing here', 'Open the start page.'))
  app.onError((error, call) => problemOf(call, error, context.onTrouble))
  return app
}
