/** What the log promises about adding: once each, and the same whatever order it arrives in. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { all, entry, message, monday, secret, somebodyElse, source, tell, texts, you } from '../../test/ledger-words.ts'
import { describeOnBoth } from '../../test/ledgers.ts'
import type { NewEntry } from './entry.ts'
import { openLedger } from './ledger.ts'

describeOnBoth('appending', (fresh, database) => {
  test('an entry told again is one entry, and gives the same positions', async () => {
    const ledger = await fresh.ledger()
    const from = await source(ledger)
    const entries = [entry(message('1')), entry(message('2'))]
    expect(await ledger.append(you, from, entries)).toMatchObject({ inserted: 2, duplicates: 0, lastSeq: 2 })
    const before = await all(ledger)
    expect(await ledger.append(you, from, entries)).toMatchObject({ inserted: 0, duplicates: 2, lastSeq: 2 })
    expect(await all(ledger)).toEqual(before)
  })

  test('an entry that stands twice in one batch is one entry', async () => {
    const ledger = await fresh.ledger()
    const from = await source(ledger)
    expect(await ledger.append(you, from, [entry(message('1')), entry(message('1'))])).toMatchObject({
      inserted: 1,
      duplicates: 1,
    })
  })

  test('of two tellings the later seen counts, in either order, and folds are told', async () => {
    for (const order of [
      ['old', 'new'],
      ['new', 'old'],
    ]) {
      const ledger = await fresh.ledger()
      for (const text of order) await tell(ledger, [message('1', { text })], text === 'old' ? monday : monday + 1)
      expect(await texts(ledger)).toEqual(['new'])
      expect((await ledger.head(you))?.epoch).toBe(order[0] === 'old' ? 1 : 0)
    }
  })

  test('what is said of somebody, taken back and said again comes further on, and folds need not begin anew', async () => {
    const ledger = await fresh.ledger()
    const link = { type: 'link' as const, handles: ['x:a', 'x:b'], at: monday }
    for (const [at, same] of [true, false, true].entries()) await tell(ledger, [{ ...link, same }], monday + at)
    expect((await all(ledger)).map(({ record, seq }) => [record, seq])).toEqual([[{ ...link, same: true }, 3]])
    expect((await ledger.head(you))?.epoch).toBe(0)
    // The first telling once more, seen no later: all is as it was.
    await tell(ledger, [{ ...link, same: true }], monday)
    expect((await all(ledger)).map(({ seq }) => seq)).toEqual([3])
    expect((await ledger.head(you))?.epoch).toBe(0)
  })

  test('nothing crosses between workspaces', async () => {
    const ledger = await fresh.ledger()
    await tell(ledger, [message('1')])
    const other = { ...you, workspace: 'other' }
    expect(await all(ledger, other)).toEqual([])
    const from = await ledger.startSource(other, { kind: 'file', name: 'a', at: monday })
    expect(await ledger.append(other, from, [entry(message('1'))])).toMatchObject({ inserted: 1, lastSeq: 1 })
    expect(await ledger.workspaces()).toEqual(['main', 'other'])
  })

  test('a name that is none makes no workspace', async () => {
    const ledger = await fresh.ledger()
    await expect(ledger.startSource({ ...you, workspace: 'A b' }, { kind: 'file', name: 'a', at: 0 })).rejects.toThrow(
      /no name for a workspace/,
    )
    expect(await ledger.workspaces()).toEqual([])
  })

  test('a reader cannot write, and a writer cannot take back', async () => {
    const ledger = await fresh.ledger()
    const from = await source(ledger)
    await expect(ledger.append({ ...you, role: 'reader' }, from, [])).rejects.toThrow(/may not write/)
    await expect(ledger.retract({ ...you, role: 'writer' }, from)).rejects.toThrow(/may not retract/)
    await expect(ledger.forget({ ...you, role: 'writer' }, [])).rejects.toThrow(/may not forget/)
  })

  test('two processes that append at once lose nothing and give every entry its own position', async () => {
    const where = await fresh.where()
    await (await openLedger(where, secret))[Symbol.asyncDispose]()
    const writers = ['a', 'b'].map((name) =>
      fork(new URL('../../test/append-many.ts', import.meta.url), [JSON.stringify(where), name], {
        execArgv: ['--disable-warning=ExperimentalWarning'],
      }),
    )
    const ends = await Promise.all(writers.map((writer) => once(writer, 'exit')))
    expect(ends.map(([status]) => status)).toEqual([0, 0])
    await using ledger = await openLedger(where, secret)
    const entries = await all(ledger)
    expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: 400 }, (_, at) => at + 1))
    expect(new Set(entries.map(({ key }) => key)).size).toBe(400)
  }, 60_000)

  const telling = fc.record({
    id: fc.constantFrom('1', '2'),
    text: fc.constantFrom('a', 'b', 'c'),
    seenAt: fc.integer({ min: 0, max: 3 }),
    from: fc.integer({ min: 0, max: 2 }),
  })

  test('the order of arrival decides nothing: what was seen last counts', async () => {
    const ledger = await fresh.ledger()
    await fc.assert(
      fc.asyncProperty(
        fc.array(telling, { minLength: 1, maxLength: 7 }).chain((tellings) =>
          fc.record({
            tellings: fc.constant(tellings),
            shuffled: fc.shuffledSubarray(tellings, { minLength: tellings.length }),
          }),
        ),
        async ({ tellings, shuffled }) => {
          const told = await Promise.all(
            [tellings, shuffled].map(async (order) => {
              const asker = somebodyElse()
              const from = [await source(ledger, asker), await source(ledger, asker), await source(ledger, asker)]
              for (const { id, text, seenAt, from: at } of order)
                await ledger.append(asker, from[at] ?? 0, [entry(message(id, { text }), monday + seenAt)])
              return (await all(ledger, asker)).map(({ record }) => JSON.stringify(record)).sort()
            }),
          )
          expect(told[1]).toEqual(told[0])
          expect(told[0]).toEqual(
            expectedOf(tellings.map((t) => entry(message(t.id, { text: t.text }), monday + t.seenAt))),
          )
        },
      ),
      { numRuns: database === 'sqlite' ? 100 : 30 },
    )
  }, 60_000)
})

/** The rule said again, without the ledger: per key the latest seen, of equals the greater hash. */
function expectedOf(entries: readonly NewEntry[]): string[] {
  const best = new Map<string, NewEntry>()
  for (const told of entries) {
    const rival = best.get(told.key)
    if (!rival || told.seenAt > rival.seenAt || (told.seenAt === rival.seenAt && told.hash > rival.hash))
      best.set(told.key, told)
  }
  return [...best.values()].map(({ record }) => JSON.stringify(record)).sort()
}
