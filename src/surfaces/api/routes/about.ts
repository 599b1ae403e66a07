/** What can be asked without a workspace: whether the desk is well, what there is, and the description of all this. */
import { networksAnswer } from '../../../runs/answers/networks.ts'
import type { App, Context } from '../context.ts'
import { healthShape, networksShape, workspacesShape } from '../shapes/workspace.ts'
import { answers } from './reading.ts'

export function addAbout(app: App, { desk }: Context): void {
  const { openAPIRegistry: registry } = app
  registry.registerPath({
    method: 'get',
    path: '/api/v1/health',
    summary: 'Whether the desk is there',
    responses: answers(healthShape, 'It is'),
  })
  app.get('/api/v1/health', (call) => call.json({ ok: true as const }))

  registry.registerPath({
    method: 'get',
    path: '/api/v1/networks',
    summary: 'The networks there are, how to get their exports, and what these cannot tell',
    responses: answers(networksShape, 'Networks'),
  })
  app.get('/api/v1/networks', (call) => call.json(networksAnswer(desk)))

  registry.registerPath({
    method: 'get',
    path: '/api/v1/workspaces',
    summary: 'The workspaces there are',
    responses: answers(workspacesShape, 'Workspaces'),
  })
  app.get('/api/v1/workspaces', async (call) => call.json({ workspaces: await desk.ledger.workspaces() }))

  app.doc31('/api/v1/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Rapport', version: '1', description: 'Times are ISO 8601 UTC; ratios without a basis are null.' },
  })
}
