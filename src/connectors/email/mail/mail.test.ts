/** That a mail read here says the same as postal-mime makes of it, and what is read otherwise than it does. */
import fc from 'fast-check'
import PostalMime, { addressParser } from 'postal-mime'
import { describe, expect, test } from 'vitest'
import type { RawMail } from '../boxes/mbox.ts'
import { addressesIn } from './addresses.ts'
import { linesOf, readBody } from './body.ts'
import { timeOf, timeOfEnvelope, timeOfReceived } from './dates.ts'
import { answeredBy, bodyOf, idOf, type Mail, openMail, partsOfMail, subjectOf, timesOf } from './mail.ts'

const raw = (text: string | Buffer, envelope = ''): RawMail => ({ bytes: Buffer.from(text), cut: false, envelope })

function mailOf(text: string | Buffer, envelope?: string): Mail {
  const mail = openMail(raw(text, envelope))
  if (typeof mail === 'string') throw new Error(mail)
  return mail
}

const textOf = async (text: string | Buffer) =>
  linesOf(await bodyOf(mailOf(text)))
    .join('\n')
    .trim()

/** As both give it: line ends and the blank at the end are no matter. */
const plain = (text: string) => text.replaceAll('\r\n', '\n').trimEnd()

type Written = { bytes: Buffer; usual: boolean }

const words = fc.constantFrom(
  'Hello',
  'Grüße',
  '漢字',
  'a=b',
  '“quoted”',
  'x',
  '.',
  '-- ',
  '>',
  'From',
  '=3D',
  'ça',
  '\t',
)
const sentence = fc.array(words, { maxLength: 8 }).map((list) => list.join(' '))
const text = fc.array(sentence, { maxLength: 6 }).map((lines) => `${lines.join('\n')}\n`)
const end = fc.constantFrom('\n', '\r\n')
const charset = fc.constantFrom('utf-8', 'UTF-8', '"utf-8"', 'iso-8859-1', 'windows-1252')
const transfer = fc.constantFrom('8bit', '7bit', 'quoted-printable', 'base64', 'Quoted-Printable', 'BASE64')

