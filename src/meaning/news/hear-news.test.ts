/** Good news is heard in four languages; wishes, questions, sorrow and other people's days are not. */
import { describe, expect, test } from 'vitest'
import { hearNews, isGladDay } from './hear-news.ts'

const heard = (text: string) =>
  hearNews({ text, channel: 'x', direction: 'received', audience: 'reply', workspaceKind: 'person' })

describe('good news', () => {
  test.each([
    ['birthday', "It's my birthday today and I got the blue one!"],
    ['birthday', 'I turned forty on Sunday and nobody noticed.'],
    ['birthday', 'Ich habe heute Geburtstag und es regnet.'],
    ['birthday', "C'est mon anniversaire aujourd'hui, quelle belle journée pour nous."],
    ['birthday', 'Hoy cumplo cincuenta años y lo celebro con mi familia.'],
    ['birth', 'Our daughter was born on Tuesday, all well.'],
    ['birth', "It's a boy! Three weeks early and very loud."],
    ['birth', 'Unsere Tochter ist da, gestern Abend um neun.'],
    ['birth', 'Notre fils est né hier, tout va bien pour nous.'],
    ['birth', 'Ha nacido nuestra hija, estamos muy felices.'],
    ['wedding', 'We got married on Saturday in the rain.'],
    ['wedding', 'Wir haben am Samstag geheiratet, es war wunderbar.'],
    ['prize', 'We have won the county prize for best bakery!'],
    ['prize', "I've been shortlisted for the small press award."],
    ['prize', 'Wir haben den Handwerkspreis gewonnen, ich kann es kaum glauben.'],
    ['prize', 'Nous avons remporté le prix de la ville avec notre pain.'],
    ['prize', 'Hemos ganado el premio de la ciudad con nuestro pan.'],
    ['opening', 'We opened our second shop yesterday.'],
    ['opening', 'My first novel is out today.'],
    ['opening', 'Wir haben am Freitag unser neues Café eröffnet.'],
    ['opening', 'Nous avons ouvert notre nouvelle boutique samedi.'],
    ['opening', 'Hemos abierto nuestra nueva tienda en el centro.'],
    ['job', 'I started my new job at the library on Monday.'],
    ['job', "I've just been promoted to head of design."],
    ['job', 'Ich habe eine neue Stelle in der Bibliothek, am Montag geht es los.'],
    ['passed', 'I passed my driving test at last.'],
    ['passed', 'Ich habe die Meisterprüfung bestanden, endlich.'],
    ['passed', "J'ai eu mon permis ce matin, je suis très contente."],
    ['passed', 'He aprobado las oposiciones, no me lo creo.'],
    ['anniversary', "It's our tenth anniversary this week, ten years since we opened."],
    ['birth', 'Our little boy arrived on Sunday night, everybody is well and tired.'],
    ['prize', 'Our cider won a gold medal at the county show.'],
    ['job', 'Seit Montag habe ich eine neue Stelle beim Stadtarchiv.'],
    ['job', 'I have a new job, and I got it through your network: I started a new job on Monday.'],
    ['wedding', 'I went down on one knee with your ring and she said yes!'],
    ['opening', 'We are opening our new gallery next month.'],
    ['anniversary', 'Celebrating twenty years of the shop on Friday.'],
  ] as const)('%s: %s', (kind, text) => {
    expect(heard(text)).toMatchObject({ kind, notice: false })
  })

  test.each([
    'Have you won the prize?',
    'I hope we win the competition this year.',
    'If I get the job I will order one.',
    "It's my sister's birthday on Friday, do you have a card?",
    'My father died on my birthday, so I keep it quiet.',
    'You have won a prize, click here!',
    'We are open on Saturday from nine.',
    'I turned up at nine and you were shut.',
    'I am looking for a new job in the trade.',
    'Happy birthday to you both!',
    'We did not win the tender, sadly.',
    'Leider haben wir den Preis nicht gewonnen.',
    "Nous n'avons pas gagné le prix, tant pis pour nous.",
    'No hemos ganado el premio, otra vez será.',
    'The book is lovely, thank you so much.',
    '> We opened our second shop yesterday.\nThat is lovely to hear, all the best for it.',
    'On Tue, 3 Mar 2026 at 10:04, Ada wrote:\nWe won first prize at the show!',
    'You wrote "we have won the prize" and I nearly fell off my chair.',
    'RT @ada: We have won first prize at the show!',
    'When we got married in 1987 there was no such thing as a photo booth.',
    'My daughter was born in 2004, so she is of your generation.',
    'Unsere Tochter ist 2004 geboren und interessiert sich nicht für Post.',
    'Quand j’ai eu mon permis en 1995, tout était plus simple.',
    'Cuando nos casamos en 1990 no había nada de esto.',
    'Oh great, we won the award for the longest queue again.',
    'Genial, hemos ganado el premio a la cola más larga.',
    'I got a new job for you: the gate needs painting.',
    'Did I tell you that Tom has a new job?',
    'I asked the printer for Friday and they said yes.',
    'Der Vermieter hat ja gesagt, wir bleiben.',
    'She is here next week for the fair.',
    'I am a mother, so I know how that feels.',
    'I have the first edition on my shelf.',
    'I turned three of them away last week.',
    'Nous nous sommes promenés au bord du lac.',
    'Mon fils est arrivé hier de Paris, on prépare la fête.',
    'Abrimos la puerta y no había nadie.',
    'We had a baby shower for my sister.',
    'Our shop is open again after the flood.',
    'My first book is out of stock at your shop.',
    'I got the keys to the van back.',
    'Mi hijo ha llegado tarde a clase otra vez.',
  ])('none in: %s', (text) => {
    expect(heard(text)).toBeUndefined()
  })

  test.each([
    ['anniversary', 'Karl Weber has a work anniversary. Say congrats!'],
    ['job', 'Congratulate Maria Lopez on starting a new position as Editor.'],
    ['birthday', 'Wish Tom Reed a happy birthday!'],
    ['birthday', 'Karl Weber hat heute Geburtstag, gratulieren Sie ihm.'],
  ] as const)('a notice of the network is one: %s, %s', (kind, text) => {
    expect(heard(text)).toMatchObject({ kind, notice: true })
  })

  test('is told in the sentence that says it', () => {
    expect(heard('Thanks for the parcel. We won first prize at the show! More soon.')?.words).toBe(
      'We won first prize at the show!',
    )
  })
})

test('a day one mourns is none to congratulate on', () => {
  expect(isGladDay('Birthday')).toBe(true)
  expect(isGladDay('His mother died')).toBe(false)
  expect(isGladDay('Todestag des Vaters')).toBe(false)
})
