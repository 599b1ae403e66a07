/** A desk for tests: on a folder of its own, with what is asked of it, and a clock that stands. */
import type { FactRecord } from '../../connectors/record.ts'
import { openPictures } from '../../runs/network/pictures.ts'
import { now, openTestDesk as openDesk, type TestDesk as RunningDesk } from '../../runs/test-desk.ts'
import { type Jobs, openJobs } from '../../runs/work/jobs.ts'
import { openWorkshop } from '../../runs/work/workshop.ts'
import { createApp } from './app.ts'
import type { App } from './context.ts'

export { now }
export const host = '127.0.0.1:4400'

export type TestDesk = RunningDesk & {
  jobs: Jobs
  app: App
  /** An answer, with its body read. */
  ask(path: string, init?: RequestInit): Promise<{ status: number; headers: Headers; body: unknown }>
  post(path: string, body: unknown, method?: string): Promise<{ status: number; body: unknown }>
}

export async function openTestDesk(): Promise<TestDesk> {
  await using opened = new AsyncDisposableStack()
  const one = opened.use(await openDesk())
  const workshop = opened.use(openWorkshop({ data: one.data }))
  const jobs = opened.use(await openJobs(one.desk, workshop, () => {}))
  const onTrouble = (error: unknown) => {
    throw error
  }
  const pictures = opened.use(openPictures(workshop, onTrouble))
  const app = createApp({
    desk: one.desk,
    jobs,
    pictures,
    now: () => now,
    boot: 'test',
    hosts: () => new Set([host]),
    onTrouble,
  })
  const ask: TestDesk['ask'] = async (path, init) => {
    const response = await app.request(`http://${host}/api/v1/${path}`, init)
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) }
  }
  const all = opened.move()
  return {
    ...one,
    jobs,
    app,
    ask,
    post: (path, body, method = 'POST') =>
      ask(path, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    [Symbol.asyncDispose]: () => all.disposeAsync(),
  }
}

/** A small workspace in which everything of the shapes occurs. */
export const someRecords: readonly FactRecord[] = [
  {
    type: 'account',
    account: 'bluesky:shop.example',
    name: 'The shop',
    kind: 'organisation',
    since: Date.UTC(2024, 0, 1),
  },
  { type: 'person', handles: ['bluesky:ada.example', 'email:ada@example.org'], name: 'Ada Love', roles: ['customer'] },
  {
    type: 'goal',
    id: 'g1',
    aim: 'clients',
    measure: 'outcomes',
    target: 3,
    start: Date.UTC(2026, 8, 1),
    due: Date.UTC(2026, 11, 31),
  },
  {
    type: 'favour',
    id: 'f1',
    at: Date.UTC(2026, 9, 20),
    with: 'bluesky:ada.example',
    what: 'lent us a van',
    side: 'received',
  },
  { type: 'note', id: 'n1', at: Date.UTC(2026, 9, 21), with: 'bluesky:ada.example', text: 'likes tea' },
  ...Array.from(
    { length: 30 },
    (_, at): FactRecord => ({
      type: 'interaction',
      id: `post-${at}`,
      at: Date.UTC(2026, 9, 1 + (at % 30), 9),
      account: 'bluesky:shop.example',
      direction: 'sent',
      kind: 'post',
      audience: 'public',
      text: `We baked bread number ${at} today, come and get it.`,
    }),
  ),
  ...Array.from(
    { length: 8 },
    (_, at): FactRecord => ({
      type: 'interaction',
      id: `in-${at}`,
      at: Date.UTC(2026, 9, 2 + at * 3, 10),
      account: 'bluesky:shop.example',
      direction: 'received',
      kind: 'reply',
      with: ['bluesky:ada.example'],
      withName: 'Ada',
      audience: 'public',
      text: `Could you keep a loaf for me on day ${at}?`,
    }),
  ),
  {
    type: 'interaction',
    id: 'out-1',
    at: Date.UTC(2026, 9, 6),
    account: 'bluesky:shop.example',
    direction: 'sent',
    kind: 'reply',
    with: ['bluesky:ada.example'],
    audience: 'public',
    text: 'We will, Ada, it waits for you here.',
  },
  {
    type: 'interaction',
    id: 'undated',
    at: null,
    account: 'bluesky:shop.example',
    direction: 'received',
    kind: 'follow',
    with: ['bluesky:bob.example'],
  },
]
