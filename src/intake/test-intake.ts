/** For tests: files of their own, taken in as an import takes them. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect } from 'vitest'
import { type Connectors, loadConnectors } from '../connectors/load.ts'
import type { FactRecord } from '../connectors/record.ts'
import { Refused } from '../tools/refused.ts'
import { createReport, type FileReport, type NewEntry, openSource, readSource } from './index.ts'

const now = Date.UTC(2026, 10, 25)

/** What a file gave. */
export type Taken = { entries: NewEntry[]; report: FileReport }

/** A folder that is there while the tests of one file run. */
export function testIntake() {
  let folder = ''
  let connectors: Connectors = new Map()
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rapport-intake-'))
    connectors = (await loadConnectors()).connectors
  })
  afterAll(() => rm(folder, { recursive: true }))

  const fileOf = async (name: string, content: string | Uint8Array): Promise<string> => {
    await writeFile(join(folder, name), content)
    return join(folder, name)
  }
  const taken = async (path: string): Promise<Taken> => {
    await using source = await openSource(path, connectors)
    const report = createReport(source)
    const entries: NewEntry[] = []
    for await (const item of readSource(source, { connectors, now, zone: 'UTC' })) {
      report.take(item)
      if (item.type === 'entry') entries.push(item.entry)
    }
    return { entries, report: report.end() }
  }
  return {
    fileOf,
    taken,
    takenLines: async (...records: object[]) => taken(await fileOf('lines.jsonl', lines(...records))),
    pathOf: (name: string) => join(folder, name),
    /** The words of a refusal, which must be one sentence. */
    async refusal(path: string): Promise<string> {
      const error = await taken(path).then(
        () => undefined,
        (reason: unknown) => reason,
      )
      expect(error).toBeInstanceOf(Refused)
      const message = error instanceof Refused ? error.message : ''
      expect(message).toMatch(/^\S[^\n]*[^.\n]\.$/)
      return message
    },
  }
}

/** A file in the interchange format. */
export const lines = (...records: object[]) =>
  `${[{ type: 'rapport', version: 1 }, ...records].map((record) => JSON.stringify(record)).join('\n')}\n`

/** A line to vary. */
export const postOf = (account: string) => ({
  type: 'interaction',
  id: '1',
  at: '2026-01-01T00:00:00Z',
  account,
  direction: 'sent',
  kind: 'post',
})

/** The records of one type, in their order. */
export function records<T extends FactRecord['type']>(
  entries: NewEntry[],
  type: T,
): Extract<FactRecord, { type: T }>[] {
  return entries
    .map(({ record }) => record)
    .filter((record): record is Extract<FactRecord, { type: T }> => record.type === type)
}
