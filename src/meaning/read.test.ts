/** What a message is read as, one behaviour at a time. */
import { describe, expect, test } from 'vitest'
import { readMessage } from './read.ts'
import type { Message } from './reading.ts'

const read = (text: string, more: Partial<Message> = {}) =>
  readMessage({
    text,
    channel: 'facebook',
    direction: 'sent',
    audience: 'public',
    workspaceKind: 'organisation',
    ...more,
  })
const reply = { audience: 'reply' } as const
const direct = { audience: 'direct' } as const
const received = { direction: 'received' } as const

describe('mode', () => {
  test('a post to everybody is broadcast', () => {
    expect(read('New in our shop: oat cakes, from £3.').mode).toBe('broadcast')
  })
  test('an honest open question is chat', () => {
    expect(read('What is the strangest thing you have found in a loft?').mode).toBe('chat')
  })
  test('a question that opens a pitch stays broadcast', () => {
    expect(read('Tired of slow broadband? Switch today from £20 a month.').mode).toBe('broadcast')
  })
  test('an appeal for votes stays broadcast', () => {
    expect(read('Could you give us your vote in the shop awards?').mode).toBe('broadcast')
  })
  test('a visible answer to anybody is chat', () => {
    expect(read('We close at six on Saturdays.', reply).mode).toBe('chat')
  })
  test('a visible answer about somebody’s own case is engage', () => {
    expect(read('Hi Nina, your bike is ready and I have put the old chain in a bag for you.', reply).mode).toBe(
      'engage',
    )
  })
  test('a complaint about one’s own experience is engage', () => {
    expect(read('Your driver left my parcel in the rain and it is ruined.', { ...reply, ...received }).mode).toBe(
      'engage',
    )
  })
  test('a private message is engage', () => {
    expect(read('How did the interview go?', direct).mode).toBe('engage')
  })
  test('a stock phrase is chat wherever it stands', () => {
    expect(read('Congratulations on your new role!', direct).mode).toBe('chat')
  })
  test('a pitch for any stranger is broadcast even in private', () => {
    const text = 'Hi there, we help firms like yours win more clients. Open to a quick call this week?'
    expect(read(text, direct).mode).toBe('broadcast')
  })
})

describe('intents', () => {
  const intents = (text: string, more: Partial<Message> = {}) => read(text, more).intents

  test('thanks', () => {
    expect(intents('Thank you for bringing the chairs back, Jo.', direct)).toEqual(['thank'])
    expect(intents('I owe you one, Sam.', direct)).toEqual(['thank'])
  })
  test('words of thanks that thank nobody', () => {
    expect(intents('Elsie, thank goodness for your comment. Did you find somebody?', direct)).not.toContain('thank')
    expect(intents('Could you send me the plan? Thanks in advance.', direct)).toEqual(['ask'])
    expect(intents('Could you send me the plan?\nThanks\nJo', direct)).toEqual(['ask'])
    expect(intents('Thanks a bunch @parcels, my order is soaked.', { ...reply, ...received })).toEqual(['complain'])
  })
  test('congratulations', () => {
    expect(intents('Well done on the driving test, Ali!', reply)).toEqual(['congratulate'])
    expect(intents('Great post, lovely work.', { ...reply, ...received })).toEqual([])
  })
  test('a request phrased as a question is no question', () => {
    expect(intents('Hi Bea, would you look over my application before Friday?', direct)).toEqual(['ask'])
  })
  test('an enquiry is a question', () => {
    expect(intents('do you hire out the hall for parties', { ...direct, ...received })).toEqual(['question'])
    expect(intents('Could you deliver to Leith?', { ...reply, ...received })).toEqual(['question'])
  })
  test('asking for recommendations is a question', () => {
    expect(intents('Looking for recommendations for a patient dentist in Hexham', received)).toEqual(['question'])
  })
  test('help with no strings is an offer', () => {
    expect(intents('Shall I introduce you to our printer?', direct)).toEqual(['offer'])
    expect(intents('I have a spare ticket for Friday if you want it.', direct)).toEqual(['offer'])
    expect(intents('Free quote, no obligation! Book now: https://a.example', received)).not.toContain('offer')
  })
  test('what was asked for is an answer', () => {
    expect(intents('Yes, ten till four on weekdays.', reply)).toEqual(['answer'])
    expect(intents('I checked with the workshop and your clock is ready.', direct)).toEqual(['answer'])
  })
  test('vacancies are promoted, not sold', () => {
    const vacancy = read('We are hiring a weekend baker. Apply in store.')
    expect(vacancy.intents).toEqual(['promote'])
    expect(vacancy.sell).toBe(false)
  })
  test('prices sell', () => {
    const sale = read('Candle workshop on Friday, £25 a head. Book now through our website.')
    expect(sale.intents).toEqual(['promote'])
    expect(sale.sell).toBe(true)
  })
  test('a thing for sale proposed to one person sells and stays personal', () => {
    const proposal = read('Ann, you said the gutters leak again. I could do them for £80. Shall I book you in?', direct)
    expect(proposal).toMatchObject({ mode: 'engage', sell: true, canned: false })
    expect(proposal.intents).toContain('promote')
  })
  test('a price in an answer promotes nothing', () => {
    expect(intents('It is £7 for adults, under-fives are free.', reply)).toEqual(['answer'])
  })
  test('endorsing somebody else recommends', () => {
    expect(intents('If you need a roofer, ring Dylan at Slate & Son. He turned up on time.')).toEqual(['recommend'])
  })
  test('bad luck is no complaint', () => {
    expect(intents('The van failed its MOT and it is only Tuesday.', received)).toEqual([])
  })
})

