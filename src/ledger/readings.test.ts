/** What is kept beside the log to be fast: readings and saved folds, always to be made again. */
import { expect, test } from 'vitest'
import { entry, message, source, tell, you } from '../../test/ledger-words.ts'
import { describeOnBoth } from '../../test/ledgers.ts'

describeOnBoth('readings and folds', (fresh) => {
  test('tells what is unread, in order, in portions, and only interactions that count', async () => {
    const ledger = await fresh.ledger()
    await tell(ledger, [message('1'), { type: 'account', account: 'toot:ada' }, message('2'), message('3')])
    const gone = await tell(ledger, [message('4')])
    await ledger.retract(you, gone)
    expect((await ledger.unread(you, 'v1', 0, 2)).map(({ seq }) => seq)).toEqual([1, 3])
    expect((await ledger.unread(you, 'v1', 3, 2)).map(({ seq }) => seq)).toEqual([4])
    expect(await ledger.countReadings(you, 'v1')).toEqual({ done: 0, total: 3 })
    await ledger.saveReadings(you, 'v1', [
      { seq: 1, labels: 7, print: 2 ** 50 },
      { seq: 3, labels: -1, print: null },
    ])
    expect((await ledger.unread(you, 'v1', 0, 9)).map(({ seq }) => seq)).toEqual([4])
    expect(await ledger.countReadings(you, 'v1')).toEqual({ done: 2, total: 3 })
  })

  test('gives readings back in order, between two positions', async () => {
    const ledger = await fresh.ledger()
    await tell(ledger, [message('1'), message('2'), message('3')])
    const told = [1, 2, 3].map((seq) => ({ seq, labels: seq * 10, print: seq === 2 ? null : 2 ** 50 + seq }))
    await ledger.saveReadings(you, 'v1', told.toReversed())
    expect(await ledger.readings(you, 'v1', 0, 3, 10)).toEqual(told)
    expect(await ledger.readings(you, 'v1', 1, 2, 10)).toEqual(told.slice(1, 2))
    expect(await ledger.readings(you, 'v1', 0, 3, 1)).toEqual(told.slice(0, 1))
    expect(await ledger.readings(you, 'v2', 0, 3, 10)).toEqual([])
  })

  test('a new version makes everything unread, and takes the place of the old', async () => {
    const ledger = await fresh.ledger()
    await tell(ledger, [message('1')])
    await ledger.saveReadings(you, 'v1', [{ seq: 1, labels: 1, print: null }])
    expect(await ledger.unread(you, 'v2', 0, 9)).toHaveLength(1)
    await ledger.saveReadings(you, 'v2', [{ seq: 1, labels: 2, print: null }])
    expect(await ledger.readings(you, 'v1', 0, 9, 9)).toEqual([])
    expect(await ledger.readings(you, 'v2', 0, 9, 9)).toEqual([{ seq: 1, labels: 2, print: null }])
  })

  test('two readers that read the same at once do not get into each other’s way', async () => {
    const ledger = await fresh.ledger()
    const from = await source(ledger)
    const seqs = Array.from({ length: 200 }, (_, at) => at + 1)
    await ledger.append(
      you,
      from,
      seqs.map((seq) => entry(message(String(seq)))),
    )
    const readings = seqs.map((seq) => ({ seq, labels: seq, print: null }))
    await Promise.all([1, 2, 3, 4].map(() => ledger.saveReadings(you, 'v1', readings)))
    expect(await ledger.readings(you, 'v1', 0, 1000, 1000)).toEqual(readings)
  })

  test('gives a saved fold back byte for byte, the latest only', async () => {
    const ledger = await fresh.ledger()
    expect(await ledger.loadFold(you, 'world')).toBeUndefined()
    const state = Uint8Array.from({ length: 70_000 }, (_, at) => at % 256)
    await ledger.saveFold(you, 'world', { version: 'a', epoch: 0, upto: 1, state: new Uint8Array([1]) })
    await ledger.saveFold(you, 'world', { version: 'b', epoch: 2, upto: 9, state })
    const fold = await ledger.loadFold(you, 'world')
    expect(fold).toMatchObject({ version: 'b', epoch: 2, upto: 9 })
    expect(Buffer.from(fold?.state ?? []).equals(state)).toBe(true)
  })

  test('reads by position and by key, in the order asked for, and only what counts by key', async () => {
    const ledger = await fresh.ledger()
    await tell(ledger, [message('1'), message('2'), { type: 'setting', name: 'zone', value: 'UTC' }])
    const gone = await tell(ledger, [message('3')])
    await ledger.retract(you, gone)
    expect((await ledger.bySeq(you, [2, 9, 1])).map(({ key }) => key)).toEqual(['toot:ada#2', 'toot:ada#1'])
    expect((await ledger.byKey(you, ['toot:ada#3', 'toot:ada#2'])).map(({ seq }) => seq)).toEqual([2])
    expect([...(await ledger.keysOf(you, [1, 2]))]).toEqual([
      [1, 'toot:ada#1'],
      [2, 'toot:ada#2'],
    ])
    const settings = (await Array.fromAsync(ledger.read(you, { types: ['setting'] }))).flat()
    expect(settings.map(({ seq }) => seq)).toEqual([3])
    const later = (await Array.fromAsync(ledger.read(you, { after: 1, upto: 2 }))).flat()
    expect(later.map(({ seq }) => seq)).toEqual([2])
  })
})
