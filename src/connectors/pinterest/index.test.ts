/** The Pinterest connector as a whole: the contract, the one public piece of an export, other forms, and damage. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { endureDamage, sample, trial, trialOf } from '../_entries/trial.ts'
import { describeConnector } from '../contract.ts'
import pinterest from './index.ts'

const fixture = join(import.meta.dirname, 'fixtures/pinterest-data.html')
const shared = sample('pinterest/kohl-html/pinterest-sample.html')

describeConnector(pinterest, [
  { file: fixture, counts: { post: { sent: 2 }, share: { sent: 1 } } },
  { file: shared, counts: { share: { sent: 1 } } },
])

const page = (...sections: string[]) => `<div id="contents">${sections.join('<br><br>')}</div>`
const pin = (number: number | string, fields = '') =>
  `<a href="https://www.pinterest.com/pin/${number}/">https://www.pinterest.com/pin/${number}/</a>\n<br>Title: t,${fields}`
const read = (html: string, context = {}) => trial(pinterest, { 'export.html': html }, context)

test('handles are spelled from whatever people write', () => {
  const spelled: [written: string, spelled: string][] = [
    ['@Ada', 'ada'],
    ['https://de.pinterest.com/Ada/board/', 'ada'],
  ]
  for (const [written, expected] of spelled) expect(pinterest.about.spell(written)).toBe(expected)
})

test('a handle leads to its page, a mere name to none', () => {
  expect(pinterest.about.profile?.('ada')).toBe('https://www.pinterest.com/ada/')
  expect(pinterest.about.profile?.('name/ada b.')).toBeUndefined()
})

describe('the export as a whole', () => {
  test.skipIf(!existsSync(shared))('the public piece holds one repin, and a section nobody knows', async () => {
    const { interactions, skipped } = await trialOf(pinterest, shared)
    expect(interactions).toEqual([
      {
        type: 'interaction',
        id: 'pin:123456789',
        at: Date.parse('2017-02-13T15:35:01Z'),
        account: 'pinterest:me',
        direction: 'sent',
        kind: 'share',
        audience: 'public',
        url: 'https://www.pinterest.com/pin/123456789/',
        more: {
          shared: 'some text',
          boardId: '9876543210',
          link: 'https://some-cool-address-that-leads-to-the-source-of-my-pin',
        },
      },
    ])
    expect(Object.keys(skipped)).toEqual([expect.stringMatching(/^a section Rapport does not read: Something else, /)])
  })

  test('own pins have their words, repins those of whoever pinned before', async () => {
    const { interactions } = await trialOf(pinterest, fixture)
    expect(interactions).toMatchObject([
      { kind: 'share', more: { shared: 'some text', link: 'https://shop.example/a?b=1&c=2' } },
      {
        kind: 'post',
        at: Date.parse('2024-11-05T09:00:00Z'),
        text: 'Autumn & winter wreaths\n\nThree ways to bind them, from our own garden.\nFirst: willow, hazel\nSecond: ivy',
        more: { board: 'Wreaths, and more', boardId: '555' },
      },
      { kind: 'post', text: 'Ideas for next year', more: { board: 'Secret', visibility: 'private', gone: true } },
    ])
    expect(interactions[0]).not.toHaveProperty('text')
    expect(interactions[0]).not.toHaveProperty('inReplyTo')
  })

  test('every other section is told with its title and size', async () => {
    const { skipped } = await trialOf(pinterest, fixture)
    expect(Object.entries(skipped)).toEqual([
      [expect.stringMatching(/^a section Rapport does not read: Profile, \d+ bytes$/), 2],
      [expect.stringMatching(/^left alone on purpose: Login history, \d+ bytes$/), 1],
      [expect.stringMatching(/^a section Rapport does not read: Boards, \d+ bytes$/), 3],
      [expect.stringMatching(/^a section Rapport does not read: Something else, \d+ bytes$/), 1],
    ])
  })

  test('whose it is is told by the pins, and covered is what they show', async () => {
    const { only } = await trialOf(pinterest, fixture)
    expect(only('account')).toEqual([{ type: 'account', account: 'pinterest:ada_example' }])
    expect(only('coverage')).toEqual([
      {
        type: 'coverage',
        account: 'pinterest:ada_example',
        from: Date.parse('2017-02-13T15:35:01Z'),
        to: Date.UTC(2026, 9, 31),
        received: [],
        sent: ['post', 'share'],
      },
    ])
  })

  test('without a name in the pins the account is the one that is told beforehand', async () => {
    const html = page(`<h1>Pins</h1>${pin(1)}`)
    expect((await read(html)).only('account')).toMatchObject([{ account: 'pinterest:name/unknown' }])
    expect((await read(html, { owners: ['pinterest:shop'] })).only('account')).toMatchObject([
      { account: 'pinterest:shop' },
    ])
  })

  test('the address of who pinned from where is kept nowhere', async () => {
    expect(JSON.stringify((await trialOf(pinterest, fixture)).records)).not.toContain('203.0.113.5')
  })

  test('a page that breaks off gives the pins before', async () => {
    const whole = await readFile(fixture)
    const { interactions } = await trial(pinterest, { 'export.html': whole.subarray(0, whole.indexOf('1122334455')) })
    expect(interactions).toHaveLength(2)
  })

  test('random damage ends in items or a refusal', { timeout: 60_000 }, async () => {
    await endureDamage(pinterest, fixture)
  })
})

describe('pins in other forms', () => {
  test('a page without line breaks, in capitals and with quotes is the same', async () => {
    const whole = await readFile(fixture, 'utf8')
    const other = whole
      .replace(/\n(?=<br>|<a)/g, '')
      .replace(/<br>/g, '<BR />')
      .replace(/<h1 id=(\w+)>/g, '<H1 id="$1">')
      .replaceAll('</h1>', '</H1>')
    expect((await read(other)).interactions).toEqual((await trialOf(pinterest, fixture)).interactions)
  })

  test('pins come once, whichever address they have', async () => {
    const again = pin(1).replaceAll('www.pinterest.com', 'de.pinterest.com')
    const { interactions, skipped } = await read(page(`<h1>Pins</h1>${pin(1)}`, again, pin('AbC-9_x')))
    expect(interactions.map(({ id }) => id)).toEqual(['pin:1', 'pin:AbC-9_x'])
    expect(skipped).toEqual({ 'the same pin again': 1 })
  })

  test('links to pins in other sections are no pins', async () => {
    const { interactions } = await read(page(`<h1>Pins</h1>${pin(1)}`, `<h1>Comments</h1>${pin(2)}`))
    expect(interactions.map(({ id }) => id)).toEqual(['pin:1'])
  })

  test('an address within the words of a pin begins none', async () => {
    const words = '\n<br>Details: as in https://www.pinterest.com/pin/7/ we did,\n<br>Created at: 2024/01/01 00:00:00'
    const { interactions } = await read(page(`<h1>Pins</h1>${pin(1, words)}`))
    expect(interactions).toMatchObject([{ text: 't\n\nas in https://www.pinterest.com/pin/7/ we did' }])
  })

  test('dates that are none leave the pin without one', async () => {
    for (const date of ['2024/13/01 00:00:00', 'yesterday', 'No data'])
      expect((await read(page(`<h1>Pins</h1>${pin(1, `\n<br>Created at: ${date}`)}`))).interactions).toMatchObject([
        { at: null },
      ])
  })

  test('markup in a pin is what a person reads, and scripts are nothing', async () => {
    const evil =
      '\n<br>Details: <b>bold</b> <script>alert(1)</script>&lt;script&gt;,\n<br>Canonical Link: <a href="javascript:alert(1)">x</a>,'
    const { interactions } = await read(page(`<h1>Pins</h1>${pin(1, evil)}`))
    expect(interactions).toMatchObject([{ text: 't\n\nbold <script>' }])
    expect(interactions[0]?.more).toBeUndefined()
  })

  test('several pages in a zip or folder are read as one, by their names where they have no headings', async () => {
    const { interactions, skipped } = await trial(pinterest, {
      'export/pins.html': page(`<h1>Pins</h1>${pin(1)}`),
      'export/more/pins.html': page(pin(2)),
      'export/boards.html': page('<h1>Boards</h1>a board'),
      'export/notes.csv': 'a,b',
    })
    expect(interactions.map(({ id }) => id).sort()).toEqual(['pin:1', 'pin:2'])
    expect(Object.keys(skipped).sort()).toEqual([
      'a file Rapport does not know',
      expect.stringMatching(/^a section Rapport does not read: Boards, /),
    ])
  })

  test('lists in JSON whose fields have the same names tell the same', async () => {
    const row = {
      link: 'https://www.pinterest.com/pin/987654321/',
      title: 'Autumn & winter wreaths',
      board_name: 'Wreaths, and more',
      board_id: 555,
      created_at: '2024/11/05 09:00:00',
      is_a_repin: false,
      username: 'Ada_Example',
    }
    const { recognition, interactions, skipped } = await trial(pinterest, {
      'pins.json': JSON.stringify({ pins: [row, { x: 1 }] }),
    })
    expect(recognition?.format).toBe('Pinterest export')
    const [, own] = (await trialOf(pinterest, fixture)).interactions
    expect(interactions).toMatchObject([
      { id: own?.id, at: own?.at, kind: 'post', text: 'Autumn & winter wreaths', more: { board: 'Wreaths, and more' } },
    ])
    expect(skipped).toEqual({ 'rows of a list Rapport does not know': 1 })
  })
})

describe('pages that are a trap', () => {
  test('a tag without end is told, and what came before is kept', async () => {
    const html = `${page(`<h1>Pins</h1>${pin(1)}`, pin(2))}<a ${'x'.repeat(9 << 20)}`
    const { interactions, skipped } = await read(html)
    expect(interactions.map(({ id }) => id)).toEqual(['pin:1', 'pin:2'])
    expect(skipped).toEqual({ 'the rest cannot be read: a tag has no end': 1 })
  })

  test('a line, a title and a nesting of any length do no harm', async () => {
    const html = page(
      `<h1>Pins</h1>${pin(1, `\n<br>Details: ${'word '.repeat(400_000)}`)}`,
      `<h1>${'Title'.repeat(10_000)}</h1>text`,
      '<div>'.repeat(300),
      `<h1>Pins</h1>${pin(2)}`,
    )
    const { interactions, skipped } = await read(html)
    expect(interactions.map(({ id }) => id)).toEqual(['pin:1', 'pin:2'])
    expect(interactions[0]?.text?.length).toBeLessThan(2 << 20)
    for (const reason of Object.keys(skipped)) expect(reason.length).toBeLessThan(200)
  })

  test('tags within tags without end are told, and what came before is kept', async () => {
    const html = `${page(`<h1>Pins</h1>${pin(1)}`, pin(2))}${'<div>'.repeat(2_000_000)}`
    const { interactions, skipped } = await read(html)
    expect(interactions.map(({ id }) => id)).toEqual(['pin:1', 'pin:2'])
    expect(Object.keys(skipped)).toEqual([expect.stringMatching(/^the rest cannot be read: tags stand more than/)])
  })

  test('other pages are not taken for an export', async () => {
    expect((await trial(pinterest, { 'a.html': '<h1>Pins</h1><p>for sewing</p>' })).recognition).toBeUndefined()
    expect(
      (await trial(pinterest, { 'a.txt': '<h1>Pins</h1> is how pinterest.com/pin/1 begins' })).recognition,
    ).toBeDefined()
    expect(
      (await trial(pinterest, { 'a.txt': 'see <h1>Pins</h1> at pinterest.com/pin/1' })).recognition,
    ).toBeUndefined()
  })
})
