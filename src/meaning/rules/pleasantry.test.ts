/** Which texts need no answer, and which praise. */
import { expect, test } from 'vitest'
import { readMessage } from '../read.ts'
import type { Message } from '../reading.ts'

const heard = (text: string, audience: Message['audience'] = 'reply') =>
  readMessage({ text, channel: 'mastodon', direction: 'received', audience, workspaceKind: 'organisation' })

test.each([
  'Thank you so much, that made my week!',
  'Happy birthday! 🎂',
  'Congratulations to the whole team, well deserved.',
  'Love this!',
  '👏👏👏',
  'Good morning!',
  'Best sourdough in the county: Hobbs Bakery, no contest.',
  'Everybody in Ludlow who wants a bike mended properly should ring Spoke & Co.',
  'The cake was perfect. Thank you so so much',
  'Vielen Dank für die schnelle Hilfe!',
  'Merci beaucoup, c’est magnifique !',
  '¡Muchas gracias, sois los mejores!',
])('%s needs no answer', (text) => {
  expect(heard(text).pleasantry).toBe(true)
})

test.each([
  'Thanks! Do you also do this in green?',
  'Thank you for the parcel, but the lid is cracked.',
  'Could you send the receipt again please?',
  'Not sure I agree about tick season, but I like how you put it.',
  'I have been saying this in Alnwick since April.',
  'We are moving to Dundee and cannot decide about the curtains. May I send you pictures?',
  'You are quick! What about four on Tuesday?',
  'The lamp arrived on Monday, but I think one piece is missing.',
  'Perfect. Shall I bring the drawings to Stroud?',
  'Happy to help with the stall on Saturday if you are short of hands.',
  'Knee is on the mend. I managed the allotment on Sunday.',
  'We are offering 10% off our premium package until Friday. Buy now: https://shop.example/1',
])('%s needs an answer', (text) => {
  expect(heard(text).pleasantry).toBe(false)
})

test.each([
  'best flat white in town, thank you @quietkettle',
  'Obsessed with the lettering @signsbyodette did on our van.',
  'Five stars, they saved our wedding.',
  'You make it look easy.',
])('%s praises', (text) => {
  expect(heard(text).praise).toBe(true)
})

test.each([
  'How would you handle damp in an old house?',
  'Worst coffee I have had, and so slow.',
  'Not sure I agree, but I like how you put it.',
  'Would be great if you opened on Sundays.',
  'What is the best way to get there?',
  'Great. Charged me twice and nobody answers the phone.',
])('%s praises nobody', (text) => {
  expect(heard(text).praise).toBe(false)
})
