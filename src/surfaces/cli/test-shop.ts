/** A small shop in a folder of its own, imported by the command, for tests that ask the command about it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect } from 'vitest'
import type { z } from 'zod'
import { type Ended, rapport } from '../../../test/rapport.ts'
import { writeHeader, writeInterchange } from '../../connectors/interchange/write.ts'
import { someRecords } from '../api/test-desk.ts'

export const slow = { timeout: 120_000 }

/** To be called once in a test file: the shop is there before its first test and gone after its last. */
export function openShop() {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-cli-'))
  const data = join(folder, 'data')
  const file = join(folder, 'shop.jsonl')
  let imported: Ended = { status: -1, stdout: '', stderr: '' }
  beforeAll(async () => {
    writeFileSync(file, `${[writeHeader(), ...someRecords.map(writeInterchange)].join('\n')}\n{"type":"nothing"}\n`)
    imported = await rapport(data, 'import', file, '--json')
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return {
    folder,
    data,
    file,
    imported: () => imported,
    /** The answer as JSON, alone on stdout, of its shape. */
    async told<S extends z.ZodType>(shape: S, ...args: string[]): Promise<z.output<S>> {
      const { status, stdout, stderr } = await rapport(data, ...args, '--json')
      expect([status, stderr], args.join(' ')).toEqual([0, ''])
      expect(stdout.trimEnd().split('\n')).toHaveLength(1)
      return shape.parse(JSON.parse(stdout))
    },
  }
}
