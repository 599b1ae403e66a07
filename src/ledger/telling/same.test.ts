/** Two tellings of one event without a common key become one entry, and neither is lost when the other is taken back. */
import { expect, test } from 'vitest'
import { all, message, monday, tell, texts, you } from '../../../test/ledger-words.ts'
import { describeOnBoth } from '../../../test/ledgers.ts'

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
})