describe('subject', () => {
  test.each([
    ['Our new sign is up and we love it.', 'self'],
    ['Three signs that a boiler needs attention: noise, smell, soot.', 'useful'],
    ['If you store bulbs, keep them dark and dry until March.', 'useful'],
    ['Dora Webb explains fractions beautifully. Her page is a pleasure.', 'others'],
    ['Congratulations to our neighbours at The Mill on their award!', 'others'],
    ['Happy New Year from all of us at Penrose Print.', 'none'],
  ] as const)('%s is about %s', (text, subject) => {
    expect(read(text).subject).toBe(subject)
  })
})

describe('what was not written for its reader', () => {
  test.each([
    'Congrats on your work anniversary! Hope you are doing well.',
    'I’d like to add you to my professional network on LinkedIn.',
    'Herzlichen Glückwunsch zum Geburtstag!',
    'Félicitations pour votre nouveau poste !',
    '¡Enhorabuena por tu nuevo puesto!',
    'Great post, thanks for sharing! 👏',
    'Hi {{first_name}}, how are the plans for the summer going?',
  ])('%s is stock', (text) => {
    expect(read(text, direct).canned).toBe(true)
  })
  test.each([
    'Congratulations on the shop, I walked past and pressed my nose on the glass!',
    'Thank you for sharing it with Stroud, Alice. I owe you one.',
    'Happy birthday chick, hope you’re being spoilt rotten xxx',
  ])('%s is not', (text) => {
    expect(read(text, direct).canned).toBe(false)
  })
  test('a pasted support answer is stock, one that knows the case is not', () => {
    expect(read('Sorry to hear this. Please DM us your order number so we can look into it. ^JM', reply).canned).toBe(
      true,
    )
    expect(
      read('I am so sorry Angela, you ordered Moss and we sent Fern. I will bring the right one.', reply).canned,
    ).toBe(false)
  })
  test('a pitch in private sells and promotes', () => {
    const text = 'Last chance! Our business loan offer ends on Friday. Apply at https://loans.example/7'
    expect(read(text, { ...direct, ...received })).toMatchObject({ canned: true, sell: true, intents: ['promote'] })
  })
})

describe('what an organisation should not say', () => {
  test.each([
    'You are clearly not very bright so I will type slowly.',
    'Our last apprentice lasted four days. You know who you are, Jordan.',
    'If you voted for this shower you deserve what is coming. Rant over.',
    'What an idiot.',
  ])('%s', (text) => {
    expect(read(text, reply).breach).toBe(true)
    expect(read(text, { ...reply, workspaceKind: 'person' }).breach).toBe(false)
    expect(read(text, { ...reply, ...received }).breach).toBe(false)
  })
  test.each([
    'We do not agree, and we are sorry you see it that way, but the policy stands.',
    'Elias, can you vote for us again, the poll closes on Wednesday?',
    'Thank you for the challenge, Neil. We got the date wrong and have corrected it.',
  ])('%s is fine', (text) => {
    expect(read(text, reply).breach).toBe(false)
  })
})

describe('other languages', () => {
  test.each([
    ['Könnt ihr mir bitte die Rechnung noch einmal schicken?', 'de', 'ask'],
    ['Habt ihr am Samstag noch einen Tisch für vier Personen frei?', 'de', 'question'],
    ['Merci encore pour votre aide, les enfants ont adoré.', 'fr', 'thank'],
    ['Trois semaines de retard et aucune réponse du service client.', 'fr', 'complain'],
    ['Este sábado taller de pan, 35 € con desayuno. ¡Reserva ya!', 'es', 'promote'],
    ['¡Enhorabuena por el premio, os lo merecéis!', 'es', 'congratulate'],
  ] as const)('%s is read', (text, lang, intent) => {
    const reading = read(text, { ...reply, ...received, audience: intent === 'promote' ? 'public' : 'reply' })
    expect(reading.lang).toBe(lang)
    expect(reading.intents).toContain(intent)
  })
  test('what nobody here can read says so and is judged by its form alone', () => {
    const reading = read('Bedankt voor de snelle hulp vanmiddag, wat een geweldige service hebben jullie!', reply)
    expect(reading).toMatchObject({ read: false, lang: 'nl', intents: [], mode: 'chat' })
    expect(reading.why.join(' ')).toContain('Not read')
  })
})

test('every judgement says the words it hung on', () => {
  const { why } = read('New candles from £8. Link in bio.')
  expect(why[0]).toBe('Counted as broadcast: a post to everybody.')
  expect(why.some((sentence) => sentence.startsWith('Promotes: ') && sentence.includes('Link in bio'))).toBe(true)
  for (const sentence of why) expect(sentence).toMatch(/^[A-Z].*\.$/s)
})

test('stretched letters and missing apostrophes are read', () => {
  expect(read('thankssssss so muuuuch', { ...reply, ...received }).intents).toEqual(['thank'])
  expect(read('youre a star, dont know what id do without you', { ...reply, ...received }).intents).toContain('thank')
})
