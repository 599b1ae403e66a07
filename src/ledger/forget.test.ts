/** Erasing a person: nothing of them is left, and nothing brings them back. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { all, entry, message, monday, secret, source, tell, texts, you } from '../../test/ledger-words.ts'
import { describeOnBoth } from '../../test/ledgers.ts'
import type { FactRecord } from '../connectors/record.ts'
import { openLedger } from './ledger.ts'

const bob = 'toot:bob'
const about: FactRecord[] = [
  message('1', { withName: 'Bob Bailey', text: 'the zebra is loose' }),
  message('2', { with: [bob, 'toot:cyd'], audience: 'group', withName: 'Bob Bailey' }),
  message('3', { with: ['toot:cyd'], text: 'of cyd' }),
  { type: 'person', handles: [bob], name: 'Bob Bailey' },
  { type: 'link', handles: [bob, 'toot:bobby'], same: true },
  { type: 'followers', account: 'toot:ada', at: monday, handles: [bob, 'toot:cyd'] },
  { type: 'favour', id: 'f', at: monday, with: bob, what: 'lent a van', side: 'received' },
  { type: 'note', id: 'n', at: monday, with: bob, text: 'likes zebras' },
  { type: 'outcome', id: 'o', at: monday, kind: 'sale', with: bob, amount: 20 },
  { type: 'decision', id: 'd', at: monday, suggestion: `reply/${bob}/1`, person: bob, did: 'done' },
  { type: 'decision', id: 'e', at: monday, suggestion: `thank/${bob}/2`, did: 'snoozed' },
  { type: 'prediction', id: 'p', at: monday, due: monday, person: bob, value: 0.5 },
]

describeOnBoth('forgetting', (fresh, database) => {
  test('leaves no entry that names the person, and of shared ones only the others', async () => {
    const ledger = await fresh.ledger()
    await tell(ledger, about)
    expect(await ledger.forget(you, [bob])).toEqual({ erased: about.length - 1 })
    const left = await all(ledger)
    expect(JSON.stringify(left)).not.toMatch(/bob|zebra/i)
    expect(left.map(({ record }) => record.type)).toEqual(['interaction', 'interaction', 'followers', 'outcome'])
  })

  test('a later import does not bring the person back', async () => {
    const ledger = await fresh.ledger()
    await tell(ledger, about)
    await ledger.forget(you, [bob])
    const left = await all(ledger)
    const from = await source(ledger)
    const again = await ledger.append(
      you,
      from,
      about.map((record) => entry(record)),
    )
    expect(again).toMatchObject({ inserted: 0, forgotten: about.length - left.length })
    expect(await all(ledger)).toEqual(left)
    const some = [entry(about[0] ?? message('1')), entry(message('7', { with: ['toot:cyd'] }))]
    expect(await ledger.append(you, from, some, true)).toMatchObject({ inserted: 0, forgotten: 1 })
    expect(await all(ledger)).toEqual(left)
    await tell(ledger, [message('9', { text: 'new words' })])
    expect(await texts(ledger)).not.toContain('new words')
  })

  test('erases what the person was read as, and every saved fold', async () => {
    const ledger = await fresh.ledger()
    await tell(ledger, about)
    await ledger.saveReadings(you, 'v', [{ seq: 1, labels: 5, print: 7 }])
    await ledger.saveFold(you, 'world', { version: 'v', epoch: 0, upto: 1, state: Buffer.from('zebra') })
    const before = await ledger.head(you)
    await ledger.forget(you, [bob])
    expect(await ledger.readings(you, 'v', 0, 100, 100)).toEqual([])
    expect(await ledger.loadFold(you, 'world')).toBeUndefined()
    expect((await ledger.head(you))?.epoch).toBeGreaterThan(before?.epoch ?? 0)
  })

  test('takes along what the user said of the person, and lists that look for them alone', async () => {
    const ledger = await fresh.ledger()
    const list = (id: string, name: string, q: string): FactRecord => ({
      type: 'setting',
      name: `list:${id}`,
      value: { name, filter: { q } },
    })
    await tell(ledger, [
      message('1'),
      { type: 'setting', name: `person.tags:${bob}`, value: ['zebra'] },
      list('1', 'The zebra man', ' Bob bailey'),
      list('2', 'bob', 'van'),
      list('3', 'Vans', 'ba'),
    ])
    await ledger.forget(you, [bob], ['Bob Bailey'])
    expect((await all(ledger)).map(({ key }) => key)).toEqual(['setting:list:3'])
  })

  test('is of one workspace alone', async () => {
    const ledger = await fresh.ledger()
    await tell(ledger, [message('1')])
    await ledger.forget({ ...you, workspace: 'other' }, [bob])
    expect(await texts(ledger)).toEqual(['words of 1'])
  })

  describe.runIf(database === 'sqlite')('on disk', () => {
    test('no byte of handle, name or words is left, only a keyed hash', async () => {
      const where = await fresh.where()
      const ledger = await openLedger(where, secret)
      await tell(ledger, about)
      const file = 'file' in where ? where.file : ''
      const bytes = () =>
        readdirSync(dirname(file))
          .filter((name) => name.startsWith(basename(file)))
          .map((name) => readFileSync(join(dirname(file), name), 'latin1'))
          .join()
      expect(bytes()).toMatch(/zebra/)
      await ledger.forget(you, [bob])
      expect(bytes()).not.toMatch(/bob|zebra/i)
      await ledger[Symbol.asyncDispose]()
      expect(bytes()).not.toMatch(/bob|zebra/i)
    })
  })
})
