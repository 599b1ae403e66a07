/** What of a mail are its sender's own words, whatever program and language quoted the rest. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ownWords } from './own-words.ts'

const own = (text: string) => ownWords(text.split('\n'))

describe('quoted below', () => {
  test.each([
    'On Sat, 3 Jan 2026 at 10:30, Ada <ada@shop.example> wrote:',
    'On 3 Jan 2026, at 10:30, Ada wrote:',
    'On Saturday, 3 January 2026 at 10:30 GMT, Ada Lovelace\n<ada@shop.example> wrote:',
    'Am 03.01.2026 um 10:30 schrieb Ada:',
    'Am Sa., 3. Jan. 2026 um 10:30 Uhr schrieb Ada Lovelace <\nada@shop.example>:',
    'Le sam. 3 janv. 2026 à 10:30, Ada <ada@shop.example> a écrit :',
    'El sáb, 3 ene 2026 a las 10:30, Ada (<ada@shop.example>) escribió:',
    'Il giorno sab 3 gen 2026 alle ore 10:30 Ada <ada@shop.example> ha scritto:',
    'Op za 3 jan 2026 om 10:30 schreef Ada <ada@shop.example>:',
    'Em sáb., 3 de jan. de 2026 às 10:30, Ada <ada@shop.example> escreveu:',
    'Den lør. 3. jan. 2026 kl. 10.30 skrev Ada <ada@shop.example>:',
    'W dniu 03.01.2026 o 10:30, Ada pisze o tym; napisała:',
    'Ada Lovelace <ada@shop.example> wrote:',
  ])('%s', (announcement) => {
    expect(own(`Gladly!\n\n${announcement}\n> Will you come?\n> Ada`)).toEqual({ text: 'Gladly!', forwarded: false })
    expect(own(`Gladly!\n\n${announcement}\n\nWill you come?\nAda`)).toEqual({ text: 'Gladly!', forwarded: false })
  })

  test.each([
    '-----Original Message-----\nFrom: Ada\nSent: Saturday',
    '-----Ursprüngliche Nachricht-----\nVon: Ada',
    '________________________________\nFrom: Ada <ada@shop.example>\nSent: Saturday, 3 January 2026 10:30\nTo: Bob <bob@x.example>\nSubject: Lunch',
    'Von: Ada <ada@shop.example>\nGesendet: Samstag, 3. Januar 2026 10:30\nAn: Bob\nBetreff: Mittag',
    'De : Ada <ada@shop.example>\nEnvoyé : samedi 3 janvier 2026 10:30\nÀ : Bob\nObjet : Midi',
    'De: Ada <ada@shop.example>\nEnviado: sábado, 3 de enero de 2026 10:30\nPara: Bob\nAsunto: Comida',
    '*From:* Ada <ada@shop.example>\n*Sent:* Saturday, 3 January 2026 10:30\n*To:* Bob\n*Subject:* Lunch',
    '_______________________________________________\nKnitters mailing list\nKnitters@lists.example',
  ])('%s', (block) => {
    expect(own(`Gladly!\n\n${block}\n\nWill you come?`).text).toBe('Gladly!')
  })
})

test('answers between the quoted lines are all kept', () => {
  const text =
    'Hello Ada,\n\nOn 3 Jan 2026, Ada wrote:\n> Will you come?\n\nYes.\n\n> And Carol?\n\nNo, she is away.\n\n-- \nBob'
  expect(own(text).text).toBe('Hello Ada,\n\nYes.\n\nNo, she is away.')
})

test('signatures go, the sender’s and the telephone’s', () => {
  expect(own('Yes.\n-- \nBob\n+44 1').text).toBe('Yes.')
  expect(own('Yes.\n--\nBob').text).toBe('Yes.')
  for (const line of [
    'Sent from my iPhone',
    'Von meinem iPhone gesendet',
    'Envoyé de mon iPhone',
    'Enviado desde mi iPhone',
    'Get Outlook for iOS<https://aka.ms/o0ukef>',
  ])
    expect(own(`Yes.\n\n${line}\n`).text).toBe('Yes.')
})

test('a name and a weekday alone announce what is quoted right below them', () => {
  for (const line of ['On Mon, Clara wrote:', 'On Monday, Clara Berg wrote:', 'Am Montag schrieb Clara:'])
    expect(own(`Yes, gladly.\n\n${line}\n> Will you come?\n`).text).toBe('Yes, gladly.')
})

test('sentences that look a little like it stay', () => {
  for (const text of [
    'On Monday he wrote:\nnothing at all',
    'From: here you see the sea\nand nothing else',
    'I said -- and mean -- yes',
    'Am Ende schrieb sie:\nnichts',
    'Get me on my phone',
    '1 > 2 is wrong',
  ])
    expect(own(text)).toEqual({ text, forwarded: false })
})

test('what is passed on without a word is nobody’s here', () => {
  const below = 'From: Ada <ada@shop.example>\nDate: Sat, 3 Jan 2026\nSubject: Lunch\nTo: Bob\n\nWill you come?'
  expect(own(`---------- Forwarded message ---------\n${below}`)).toEqual({ text: '', forwarded: true })
  expect(own(`What do you say?\n\nBegin forwarded message:\n\n${below}`)).toEqual({
    text: 'What do you say?',
    forwarded: true,
  })
})

test('where nothing stands above a message quoted whole, all of it is kept beside', () => {
  const text = '-----Original Message-----\nFrom: Ada\nSent: Saturday\n\nWill you come? YES'
  expect(own(text)).toEqual({ text: '', forwarded: false, whole: text })
  expect(own('> only\n> quoted')).toEqual({ text: '', forwarded: false })
})

test('no text makes it slow or larger', () => {
  const hostile = fc.constantFrom(
    'On 1',
    'wrote:',
    '> ',
    'From: x',
    'Date: y',
    '_'.repeat(300),
    '-- ',
    ' '.repeat(300),
    'Am 1 @',
    'a',
  )
  fc.assert(
    fc.property(fc.array(hostile, { maxLength: 60 }), (lines) => {
      expect(ownWords(lines).text.length).toBeLessThanOrEqual(lines.join('\n').length)
    }),
  )
  const begun = performance.now()
  ownWords(Array.from({ length: 100_000 }, () => `On 1 ${'x'.repeat(390)}`))
  ownWords(Array.from({ length: 100_000 }, () => 'From: x'))
  ownWords([' '.repeat(1_000_000), '-'.repeat(1_000_000)])
  expect(performance.now() - begun).toBeLessThan(5000)
})