function encoded(text: string, charset: string, transfer: string): Buffer {
  const bytes = /utf-8/i.test(charset) ? Buffer.from(text) : Buffer.from(text.replace(/[^\0-\xff]/g, '?'), 'latin1')
  if (/base64/i.test(transfer)) return Buffer.from(`${bytes.toString('base64').replace(/(.{76})/g, '$1\n')}\n`)
  if (!/quoted/i.test(transfer)) return bytes
  const lines = bytes
    .toString('latin1')
    .split('\n')
    .map((line) =>
      line
        .replace(/[^ -<>-~]/g, (sign) => `=${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
        .replace(/ $/, '=20')
        .replace(/(.{60}(?<!=.?))/g, '$1=\n'),
    )
  return Buffer.from(lines.join('\n'))
}

const leaf = fc
  .tuple(fc.constantFrom('plain', 'html'), text, charset, transfer)
  .map(([type, content, set, how]) =>
    Buffer.concat([
      Buffer.from(`Content-Type: text/${type}; charset=${set}\nContent-Transfer-Encoding: ${how}\n\n`),
      encoded(content, set, how),
    ]),
  )

function multipart(type: string, boundary: string, parts: readonly Buffer[]): Buffer {
  return Buffer.concat([
    Buffer.from(`Content-Type: multipart/${type};\n boundary="${boundary}"\n\nThis is a mail in parts.\n`),
    ...parts.flatMap((part) => [Buffer.from(`--${boundary}\n`), part, Buffer.from('\n')]),
    Buffer.from(`--${boundary}--\nand no more\n`),
  ])
}

const attachment = fc
  .uint8Array({ maxLength: 300 })
  .map((bytes) =>
    Buffer.from(
      `Content-Type: application/pdf; name="a b.pdf"\nContent-Disposition: attachment; filename="a b.pdf"\nContent-Transfer-Encoding: base64\n\n${Buffer.from(bytes).toString('base64')}\n`,
    ),
  )
const boundary = fc.constantFrom('b1', '----=_Part_1', '=_x?y', 'a b')
const alternative = fc.tuple(boundary, leaf, leaf).map(([mark, one, two]) => multipart('alternative', mark, [one, two]))
const content = fc.oneof(
  leaf,
  alternative,
  fc
    .tuple(fc.constantFrom(leaf, alternative), attachment)
    .chain(([kind, file]) => kind.map((inner) => multipart('mixed', 'outer', [inner, file]))),
  fc
    .tuple(leaf, attachment)
    .map(([one, file]) => multipart('mixed', 'outer', [multipart('related', 'inner', [one, file]), file])),
)
const subject = fc.constantFrom(
  'Hi',
  'Grüße',
  '=?utf-8?Q?Gr=C3=BC=C3=9Fe?=',
  '=?UTF-8?B?R3LDvMOf?=\n =?UTF-8?B?ZQ==?= there',
  'a\n folded one',
  '',
)
const person = fc.constantFrom(
  'ada@shop.example',
  'Ada <Ada@shop.example>',
  '"Lovelace, Ada" <ada@shop.example>',
  '=?utf-8?Q?J=C3=BCrgen?= <j@x.example>',
  '<b@x.example>',
)
const mail = fc
  .tuple(person, fc.array(person, { minLength: 1, maxLength: 3 }), subject, content, end)
  .map(([from, to, about, body, line]): Written => {
    const whole = Buffer.concat([
      Buffer.from(`From: ${from}\nTo: ${to.join(',\n\t')}\nSubject: ${about}\nMIME-Version: 1.0\n`),
      body,
    ])
    return {
      bytes: line === '\n' ? whole : Buffer.from(whole.toString('latin1').replace(/\r?\n/g, '\r\n'), 'latin1'),
      usual: true,
    }
  })

describe('a mail built in the usual way', () => {
  test('is read as postal-mime reads it', async () => {
    await fc.assert(
      fc.asyncProperty(mail, async ({ bytes }) => {
        const theirs = await PostalMime.parse(bytes)
        const ours = mailOf(bytes)
        const body = readBody(bytes, partsOfMail(ours))
        if (body === undefined) throw new Error('it was not read here')
        expect(subjectOf(ours)).toBe((theirs.subject ?? '').replace(/\s+/g, ' ').trim())
        expect(ours.from?.address).toBe(theirs.from?.address?.toLowerCase())
        expect(ours.from?.name).toBe(theirs.from?.name)
        const [piece = {}] = body.pieces
        expect(body.pieces).toHaveLength(1)
        if (piece.plain !== undefined) expect(plain(piece.plain())).toBe(plain(theirs.text ?? ''))
        if (piece.html !== undefined) expect(plain(piece.html())).toBe(plain(theirs.html ?? ''))
        expect(body.attachments).toBe(theirs.attachments.length)
      }),
      { numRuns: 1500 },
    )
  })

  test('has the recipients postal-mime finds', () => {
    const odd = fc.constantFrom(
      'Team: a@x.example, b@x.example;',
      'a@x.example (Ada)',
      '"A \\"b\\"" <c@x.example>',
      'undisclosed-recipients:;',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(person, odd), { minLength: 1, maxLength: 4 }), (list) => {
        const field = list.join(', ')
        const theirs = addressParser(field, { flatten: true }).flatMap(({ address = '' }) =>
          address.includes('@') ? [address.toLowerCase()] : [],
        )
        expect(addressesIn(field).map(({ address }) => address)).toEqual(theirs)
      }),
    )
  })
})

describe('a mail built otherwise', () => {
  test('may end in the middle of a quoted character', async () => {
    const written =
      'From: a@x\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n'
    expect(await textOf(`${written}the end=`)).toBe('the end')
    expect(await textOf(`${written}the end=C`)).toBe('the end=C')
    expect(await textOf(`${written}a=4Z and 1=1`)).toBe('a=4Z and 1=1')
  })

  test('is read by postal-mime', async () => {
    const odd =
      'From: a@x\nContent-Type: text/plain (a comment); charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nGr=C3=BC=C3=9Fe\n'
    expect(readBody(Buffer.from(odd), partsOfMail(mailOf(odd)))).toBeUndefined()
    expect(await textOf(odd)).toBe('Grüße')
    const named = 'From: a@x\nContent-Type: text/plain; charset=cp932\n\n'
    expect(await textOf(Buffer.concat([Buffer.from(named), Buffer.from('82b182f182c982bf82cd', 'hex')]))).toBe(
      'こんにちは',
    )
  })

  test.each([
    [
      'a boundary that nobody uses',
      'Content-Type: multipart/mixed; boundary=no\n\n--yes\nContent-Type: text/plain\n\nhi\n--yes--\n',
      'hi',
    ],
    ['no boundary at all', 'Content-Type: multipart/mixed; boundary=no\n\nhi\n', 'hi'],
    ['no end', 'Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nhi\n', 'hi'],
    ['no character set and old letters', Buffer.from('Content-Type: text/plain\n\nGr\xfc\xdfe\n', 'latin1'), 'Grüße'],
    [
      'lines broken for sending',
      'Content-Type: text/plain; format=flowed\n\nfirst \nand second\n> quoted \nmine\n-- \nA\n',
      'first and second\n> quoted \nmine\n-- \nA',
    ],
    [
      'only HTML',
      'Content-Type: text/html\n\n<p>Hi <b>Ada</b></p><style>x</style><blockquote>old<br>older</blockquote>new',
      'Hi Ada\n\n> old\n> older\n>\nnew',
    ],
    [
      'a nested mail',
      'Content-Type: multipart/mixed; boundary=b\n\n--b\n\nsee below\n--b\nContent-Type: message/rfc822\n\nFrom: c@x\n\ntheirs\n--b--\n',
      'see below',
    ],
  ])('%s is no trouble', async (_, rest, expected) => {
    const text = await textOf(Buffer.concat([Buffer.from('From: a@x\n'), Buffer.from(rest)]))
    expect(text.replace(/[ \t]+$/gm, '')).toBe(expected.replace(/[ \t]+$/gm, ''))
  })

  test('parts within parts without limit do no harm', async () => {
    let nested = 'Content-Type: text/plain\n\nhi\n'
    for (let i = 0; i < 400; i++)
      nested = `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n${nested}\n--b${i}--\n`
    expect(await textOf(`From: a@x\n${nested}`)).toBe('')
    const wide = `Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nhi\n'.repeat(5000)}--b--\n`
    expect(typeof (await textOf(`From: a@x\n${wide}`))).toBe('string')
  })
})

