/** What the networks put in place of words, and what only looks like it. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isNobody, wordingOf } from './wording.ts'

const sender = 'Zoë Müller'

test('a thing that was sent is told from one that happened', () => {
  for (const text of [
    'Zoë sent an attachment.',
    'Zoë Müller sent an attachment.',
    'You sent a photo.',
    'Zoë hat einen Anhang gesendet.',
    'Zoë a envoyé une pièce jointe.',
    'Zoë envió un archivo adjunto.',
    'Zoë ha inviato un allegato.',
    'Zoë heeft een bijlage verzonden.',
    'Zoë enviou um anexo.',
  ])
    expect(wordingOf(text, sender), text).toBe('attached')
  for (const text of [
    'Reacted ❤ to your message',
    'Liked a message',
    'You missed a call from Zoë.',
    'Zoë missed your call.',
    'The video call ended.',
    'You called Zoë.',
    'Zoë Müller left the group.',
    'Zoë named the group Garden Club.',
    'Zoë added Bo Ek to the group.',
    'Zoë set the nickname for Bo to Bobby.',
    'You are now connected on Messenger.',
    'This poll is no longer available.',
    'Hat mit ❤ auf deine Nachricht reagiert',
    'A réagi ❤ à votre message',
    'Zoë a quitté le groupe.',
    'Reaccionó con ❤ a tu mensaje',
    'Ha messo Mi piace a un messaggio',
    'Curtiu uma mensagem',
  ])
    expect(wordingOf(text, sender), text).toBe('notice')
})

test('words of a person stay words', () => {
  for (const text of [
    'Bo sent an attachment.',
    'I left the group.',
    'sent an attachment yesterday, did you get it?',
    'Zoë here',
    'You called?',
    'liked a message from you so much',
    'Zoë sent an attachment.\nand words',
    `Zoë set the nickname ${'x'.repeat(500)}`,
  ])
    expect(wordingOf(text, sender), text).toBe('written')
})

test('any text is judged at once', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ' ', 'Zoë ', 'added ', 'to the group', 'reacted ', '.'), maxLength: 400 }),
      (text) => {
        const begun = performance.now()
        wordingOf(text, 'Zoë')
        expect(performance.now() - begun).toBeLessThan(200)
      },
    ),
  )
})

test('accounts that are gone have nobody’s name', () => {
  for (const name of [
    '',
    ' ',
    'Facebook user',
    'Facebook User',
    'Facebook-Nutzer',
    'Instagram User',
    'instagramuser_123',
  ])
    expect(isNobody(name), name).toBe(true)
  for (const name of ['Ann User', 'Zoë', 'Facebook Fan']) expect(isNobody(name), name).toBe(false)
})
