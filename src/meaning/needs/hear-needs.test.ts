/** What is needed and what is offered is heard in four languages, and meets in its stems. */
import { describe, expect, test } from 'vitest'
import { hearNeeds, stemsOfWords } from './hear-needs.ts'

const heard = (text: string, offering = false) =>
  hearNeeds({ text, channel: 'x', direction: 'received', audience: 'reply', workspaceKind: 'person' }, offering)

describe('a need meets an offer', () => {
  test.each([
    ["I'm looking for a good piano tuner near Leeds.", 'I tune pianos, mostly in churches.'],
    ['Can anybody recommend a letterpress printer?', 'Happy to help with letterpress printing, we have two presses.'],
    ['Does anyone know somebody who can mend a clock?', 'I repair clocks and barometers in my shed.'],
    ['We need a photographer for the fair in June.', 'We do wedding photography and a bit of film.'],
    ['Do you know a good joiner? The door is stuck.', 'We run a joinery two streets away.'],
    ['Ich suche einen guten Tischler für eine Theke.', 'Ich bin Tischlerin und baue Theken.'],
    ['Je cherche un relieur pour trois livres anciens.', 'Je suis relieuse, je répare les livres.'],
    ['Busco un fotógrafo para una boda en mayo.', 'Soy fotógrafa de bodas y bautizos.'],
  ])('%s %s', (need, offer) => {
    const [wanted] = heard(need).needs
    const [offered] = heard(offer).offers
    expect(wanted?.head.length).toBeGreaterThan(0)
    for (const stem of wanted?.head ?? []) expect(offered?.about).toContain(stem)
  })

  test.each([
    ["I'm looking for a good piano tuner near Leeds.", 'I sell pianos.'],
    ['Does anyone know somebody who can mend a clock?', 'I sell clocks.'],
    ['We need a photographer for the fair in June.', 'We run the fair in June.'],
  ])('not: %s %s', (need, offer) => {
    const about = heard(offer).offers.flatMap((offered) => offered.about)
    expect(heard(need).needs[0]?.head.every((stem) => about.includes(stem))).toBe(false)
  })
})

test.each([
  'I am not looking for a printer any more.',
  'Are you looking for a printer?',
  'I need a holiday.',
  'If you need a printer, call us.',
  'The book is lovely, thank you.',
  'Ich brauche eine Pause.',
  'My brother is looking for a flat in Leeds.',
  'Mon voisin cherche un appartement à Lyon.',
  'Last year I was looking for a joiner; I found one in the end.',
  'Looking for a better printer? We have the answer for you.',
  '> I am looking for a piano tuner near Leeds.\nMy cousin might know somebody, I will ask her.',
  'Ya no busco un carpintero, gracias.',
  'I need a refund, the parcel came broken.',
  'I am looking for a copy of your first book.',
  'Ich suche eine Rechnung vom Mai.',
  'J’ai besoin d’une facture.',
  'Necesito una factura, por favor.',
])('nothing is needed in: %s', (text) => {
  expect(heard(text).needs).toEqual([])
})

test.each([
  ['Looking for a plumber, does anybody know one?', 'plumb'],
  ['We need a catalogue designer.', 'design'],
  ['Our choir is looking for an organist.', 'organ'],
  ['Kennt jemand von euch eine gute Steuerberaterin?', 'steuerberat'],
])('something is needed in: %s', (text, stem) => {
  expect(heard(text).needs[0]?.head).toEqual([stem])
})

test.each([
  'Ich bin seit gestern krank und liege im Bett.',
  'Wir sind morgen in Hamburg und kommen vorbei.',
  'Je suis arrivée hier soir et tout était fermé.',
  'Soy de Valencia y me encanta tu tienda.',
  'Je peux passer lundi.',
  'Tengo una pregunta sobre el envío.',
  'Ich mache mir Sorgen um das Paket.',
  'I run every morning before work.',
  'I can do Friday at four.',
  '"I tune pianos" is what she told me.',
])('nothing is offered in: %s', (text) => {
  expect(heard(text).offers).toEqual([])
})

test('a sentence is told as it was written, and an offer without a phrase where the whole is one', () => {
  expect(heard('Good morning! I am looking for a bell founder.').needs[0]?.words).toBe(
    'I am looking for a bell founder.',
  )
  expect(heard('Bells of every size, cast here.').offers).toEqual([])
  expect(heard('Bells of every size, cast here.', true).offers[0]?.about).toContain('bell')
})

test('a profile tells a trade', () => {
  expect(stemsOfWords('Piano tuner and restorer in Bath')).toEqual(expect.arrayContaining(['piano', 'tun', 'repair']))
})

test('a text made to be slow takes no longer than its length', () => {
  const begun = performance.now()
  for (const piece of ['“', '«a', '"', '> ', 'on aaaa ', 'am aaaa schrieb   ']) heard(piece.repeat(8000 / piece.length))
  expect(performance.now() - begun).toBeLessThan(2000)
})