test.each([
  ['Sat, 3 Jan 2026 01:05:34 +0100', '2026-01-03T00:05:34.000Z'],
  ['3 Jan 2026 01:05:34 -0000', '2026-01-03T01:05:34.000Z'],
  ['Sat, 03 Jan 26 01:05 EST', '2026-01-03T06:05:00.000Z'],
  ['Sat, 3 Jan 2026 01:05:34 +0100 (CET)', '2026-01-03T00:05:34.000Z'],
  ['Sat, 3 Jan 2026 01:05:34 GMT+02:00', '2026-01-02T23:05:34.000Z'],
  ['Sa., 3-Jan-2026 1:05:34 PM', '2026-01-03T13:05:34.000Z'],
  ['Sat Jan  3 01:05:34 2026', '2026-01-03T01:05:34.000Z'],
  ['Sat Jan 3 01:05:34 CET 2026', '2026-01-03T00:05:34.000Z'],
  ['2026-01-03T01:05:34+01:00', '2026-01-03T00:05:34.000Z'],
])('%s is a date', (written, expected) => {
  expect(new Date(timeOf(written) ?? 0).toISOString()).toBe(expected)
})

test('what is no date is none, whatever it is', () => {
  for (const written of ['', 'soon', '99 Jan 2026 01:00:00', 'Sat, 3 Foo 2026 01:05:34', 'x'.repeat(5000)]) {
    expect(timeOf(written)).toBeUndefined()
  }
  fc.assert(fc.property(fc.string(), (written) => void timeOf(written)))
  expect(timeOfReceived('from a by b; Sat, 3 Jan 2026 01:05:34 +0000')).toBe(Date.UTC(2026, 0, 3, 1, 5, 34))
  expect(timeOfEnvelope('From a@b Sat Jan  3 01:05:34 2026')).toBe(Date.UTC(2026, 0, 3, 1, 5, 34))
  expect(timeOfEnvelope('From 1844@xxx Fri Sep 26 10:00:00 +0000 2025')).toBe(Date.UTC(2025, 8, 26, 10))
})

