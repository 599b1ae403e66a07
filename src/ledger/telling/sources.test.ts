/** What the log promises about imports: an entry lives while any source tells it, and taking back can be taken back. */
import { expect, test } from 'vitest'
import { all, entry, message, monday, source, tell, texts, you } from '../../../test/ledger-words.ts'
import { describeOnBoth } from '../../../test/ledgers.ts'

describeOnBoth('sources', (fresh) => {
  test('an entry told by two sources outlives either, and not both', async () => {
    for (const order of [
      [0, 1],
      [1, 0],
    ]) {
      const ledger = await fresh.ledger()
      const sources = [await tell(ledger, [message('1')]), await tell(ledger, [message('1')])]
      await ledger.retract(you, sources[order[0] ?? 0] ?? 0)
      expect(await texts(ledger)).toEqual(['words of 1'])
      await ledger.retract(you, sources[order[1] ?? 0] ?? 0)
      expect(await texts(ledger)).toEqual([])
    }
  })

  test('where the telling that counted is taken back, the next best counts again', async () => {
    const ledger = await fresh.ledger()
    await tell(ledger, [message('1', { text: 'old' })], monday)
    const newer = await tell(ledger, [message('1', { text: 'new' })], monday + 1)
    expect(await texts(ledger)).toEqual(['new'])
    await ledger.retract(you, newer)
    expect(await texts(ledger)).toEqual(['old'])
  })

  test('a telling counts by when a source that still tells it saw it', async () => {
    const ledger = await fresh.ledger()
    await tell(ledger, [message('1', { text: 'a' })], monday)
    await tell(ledger, [message('1', { text: 'b' })], monday + 1)
    const again = await tell(ledger, [message('1', { text: 'a' })], monday + 2)
    expect(await texts(ledger)).toEqual(['a'])
    await ledger.retract(you, again)
    expect(await texts(ledger)).toEqual(['b'])
  })

  test('importing again what was taken back brings it back', async () => {
    const ledger = await fresh.ledger()
    const start = { kind: 'file', name: 'archive.zip', print: 'p', at: monday } as const
    const first = await ledger.startSource(you, start)
    const entries = [entry(message('1')), entry(message('2'))]
    await ledger.append(you, first, entries)
    await ledger.retract(you, first)
    expect(await texts(ledger)).toEqual([])
    const second = await ledger.startSource(you, start)
    expect(second).toBe(first)
    expect(await ledger.append(you, second, entries)).toMatchObject({ inserted: 0, duplicates: 2 })
    expect(await texts(ledger)).toEqual(['words of 1', 'words of 2'])
  })

  test('taking back can be undone without the file, to exactly what counted before', async () => {
    const ledger = await fresh.ledger()
    await tell(ledger, [message('1', { text: 'old' }), message('2')], monday)
    const newer = await tell(ledger, [message('1', { text: 'new' }), message('3')], monday + 1)
    const before = await texts(ledger)
    await ledger.retract(you, newer)
    expect(await texts(ledger)).not.toEqual(before)
    await ledger.restore(you, newer)
    expect(await texts(ledger)).toEqual(before)
  })

  test('what was kept under nobody is the same entry once its account is known, whichever came first', async () => {
    const mine = message('1')
    const nobodys = { ...message('1'), account: 'toot:name/unknown' }
    const only = { ...message('2'), account: 'toot:name/unknown' }
    const known = { type: 'account', account: 'toot:ada', name: 'Ada' } as const
    const unknown = { type: 'account', account: 'toot:name/unknown' } as const
    for (const order of [
      [
        [known, mine],
        [unknown, nobodys, only],
      ],
      [
        [unknown, nobodys, only],
        [known, mine],
      ],
    ] as const) {
      const ledger = await fresh.ledger()
      for (const records of order) await tell(ledger, records)
      expect(await ledger.adopt(you, 'toot:name/unknown', 'toot:ada')).toBe(3)
      expect(await ledger.adopt(you, 'toot:name/unknown', 'toot:ada')).toBe(0)
      const kept = (await all(ledger)).map(({ key, record }) => [key, 'name' in record ? record.name : undefined])
      expect(kept.sort()).toEqual([
        ['account:toot:ada', 'Ada'],
        ['toot:ada#1', undefined],
        ['toot:ada#2', undefined],
      ])
      // The same file again adds nothing, and stands under the account.
      await tell(ledger, [nobodys, only])
      expect((await all(ledger)).filter(({ record }) => record.type === 'interaction')).toHaveLength(2)
    }
  })

  test('what was said of a message kept under nobody is said of it under its account', async () => {
    const nobody = 'toot:name/unknown'
    const ledger = await fresh.ledger()
    await tell(ledger, [
      { type: 'account', account: nobody },
      message('1', { account: nobody }),
      message('2', { account: nobody }),
    ])
    await tell(ledger, [
      { type: 'correction', of: `${nobody}#1`, labels: { mode: 'chat' }, at: monday },
      { type: 'setting', name: `reading.said:${nobody}#1`, value: { copies: false }, at: monday },
    ])
    await ledger.adopt(you, nobody, 'toot:ada')
    const said = (await all(ledger)).filter(({ record }) => record.type === 'correction' || record.type === 'setting')
    expect(said).toMatchObject([
      { key: 'correction:toot:ada#1', record: { of: 'toot:ada#1', labels: { mode: 'chat' } } },
      {
        key: 'setting:reading.said:toot:ada#1',
        record: { name: 'reading.said:toot:ada#1', value: { copies: false } },
      },
    ])
  })

  test('an event joined under nobody stays one under its account', async () => {
    const nobody = 'toot:name/unknown'
    const ledger = await fresh.ledger()
    await tell(ledger, [message('mail:1', { account: nobody }), message('1', { account: nobody })])
    await ledger.joinSame(you, [{ key: `${nobody}#mail:1`, root: `${nobody}#1` }])
    await ledger.adopt(you, nobody, 'toot:ada')
    expect((await all(ledger)).map(({ key }) => key)).toEqual(['toot:ada#1'])
  })

  test('taking back tells every fold to begin anew', async () => {
    const ledger = await fresh.ledger()
    const from = await tell(ledger, [message('1')])
    const before = await ledger.head(you)
    await ledger.retract(you, from)
    const after = await ledger.head(you)
    expect(after?.epoch).toBeGreaterThan(before?.epoch ?? 0)
    expect(after?.seq).toBe(before?.seq)
  })

  test('the journal tells what was imported, whether it ended, and how', async () => {
    const ledger = await fresh.ledger()
    const from = await source(ledger, you, 'one.zip')
    expect(await ledger.sources(you)).toMatchObject([{ name: 'one.zip', finishedAt: null, report: null }])
    await ledger.finishSource(you, from, { inserted: 3 })
    const [one] = await ledger.sources(you)
    expect(one?.finishedAt).toEqual(expect.any(Number))
    expect(one?.report).toEqual({ inserted: 3 })
  })

  test('a renamed account stays the same account, and its entries are not told twice', async () => {
    const ledger = await fresh.ledger()
    await tell(ledger, [
      { type: 'account', account: 'toot:ada', lasting: 'toot:id/1' },
      message('1', { account: 'toot:ada' }),
    ])
    await tell(ledger, [
      { type: 'account', account: 'toot:ada-lovelace', lasting: 'toot:id/1' },
      message('1', { account: 'toot:ada-lovelace' }),
      message('2', { account: 'toot:ada-lovelace' }),
      message('3', { account: 'toot:id/1' }),
    ])
    const names = (await all(ledger)).filter(({ record }) => record.type === 'interaction').map(({ key }) => key)
    expect(names).toEqual(['toot:ada#1', 'toot:ada#2', 'toot:ada#3'])
  })
})
