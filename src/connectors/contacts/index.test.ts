/** The reader of address books: who somebody is, in every dialect of vCard and CSV. */
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { endureDamage, trial, trialContext, trialOf } from '../_entries/trial.ts'
import { describeConnector } from '../contract.ts'
import { loadConnectors, spellHandle } from '../load.ts'
import { type Card, cardsOf } from './cards.ts'
import contacts from './index.ts'

const names = [
  'icloud-export.vcf',
  'google-contacts.csv',
  'android-2.1.vcf',
  'four.vcf',
  'google-old.csv',
  'outlook.csv',
]
const fixture = (name: string) => join(import.meta.dirname, 'fixtures', name)

describeConnector(
  contacts,
  names.map((name) => ({ file: fixture(name), counts: {} })),
)

const { connectors } = await loadConnectors()
/** The handles of each person as they are stored. */
const personsOf = async (name: string) =>
  (await trialOf(contacts, fixture(name))).only('person').map((person) => ({
    ...person,
    handles: person.handles.map((handle) => spellHandle(connectors, handle)),
  }))
const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n')
const only = async (...lines: string[]) => (await trial(contacts, { 'a.vcf': card(...lines) })).only('person')[0]

describe('an iCloud export', () => {
  test('is five contacts, of whom two share an address, and a group', async () => {
    const { only: of, skipped } = await trialOf(contacts, fixture('icloud-export.vcf'))
    const handles = of('person').map((person) => person.handles)
    expect(handles).toHaveLength(5)
    const shared = handles.filter((own) => own.includes('email:zoe@example.com'))
    expect(shared).toHaveLength(2)
    expect(skipped).toEqual({ 'a group of contacts': 1 })
  })

  test('has the handles of a card on four networks, spelled as they are stored', async () => {
    const [zoe, acme, noname, , li] = await personsOf('icloud-export.vcf')
    expect(zoe).toEqual({
      type: 'person',
      handles: [
        'email:zoe@example.com',
        'email:zoe.mueller@work.example.com',
        'linkedin:zoe-fake',
        'x:zoe_m',
        'facebook:zoe.fb',
      ],
      name: 'Zoë Müller',
      more: { company: 'Garden Club', birthday: '--05-17' },
    })
    expect(acme).toEqual({
      type: 'person',
      handles: ['other:name/acme inc.'],
      name: 'Acme Inc.',
      more: { kind: 'organisation' },
    })
    expect(noname).toEqual({ type: 'person', handles: ['email:noname@example.com'] })
    expect(li).toMatchObject({ handles: ['other:name/李雷'], name: '李雷' })
  })

  test('has notes unfolded and unescaped, seen when the file was made', async () => {
    const { only: of } = await trialOf(contacts, fixture('icloud-export.vcf'))
    expect(of('note')).toMatchObject([
      {
        at: trialContext.madeAt,
        with: 'email:zoe@example.com',
        text: 'line one\nline two with a comma, a semicolon; and a very long tail that must be unfolded again',
      },
      { at: trialContext.madeAt, with: 'email:zoe@example.com', kind: 'date', text: 'birthday', on: '--05-17' },
    ])
  })
})