describe('when it was', () => {
  const received =
    'Received: from a by b; Sat, 3 Jan 2026 01:00:00 +0000\nReceived: from c by a; Fri, 2 Jan 2026 23:00:00 +0000\n'
  const times = (header: string, envelope?: string) => timesOf(mailOf(`From: a@x\n${header}\n`, envelope))

  test('the sender’s date counts while the server’s is near', () => {
    expect(times(`${received}Date: Fri, 2 Jan 2026 20:00:00 +0000\n`)).toEqual({ at: Date.UTC(2026, 0, 2, 20) })
  })
  test('else the server’s newest, and the sender’s is kept', () => {
    expect(times(`${received}Date: Fri, 2 Jan 2015 20:00:00 +0000\n`)).toEqual({
      at: Date.UTC(2026, 0, 3, 1),
      claimed: Date.UTC(2015, 0, 2, 20),
    })
  })
  test('without a date of its own the server’s, else the mbox’s, else none', () => {
    expect(times(received)).toEqual({ at: Date.UTC(2026, 0, 3, 1) })
    expect(times('', 'From a@b Sat Jan  3 01:05:34 2026')).toEqual({ at: Date.UTC(2026, 0, 3, 1, 5, 34) })
    expect(times('')).toEqual({ at: null })
  })
})

describe('what it is called', () => {
  test('its Message-ID without brackets', () => {
    expect(idOf(mailOf('From: a@x\nMessage-ID: <1@x>\n\nhi'))).toBe('1@x')
    expect(idOf(mailOf('From: a@x\nMessage-Id: 1@x\n\nhi'))).toBe('1@x')
  })
  test('else a hash that neither line ends nor the mailbox change', () => {
    const text = 'From: a@x\nDate: Sat, 3 Jan 2026 01:05:34 +0100\nSubject: Hi\n\nhi\nthere\n'
    const id = idOf(mailOf(text))
    expect(id).toMatch(/^mail-[\w-]{22}$/)
    expect(idOf(mailOf(text.replaceAll('\n', '\r\n')))).toBe(id)
    expect(idOf(mailOf(text.replace('there', 'here')))).not.toBe(id)
  })
  test('it answers what In-Reply-To names, else the last of References', () => {
    expect(answeredBy(mailOf('From: a@x\nIn-Reply-To: <1@x> (of Monday)\nReferences: <0@x> <2@x>\n\n'))).toBe('1@x')
    expect(answeredBy(mailOf('From: a@x\nReferences: <0@x>\n\t<2@x>\n\n'))).toBe('2@x')
    expect(answeredBy(mailOf('From: a@x\n\n'))).toBeUndefined()
  })
})

test('a header without an end is no mail', () => {
  expect(openMail(raw(`From: a@x\nX: ${'y'.repeat(300_000)}`))).toMatch(/no end/)
  expect(openMail(raw('\njust text'))).toMatch(/no header/)
})
