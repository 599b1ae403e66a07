/** Where the mails of an mbox begin and end, however the file was written and in whatever pieces it comes. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isMbox, type MailLimits, mailLimits, mailsOfMbox } from './mbox.ts'
import { mailAfter } from './separator.ts'

async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size)
}

async function split(text: string | Buffer, size = 7, limits: MailLimits = mailLimits) {
  const batches = await Array.fromAsync(mailsOfMbox(pieces(Buffer.from(text), size), limits))
  return batches
    .flatMap(({ mails }) => mails)
    .map(({ bytes, cut, envelope }) => ({ text: bytes.toString(), cut, envelope }))
}

const textsOf = async (text: string, size?: number) => (await split(text, size)).map((mail) => mail.text)

describe('separators', () => {
  test.each([
    ['with a date', 'From ada@shop.example Sat Jan  3 01:05:34 2026\nTo: b\n\nhi\n'],
    ['with nothing but an address', 'From ada@shop.example\nTo: b\n\nhi\n'],
    ['with a blank behind', 'From ada@shop.example \t\nTo: b\n\nhi\n'],
    ['of Gmail', 'From 1844001122334455667@xxx Fri Sep 26 10:00:00 +0000 2025\nX-GM-THRID: 1\n\nhi\n'],
    ['with >From below', 'From - Sat Jan  3 01:05:34 2026\n>From ada Sat Jan 3\nTo: b\n\nhi\n'],
  ])('a line %s begins a mail', async (_, text) => {
    expect(await split(text + text)).toHaveLength(2)
  })

  test.each([
    ['a sentence', 'From here on all is well.'],
    ['a sentence with a time', 'From me at 10:30'],
    ['only two words', 'From Ada'],
  ])('%s in a body begins none', async (_, line) => {
    const mail = `From a Sat Jan  3 01:05:34 2026\nTo: b\n\n${line}\nand so on\n`
    expect(await textsOf(mail)).toEqual([`To: b\n\n${line}\nand so on\n`])
  })

  test('a body line that a header seems to follow begins none without a time', async () => {
    const mail = 'From a Sat Jan  3 01:05:34 2026\nTo: b\n\nFrom here on\nNote: all is well\n'
    expect(await split(mail)).toHaveLength(1)
  })

  test('no blank line is needed before one', async () => {
    const one = 'From a Sat Jan  3 01:05:34 2026\nTo: b\n\nhi\n'
    expect(await textsOf(one + one)).toEqual(['To: b\n\nhi\n', 'To: b\n\nhi\n'])
  })

  test('are as the written rule has them', () => {
    const line = fc.string({ unit: fc.constantFrom('F', 'r', ' ', '\t', ':', '1', '2', 'a', '@'), maxLength: 20 })
    const next = fc.string({ unit: fc.constantFrom('T', 'o', ':', ' ', '>', '-', 'é'), maxLength: 8 })
    fc.assert(
      fc.property(line, next, fc.constantFrom('\n', '\r\n'), (rest, header, end) => {
        const first = `From ${rest}`
        const expected = /^From \S+[ \t]*(?:[ \t].*\d{1,2}:\d\d.*)?$/.test(first) && /^(>From |[!-9;-~]+:)/.test(header)
        const bytes = Buffer.from(`${first}${end}${header}${end}`)
        expect(mailAfter(bytes, 0, true) > 0).toBe(expected)
      }),
      { numRuns: 2000 },
    )
  })
})

test('lines that were escaped lose one >', async () => {
  const mail = 'From a Sat Jan  3 01:05:34 2026\nTo: b\n\n>From me\n>>From you\n > From all\n>Fromage\n'
  expect(await textsOf(mail)).toEqual(['To: b\n\nFrom me\n>From you\n > From all\n>Fromage\n'])
})

test('a byte order mark, CRLF and a missing last line end are no trouble', async () => {
  const mails = await split(
    `\uFEFFFrom a Sat Jan  3 01:05:34 2026\r\nTo: b\r\n\r\nhi\r\nFrom c Sun Jan  4 01:05:34 2026\r\nTo: d`,
  )
  expect(mails.map(({ text }) => text)).toEqual(['To: b\r\n\r\nhi\r\n', 'To: d'])
  expect(mails.map(({ envelope }) => envelope)).toEqual([
    'From a Sat Jan  3 01:05:34 2026',
    'From c Sun Jan  4 01:05:34 2026',
  ])
})

test('what stands before the first mail is none', async () => {
  expect(await textsOf('notes\n\nFrom a Sat Jan  3 01:05:34 2026\nTo: b\n\nhi\n')).toEqual(['To: b\n\nhi\n'])
  expect(await split('nothing at all')).toEqual([])
})

test('the mails are the same in whatever pieces the file comes', async () => {
  const body = fc.array(fc.constantFrom('hi', '', 'From me at 10:30', '>From x', 'From: y', 'äöü'), { maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(
      fc.array(body, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 90 }),
      async (bodies, size) => {
        const mails = bodies.map((lines, i) => `To: b${i}@x\n\n${lines.map((line) => `${line}\n`).join('')}\n`)
        const file = mails
          .map((mail) => `From a@b Sat Jan  3 01:05:34 2026\n${mail.replace(/^(>*From )/gm, '>$1')}`)
          .join('')
        expect(await textsOf(file, size)).toEqual(mails)
      },
    ),
  )
})

test('of a mail above the limit the beginning is kept, and the next one is whole', async () => {
  const file = `From a Sat Jan  3 01:05:34 2026\nTo: b\n\n${'x'.repeat(5000)}\nFrom a Sat Jan  3 01:05:34 2026\nTo: c\n\nhi\n`
  const mails = await split(file, 100, { whole: 1000, kept: 20 })
  expect(mails.map(({ cut, text }) => [cut, text])).toEqual([
    [true, 'To: b\n\nxxxxxxxxxxxxx'],
    [false, 'To: c\n\nhi\n'],
  ])
})

test('a line without an end stays within memory', async () => {
  async function* endless() {
    yield Buffer.from('From a Sat Jan  3 01:05:34 2026\nTo: b\n\n')
    const piece = Buffer.alloc(1 << 16, 'x')
    for (let i = 0; i < 8000; i++) yield piece
  }
  let mails = 0
  let largest = 0
  for await (const batch of mailsOfMbox(endless()))
    for (const mail of batch.mails) {
      mails++
      largest = Math.max(largest, mail.bytes.length)
      expect(mail.cut).toBe(true)
    }
  expect(mails).toBe(1)
  expect(largest).toBeLessThanOrEqual(mailLimits.kept)
})

test('an mbox is known by its first line and the header below', () => {
  expect(isMbox(Buffer.from('From a Sat Jan  3 01:05:34 2026\nTo: b\n'))).toBe(true)
  expect(isMbox(Buffer.from('\uFEFFFrom a Sat Jan  3 01:05:34 2026\nTo: b\n'))).toBe(true)
  expect(isMbox(Buffer.from('From here on\nall is well'))).toBe(false)
  expect(isMbox(Buffer.from('To: b\n\n'))).toBe(false)
})
