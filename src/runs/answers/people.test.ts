/** Who is listed after anything was undone, and how one person is found. */
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeHeader, writeInterchange } from '../../connectors/interchange/write.ts'
import type { FactRecord } from '../../connectors/record.ts'
import { ask } from '../ask.ts'
import { importFiles } from '../import/import-files.ts'
import { now, openTestDesk, type TestDesk } from '../test-desk.ts'
import { peopleAnswer } from './people.ts'
import { personAnswer } from './person/person.ts'

const person = (handle: string, name: string): FactRecord => ({ type: 'person', handles: [handle], name })
const said = (handle: string, at: number | null): FactRecord => ({
  type: 'interaction',
  id: `${handle}/${at}`,
  at,
  account: 'x:shop',
  direction: 'received',
  kind: 'reply',
  with: [handle],
  text: 'How much is it?',
})
const files: readonly (readonly FactRecord[])[] = [
  [said('x:ada', now - 5000), said('x:bob', now - 9000)],
  [person('email:tom@maker.example', 'Tom Maker'), person('x:ada', 'Ada Marsh')],
  [said('x:cleo', null)],
  [person('email:tom@other.example', 'Tom Other')],
]

async function bring(one: TestDesk, which: readonly number[]): Promise<void> {
  for (const at of which) {
    const file = join(one.data, `${at}.jsonl`)
    await writeFile(file, `${[writeHeader(), ...(files[at] ?? []).map(writeInterchange)].join('\n')}\n`)
    await importFiles(one.desk, one.desk.owner('main'), [file], { now })
    await rm(file)
  }
}
async function listed(one: TestDesk): Promise<string[]> {
  const { people, total } = await peopleAnswer(await ask(one.desk, one.desk.owner('main')), {})
  expect(total).toBe(people.length)
  return people.map(({ id }) => id).sort()
}

test('whatever is undone and brought back, those that are left are listed, dated or not', async () => {
  const all = files.map((_, at) => at)
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(all, { minLength: 1 }), fc.subarray(all), async (order, undone) => {
      await using one = await openTestDesk()
      const asker = one.desk.owner('main')
      await bring(one, order)
      await listed(one)
      for (const at of undone) {
        const source = (await one.desk.ledger.sources(asker)).find(({ name }) => name === `${at}.jsonl`)
        if (source) await one.desk.ledger.retract(asker, source.id)
        await listed(one)
      }
      await using fresh = await openTestDesk()
      await bring(
        fresh,
        order.filter((at) => !undone.includes(at)),
      )
      expect(await listed(one)).toEqual(await listed(fresh))
    }),
    { numRuns: 8 },
  )
}, 120_000)

test('one person alone of a name is found by it, several are named', async () => {
  await using one = await openTestDesk()
  await bring(one, [1])
  const asked = () => ask(one.desk, one.desk.owner('main'))
  expect(await personAnswer(await asked(), ' tom  MAKER ', {})).toMatchObject({ id: 'email:tom@maker.example' })
  await expect(asked().then((to) => personAnswer(to, 'Tom Smith', {}))).rejects.toThrow('Nobody is known as')
  await expect(asked().then((to) => personAnswer(to, 'mak', {}))).rejects.toThrow(
    'do you mean Tom Maker (email:tom@maker.example)?',
  )
  await one.importRecords([person('x:tom', 'Tom Maker')])
  await expect(asked().then((to) => personAnswer(to, 'Tom Maker', {}))).rejects.toThrow(/name of 2 people.*x:tom/)
})
