/** A desk for tests, on a folder of its own, that can be told records as if a file had held them. */
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeHeader, writeInterchange } from '../connectors/interchange/write.ts'
import type { FactRecord } from '../connectors/record.ts'
import { type Desk, openDesk } from './desk.ts'
import { importFiles } from './import/import-files.ts'

export const now = Date.UTC(2026, 9, 31, 12)

export type TestDesk = AsyncDisposable & {
  data: string
  desk: Desk
  importRecords(records: readonly FactRecord[], madeAt?: number, noWait?: boolean): Promise<void>
}

export async function openTestDesk(): Promise<TestDesk> {
  await using opened = new AsyncDisposableStack()
  const data = await mkdtemp(join(tmpdir(), 'rapport-desk-'))
  opened.defer(() => rm(data, { recursive: true, force: true }))
  const desk = opened.use(await openDesk({ data }))
  const all = opened.move()
  return {
    data,
    desk,
    async importRecords(records, madeAt = now, noWait = false) {
      const file = join(data, 'told.jsonl')
      await writeFile(file, `${[writeHeader(), ...records.map(writeInterchange)].join('\n')}\n`)
      await utimes(file, madeAt / 1000, madeAt / 1000)
      await importFiles(desk, desk.owner('main'), [file], { now, noWait })
    },
    [Symbol.asyncDispose]: () => all.disposeAsync(),
  }
}
