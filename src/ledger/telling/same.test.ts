/** Two tellings of one event without a common key become one entry, and neither is lost when the other is taken back. */
import { expect, test } from 'vitest'
import { all, message, monday, tell, texts, you } from '../../../test/ledger-words.ts'
import { describeOnBoth } from '../../../test/ledgers.ts'
import type { FactRecord, Labels } from '../../connectors/record.ts'
import type { Ledger } from '../ledger.ts'

describeOnBoth('the same event', (fresh) => {
  const both = async () => {
    const ledger = await fresh.ledger()
    const mail = await tell(ledger, [message('mail:1', { text: 'beginning of …' })], monday)
    const archive = await tell(ledger, [message('1', { text: 'the whole text' })], monday + 1)
    const [first, second] = (await all(ledger)).map(({ key }) => key)
    return { ledger, mail, archive, pair: { key: first ?? '', root: second ?? '' } }
  }

  test('is one entry once it is joined, told as the later source told it, and joining again changes nothing', async () => {
    const { ledger, pair } = await both()
    expect(await ledger.joinSame(you, [pair])).toBe(1)
    expect(await ledger.joinSame(you, [pair])).toBe(0)
    expect(await texts(ledger)).toEqual(['the whole text'])
    expect((await all(ledger)).map(({ key }) => key)).toEqual([pair.root])
  })

  test('outlives either source, and not both', async () => {
    const { ledger, mail, archive, pair } = await both()
    await ledger.joinSame(you, [pair])
    await ledger.retract(you, archive)
    expect(await texts(ledger)).toEqual(['beginning of …'])
    await ledger.retract(you, mail)
    expect(await texts(ledger)).toEqual([])
    await ledger.restore(you, archive)
    expect(await texts(ledger)).toEqual(['the whole text'])
  })

  test('stays one when either source tells it again', async () => {
    const { ledger, pair } = await both()
    await ledger.joinSame(you, [pair])
    await tell(ledger, [message('mail:1', { text: 'beginning of …' })], monday)
    await tell(ledger, [message('1', { text: 'the whole text' })], monday + 2)
    expect(await texts(ledger)).toEqual(['the whole text'])
  })

  test('is not joined where one of the two is not there', async () => {
    const { ledger, pair } = await both()
    expect(await ledger.joinSame(you, [{ ...pair, root: `${pair.root}9` }])).toBe(0)
    expect(await texts(ledger)).toHaveLength(2)
  })

  const ofThisAlone = (key: string, at = monday + 3): FactRecord[] => [
    { type: 'correction', of: key, labels: { mode: 'chat' }, at },
    { type: 'setting', name: `reading.said:${key}`, value: { copies: false }, at },
  ]
  const words = async (ledger: Ledger) =>
    (await all(ledger)).flatMap(({ key, record }) =>
      record.type === 'correction'
        ? [[key, record.of, record.labels]]
        : record.type === 'setting'
          ? [[key, record.name, record.value]]
          : [],
    )
  const saidOf = (key: string, labels: Labels, copies = false) => [
    [`correction:${key}`, key, labels],
    [`setting:reading.said:${key}`, `reading.said:${key}`, copies ? {} : { copies: false }],
  ]

  test('keeps what was said of it, and how far that reaches, also where it is said again', async () => {
    const { ledger, pair } = await both()
    await tell(ledger, ofThisAlone(pair.key))
    await ledger.joinSame(you, [pair])
    expect(await words(ledger)).toEqual(saidOf(pair.root, { mode: 'chat' }))
    await tell(ledger, ofThisAlone(pair.key))
    expect(await words(ledger)).toEqual(saidOf(pair.root, { mode: 'chat' }))
  })

  test('keeps what is said of one telling where it was taken back of the other, though that was later', async () => {
    const { ledger, pair } = await both()
    await tell(ledger, ofThisAlone(pair.key))
    await tell(ledger, [{ type: 'correction', of: pair.root, labels: {}, at: monday + 4 }], monday + 4)
    await ledger.joinSame(you, [pair])
    expect((await words(ledger)).filter(([, of]) => String(of).endsWith(pair.root))).toEqual(
      saidOf(pair.root, { mode: 'chat' }),
    )
  })

  test('keeps what is said of one telling where the source of the other was taken back', async () => {
    const { ledger, pair } = await both()
    await tell(ledger, ofThisAlone(pair.key))
    const gone = await tell(ledger, [{ type: 'correction', of: pair.root, labels: { mode: 'engage' }, at: monday }])
    await ledger.retract(you, gone)
    await ledger.joinSame(you, [pair])
    expect(await words(ledger)).toEqual(saidOf(pair.root, { mode: 'chat' }))
  })

  test('leaves what is said of the lasting telling, with its reach', async () => {
    const { ledger, pair } = await both()
    await tell(ledger, ofThisAlone(pair.key))
    const said: FactRecord = { type: 'correction', of: pair.root, labels: { mode: 'engage' }, at: monday }
    await tell(ledger, [said, { type: 'setting', name: `reading.said:${pair.root}`, value: {}, at: monday }])
    await ledger.joinSame(you, [pair])
    expect((await words(ledger)).filter(([, of]) => String(of).endsWith(pair.root))).toEqual(
      saidOf(pair.root, { mode: 'engage' }, true),
    )
  })
})