describe('vCard', () => {
  test('2.1 comes quoted-printable, in old charsets, with soft breaks, pictures and agents', async () => {
    const { only: of, skipped } = await trialOf(contacts, fixture('android-2.1.vcf'))
    const [joerg, anna, otherAnna] = of('person')
    expect(joerg).toEqual({
      type: 'person',
      handles: ['email:joerg@post.example', 'x:joerg_m'],
      name: 'Dr. Jörg Müller',
      more: { company: 'Werkstatt Müller, Holz', position: 'Tischler' },
    })
    expect(of('note')).toMatchObject([
      { text: 'First line\nsecond line: with a colon and a blank', at: Date.UTC(2024, 0, 2, 3, 4, 5) },
    ])
    expect(anna?.handles).toEqual(['other:name/anna'])
    expect(otherAnna?.handles[0]).toMatch(/^other:name\/anna#/)
    expect(skipped).toEqual({})
  })

  test('4.0 tells networks by their service, years not known and labels of one’s own', async () => {
    const [sian, acme, cut] = await personsOf('four.vcf')
    expect(sian).toEqual({
      type: 'person',
      handles: [
        'email:sian@shop.example',
        'mastodon:@sian@toot.wales',
        'bluesky:sian.bsky.social',
        'instagram:sian.makes',
        'linkedin:company/rees-pottery',
      ],
      name: 'Siân "Siany" Rees',
      roles: ['Choir', 'Market Friends'],
      more: { nickname: 'Siany', birthday: '--04-12' },
    })
    expect(acme?.more).toEqual({ kind: 'organisation' })
    expect(cut?.handles).toEqual(['email:cut@post.example'])
    const { skipped } = await trialOf(contacts, fixture('four.vcf'))
    expect(skipped).toEqual({ 'a card without an end: what stands before is read': 1 })
  })

  test('takes a page for somebody only where it is somebody’s', async () => {
    const handles = async (url: string) => (await only('FN:A', `URL:${url}`))?.handles[0]
    expect(await handles('https\\://www.linkedin.com/feed/update/1')).toBe('other:name/a')
    expect(await handles('https://www.facebook.com/groups/123')).toBe('other:name/a')
    expect(await handles('https://x.com/intent/user?user_id=44196397')).toBe('x:id/44196397')
    expect(await handles('http://twitter.com/#!/ada')).toBe('x:ada')
    expect(await handles('instagram.com/_u/ada/')).toBe('instagram:ada')
    expect(await handles('https://www.threads.com/@ada?hl=de')).toBe('threads:ada')
    expect(await handles('https://notlinkedin.com/in/ada')).toBe('other:name/a')
    expect(await handles('javascript:alert(1)')).toBe('other:name/a')
  })

  test('a card that another begins in is told as far as it goes', async () => {
    const { only: of, skipped } = await trial(contacts, {
      'a.vcf': 'BEGIN:VCARD\nFN:A\nEMAIL:a@a.example\nBEGIN:VCARD\nFN:B\nEMAIL:b@a.example\nEND:VCARD\n',
    })
    expect(of('person').map(({ name }) => name)).toEqual(['A', 'B'])
    expect(Object.values(skipped)).toEqual([1])
  })

  test('cards of nobody are counted', async () => {
    const { only: of, skipped } = await trial(contacts, { 'a.vcf': card('TEL:1') })
    expect(of('person')).toEqual([])
    expect(skipped).toEqual({ 'a contact without a name or an address': 1 })
  })

  test('any text survives being escaped and folded, in all versions', async () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'ö', '李', ',', ';', ':', '\\', '\n', ' ', '=', '"'),
      maxLength: 60,
    })
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 5, max: 40 }), async (note, width) => {
        const escaped = note.replace(/[\\,;]/g, '\\$&').replaceAll('\n', '\\n')
        const folded = `NOTE:${escaped}`.match(new RegExp(`.{1,${width}}`, 'gsu'))?.join('\r\n ') ?? ''
        const quoted = `NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:${softBroken(note, width)}`
        for (const line of [folded, quoted]) {
          const { only: of } = await trial(contacts, { 'a.vcf': card('VERSION:3.0', 'FN:A', line) })
          const expected =
            line === quoted ? note.replace(/\\([\\,;:"nN])/g, (_, sign) => (sign === 'n' ? '\n' : sign)) : note
          expect(of('note').map((one) => one.text)).toEqual(expected.trim() === '' ? [] : [expected.trim()])
        }
      }),
      { numRuns: 40 },
    )
  })

  test('a picture of many megabytes and a file of many cards stay small in memory', async () => {
    async function* file() {
      for (let i = 0; i < 200; i++) {
        yield Buffer.from(`BEGIN:VCARD\r\nVERSION:3.0\r\nFN:A${i}\r\nPHOTO;BASE64:\r\n`)
        for (let piece = 0; piece < 8; piece++) yield Buffer.from(` ${'x'.repeat(1 << 16)}\r\n`)
        yield Buffer.from('END:VCARD\r\n')
      }
    }
    const before = process.memoryUsage().heapUsed
    let most = 0
    const found: Card[] = []
    for await (const one of cardsOf(file())) {
      found.push(one)
      most = Math.max(most, process.memoryUsage().heapUsed - before)
    }
    expect(found.map(({ properties }) => properties.length)).toEqual(Array.from({ length: 200 }, () => 2))
    expect(most).toBeLessThan(150e6)
  })
})

