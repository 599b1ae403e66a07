/** What every route is given. */
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Desk } from '../../runs/desk.ts'
import type { Pictures } from '../../runs/network/pictures.ts'
import type { Jobs } from '../../runs/work/jobs.ts'
import type { WebFiles } from './web-files.ts'

export type Context = {
  desk: Desk
  jobs: Jobs
  /** Drawn networks. */
  pictures: Pictures
  /** The present moment, epoch ms. */
  now(): number
  /** Different at every start, so that no answer of an earlier program is taken for one of this. */
  boot: string
  /** Names with port under which the desk may be called: `127.0.0.1:4400`. */
  hosts(): ReadonlySet<string>
  /** The built web desk; without it only the API answers. */
  web?: WebFiles | undefined
  /** Is told what went wrong here, never what anybody wrote. */
  onTrouble(error: unknown): void
}

export type App = OpenAPIHono
