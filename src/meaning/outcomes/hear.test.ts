/** What came back and what was done for whom is heard in four languages, and not in what only looks like it. */
import { describe, expect, test } from 'vitest'
import { observe } from '../observe.ts'
import { hear } from './hear.ts'

const heard = (text: string) =>
  hear({ text, channel: 'email', direction: 'received', audience: 'direct', workspaceKind: 'person' })

describe('outcomes', () => {
  test.each([
    ['order', 'Hello! Can I order six of the blue ones?'],
    ['order', "We'd like to order forty for the wedding."],
    ['booking', "We'd like to book you for the 4th."],
    ['booking', 'Could I reserve two places on the Saturday workshop?'],
    ['enquiry', 'How much would it cost to have a family bible mended?'],
    ['enquiry', 'Do you take commissions at all?'],
    ['referral', 'Hi, Karim told me to ask you about the roof.'],
    ['referral', 'A friend of mine recommended you for this sort of thing.'],
    ['referral', 'I got your name from Priya at the library.'],
    ['invitation', 'Would you like to come and speak at our spring meeting?'],
    ['press', 'I am writing a piece about small workshops for the Echo.'],
    ['order', 'Hallo, kann ich bei euch sechs Stück bestellen?'],
    ['booking', 'Wir möchten gerne zwei Plätze im Kurs buchen.'],
    ['enquiry', 'Guten Tag, was kostet bei Ihnen eine Reparatur?'],
    ['referral', 'Frau Krüger hat mir Ihre Werkstatt empfohlen, haben Sie Zeit?'],
    ['order', 'Bonjour, je voudrais commander six cartes pour ma sœur.'],
    ['booking', 'Bonjour, est-ce que je peux réserver deux places pour samedi ?'],
    ['enquiry', 'Bonjour, quels sont vos tarifs pour une journée ?'],
    ['order', 'Hola, me gustaría encargar seis para el sábado.'],
    ['booking', '¿Podemos reservar dos plazas para el taller del sábado?'],
    ['enquiry', 'Hola, ¿cuánto cuesta una reparación como esa?'],
  ] as const)('%s: %s', (kind, text) => {
    expect(heard(text).outcome?.kind).toBe(kind)
  })
  test.each([
    'I ordered a pizza and watched the rain.',
    "We can't order from you any more, sorry.",
    'Can I have a word about Saturday?',
    'Just finished reading your book, what a story.',
    'Good morning, lovely day for it.',
    "I'll have a think and let you know.",
    'How much is too much cake?',
    'Our book club meets on Tuesday.',
    'Danke für das schöne Wochenende!',
    'Merci beaucoup pour la photo, elle est superbe.',
    'Qué bonito el cuaderno, me encanta el color.',
  ])('nothing comes back in: %s', (text) => {
    expect(heard(text).outcome).toBeUndefined()
  })
})

describe('favours', () => {
  test.each([
    ['thanked', 'lent', 'Thank you so much for lending us the tent.'],
    ['thanked', 'introduced', 'Thanks for introducing me to Ines!'],
    ['thanked', 'recommended', 'Thank you for the kind recommendation.'],
    ['thanked', 'sent', 'Thanks again for sending Maria our way.'],
    ['thanked', 'helped', 'Thanks for covering for me on Friday.'],
    ['told', 'recommended', 'I recommended you to my sister, she will ring.'],
    ['told', 'sent', 'I sent a neighbour your way, she has a piano.'],
    ['told', 'introduced', 'I have introduced you to Ben by mail.'],
    ['offered', 'lent', 'You can borrow our projector for Saturday.'],
    ['offered', 'introduced', 'I could put you in touch with their editor.'],
    ['thanked', 'lent', 'Danke dir fürs Leihen der Leiter!'],
    ['told', 'recommended', 'Ich habe dich einer Kollegin weiterempfohlen.'],
    ['thanked', 'recommended', 'Merci beaucoup de nous avoir recommandés à vos amis.'],
    ['told', 'recommended', 'Je vous ai recommandé à une collègue, elle vous appellera.'],
    ['thanked', 'introduced', 'Muchas gracias por presentarme a tu editora.'],
    ['told', 'recommended', 'Te he recomendado a una amiga que tiene una tienda.'],
  ] as const)('%s %s: %s', (way, deed, text) => {
    expect(heard(text)[way]?.deed).toBe(deed)
  })
  test.each([
    'I would never recommend you to anybody.',
    'Let me know if you need anything, I can help you any time.',
    'I sent the money to you on Monday.',
    'Thanks for the photos!',
    'Thank you for your order.',
  ])('none is done in: %s', (text) => {
    const { thanked, told, offered } = heard(text)
    expect([thanked, told, offered]).toEqual([undefined, undefined, undefined])
  })
  test('the words are as they were written', () => {
    expect(heard('Hi Nell, Karim told me to ask you.').outcome?.words).toContain('Karim told me to ask you')
  })
})

test('the readings weigh none of these lists', () => {
  const text = "We'd like to order six, Karim told me to ask you. Thanks for lending us the tent."
  const { evidence } = observe({ text, channel: 'email', direction: 'received', audience: 'direct' })
  const weighed = evidence.counts().map(([name]) => name)
  expect(weighed).toContain('thank')
  expect(weighed.filter((name) => /^(?:outcome|deed)\./.test(name))).toEqual([])
})

test('what cannot be read says nothing', () => {
  expect(heard('Ne kadar tutar bu defter, lütfen söyler misiniz bana')).toEqual({})
  expect(heard('')).toEqual({})
})
