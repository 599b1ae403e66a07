/** Runs the desk: one process that answers the web and the API, imports, reads and saves. */
import { randomBytes } from 'node:crypto'
import { createServer, Server } from 'node:http'
import { serve as serveHono } from '@hono/node-server'
import { openDesk } from '../../runs/desk.ts'
import { openPictures } from '../../runs/network/pictures.ts'
import { openJobs } from '../../runs/work/jobs.ts'
import { startUpkeep, type Upkeep } from '../../runs/work/upkeep.ts'
import { openWorkshop } from '../../runs/work/workshop.ts'
import { holdFolder } from '../../tools/database/hold.ts'
import { Refused } from '../../tools/refused.ts'
import { createApp } from './app.ts'
import { builtWeb, ensureWeb } from './web-build.ts'
import { openWebFiles } from './web-files.ts'

export type ServeOptions = {
  data: string
  databaseUrl?: string | undefined
  /** 0: any that is free. */
  port: number
  host: string
  /** Whether the web desk is served, and built where it has to be; the API alone otherwise. */
  web: boolean
  /** What a person should know while it starts. */
  say(sentence: string): void
  onTrouble(error: unknown): void
}

export type Served = AsyncDisposable & { address: string; port: number }

const loopback = new Set(['127.0.0.1', '::1', 'localhost'])

/** The desk is there already, or its place is taken. */
export class Taken extends Error {
  override readonly name = 'Taken'
}

/**
 * @throws Refused where the host is not this machine alone, or the data cannot be used.
 * @throws Taken where another desk runs on the same data, or the port is in use.
 */
export async function serve(options: ServeOptions): Promise<Served> {
  const { host, data, databaseUrl, say, onTrouble } = options
  if (!loopback.has(host))
    throw new Refused(
      `Rapport has no sign-in yet and answers on this machine only: leave --host away, or give 127.0.0.1.`,
    )
  await using started = new AsyncDisposableStack()
  const desk = await openDesk({ data, databaseUrl })
  started.use(desk)
  const held = holdFolder(data, 'desk.lock')
  if ('word' in held)
    throw new Taken(
      `A desk already runs on ${data}${held.word ? ` (${held.word})` : ''}: use that one, or choose another folder with --data.`,
    )
  started.use(held)
  const hasWeb = options.web && (await ensureWeb(say))
  const workshop = started.use(openWorkshop({ data, databaseUrl }))
  let upkeep: Upkeep | undefined
  const jobs = started.use(await openJobs(desk, workshop, () => upkeep?.nudge()))
  const pictures = started.use(openPictures(workshop, onTrouble))
  const hosts = new Set<string>()
  const app = createApp({
    desk,
    jobs,
    pictures,
    now: Date.now,
    boot: randomBytes(6).toString('base64url'),
    hosts: () => hosts,
    web: hasWeb ? openWebFiles(builtWeb) : undefined,
    onTrouble,
  })
  let askedAt = Number.NEGATIVE_INFINITY
  const fetch = (request: Request) => {
    askedAt = performance.now()
    return app.fetch(request)
  }
  const { server, port } = await listen(fetch, options.port, host)
  started.defer(() => closed(server))
  upkeep = started.use(startUpkeep(desk, workshop, { onTrouble, idleFor: () => performance.now() - askedAt }))
  // Port 80 is left out of addresses.
  for (const name of ['127.0.0.1', 'localhost', '[::1]']) {
    hosts.add(`${name}:${port}`)
    if (port === 80) hosts.add(name)
  }
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}`
  held.say(`${address}, process ${process.pid}`)
  const all = started.move()
  return { address, port, [Symbol.asyncDispose]: () => all.disposeAsync() }
}

/** Room for the names of many interactions in one address. */
const longestHead = 64 * 1024

function listen(fetch: (request: Request) => Response | Promise<Response>, port: number, host: string) {
  return new Promise<{ server: Server; port: number }>((resolve, reject) => {
    const server = serveHono({
      fetch,
      port,
      hostname: host,
      createServer,
      serverOptions: { maxHeaderSize: longestHead },
      // The rest of the program keeps the web's own Request and Response.
      overrideGlobalObjects: false,
    })
    if (!(server instanceof Server)) throw new TypeError('Not the server that was asked for.')
    server.requestTimeout = 0
    server.once('error', (cause: NodeJS.ErrnoException) => reject(taken(cause, port)))
    server.once('listening', () => {
      const bound = server.address()
      resolve({ server, port: typeof bound === 'object' && bound !== null ? bound.port : port })
    })
  })
}

function taken(cause: NodeJS.ErrnoException, port: number): Error {
  if (cause.code === 'EADDRINUSE')
    return new Taken(`Port ${port} is in use by another program: choose another with --port.`, { cause })
  if (cause.code === 'EACCES')
    return new Taken(`Port ${port} may not be used by you: choose one above 1024 with --port.`, { cause })
  return cause
}

async function closed(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), 1000).unref()
  })
}