test('what is made to take long takes no longer', async () => {
  const begun = performance.now()
  const soft = `NOTE;ENCODING=QUOTED-PRINTABLE:${`${'x'.repeat(60)}=\r\n`.repeat(16_000)}end`
  const { only: of } = await trial(contacts, {
    'a.vcf':
      card('VERSION:2.1', 'FN:A', soft) + card('FN:B', `EMAIL:${' <'.repeat(200_000)}`, `URL:${'/'.repeat(500_000)}`),
  })
  expect(of('note')[0]?.text).toHaveLength(16_000 * 60 + 3)
  expect(performance.now() - begun).toBeLessThan(5000)
})

describe('tables', () => {
  test('of Google hold several values in a cell', async () => {
    const [zoe, mail, acme] = await personsOf('google-contacts.csv')
    expect(zoe).toEqual({
      type: 'person',
      handles: ['email:zoe@example.com', 'email:zoe.alt@example.com', 'email:zoe.mueller@work.example.com', 'x:zoe_m'],
      name: 'Zoë Müller',
      roles: ['Garden Club'],
      more: { company: 'Garden Club' },
    })
    expect(mail).toEqual({ type: 'person', handles: ['email:only.mail@example.com'] })
    expect(acme).toMatchObject({ handles: ['other:name/acme inc.'], more: { kind: 'organisation' } })
  })

  test('of Google as they were until 2023, with services and fields of one’s own', async () => {
    const { only: of, skipped } = await trialOf(contacts, fixture('google-old.csv'))
    expect(of('person')).toMatchObject([
      {
        handles: ['email:bob@post.example', 'email:bob.m@post.example', 'facebook:id/100012345', 'instagram:bob.lamps'],
        name: 'Bob Miller',
        roles: ['Customers'],
        more: { company: 'Miller & Sons', position: 'Owner', birthday: '1980-02-03' },
      },
    ])
    expect(of('note')).toMatchObject([
      { text: 'Asked about lamps,\ntwice' },
      { kind: 'date', text: 'birthday', on: '1980-02-03' },
    ])
    expect(skipped).toEqual({ 'a contact without a name or an address': 1 })
  })

  test('of Outlook have categories, and dates that the column explains', async () => {
    const { only: of } = await trialOf(contacts, fixture('outlook.csv'))
    expect(of('person')).toMatchObject([
      {
        handles: ['email:cleo@post.example', 'email:cleo.adams@work.example', 'x:cleo_a'],
        name: 'Cleo Adams',
        roles: ['Customer', 'Press'],
        more: { company: 'Adams Ltd', position: 'Buyer', birthday: '1979-12-25' },
      },
      { handles: ['email:dan@post.example'], name: 'Dan' },
    ])
  })
})

test('a folder of cards and tables is one address book', async () => {
  const {
    only: of,
    skipped,
    recognition,
  } = await trial(contacts, {
    'cards/a.vcf': card('FN:A', 'EMAIL:a@a.example'),
    'cards/b.vcf': card('FN:B', 'EMAIL:b@a.example'),
    'g.csv': 'Name,Given Name,E-mail 1 - Value\nC,C,c@a.example\n',
    'read-me.pdf': '%PDF',
  })
  expect(recognition?.format).toBe('vCard address book')
  expect(of('person').map(({ name }) => name)).toEqual(['A', 'B', 'C'])
  expect(skipped).toEqual({ 'a file Rapport does not know': 1 })
})

test.each(names)(
  'random damage to %s ends in items or a refusal',
  (name) => endureDamage(contacts, fixture(name)),
  60_000,
)

/** As quoted-printable, with a soft break after so many characters. */
function softBroken(text: string, width: number): string {
  const signs = [...Buffer.from(text)].map((byte) =>
    byte > 126 || byte < 33 || byte === 61
      ? `=${byte.toString(16).padStart(2, '0').toUpperCase()}`
      : String.fromCharCode(byte),
  )
  const lines: string[] = []
  for (let at = 0; at < signs.length; at += width) lines.push(signs.slice(at, at + width).join(''))
  return lines.join('=\r\n')
}
