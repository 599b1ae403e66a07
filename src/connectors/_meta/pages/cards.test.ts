/** Cards out of pages of several makes, however the bytes are cut. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { page, words } from '../test-export.ts'
import { type Card, cardBatches } from './cards.ts'

async function cardsOf(html: string, size = 37): Promise<{ title: string; cards: Card[] }> {
  async function* pieces() {
    const bytes = Buffer.from(html)
    for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size)
  }
  const batches = await Array.fromAsync(cardBatches(pieces()))
  return { title: batches.at(-1)?.title ?? '', cards: batches.flatMap(({ cards }) => cards) }
}

test('a card has a heading, the parts of its body, links, pictures, reactions and a date', async () => {
  const below =
    '<a href="https://example.org/a">a</a><a href="m/photos/1.jpg"><img src="m/photos/1.jpg"/></a><img src="data:x"/><ul class="_a6-q"><li><span>❤Zoë<span> (Dec 28, 2020 6:56 am)</span></span></li><li>😂Bo</li></ul>'
  const { title, cards } = await cardsOf(
    page('Zoë & Co', [{ heading: 'Zoë <3', body: words('one\ntwo & three', below), date: 'Dec 28, 2020 7:20 am' }]),
  )
  expect(title).toBe('Zoë & Co')
  expect(cards).toMatchObject([
    {
      heading: 'Zoë <3',
      blocks: ['', 'one\ntwo & three', '', 'a'],
      links: ['https://example.org/a'],
      media: ['1.jpg'],
      reactions: ['❤Zoë (Dec 28, 2020 6:56 am)', '😂Bo'],
      date: 'Dec 28, 2020 7:20 am',
    },
  ])
})

test('a date may stand behind the card as well as in it', async () => {
  const { cards } = await cardsOf(
    '<div class="_3-95 _a6-g"><div class="_a6-h">Ann</div><div class="_a6-p"><div><div></div><div>hi</div></div></div></div><div class="_a6-o"><div class="_a72d">Oct 1, 2025 1:00 pm</div></div><div class="_a6-g"><div class="_a6-h">Bo</div></div>',
  )
  expect(cards.map(({ heading, date }) => [heading, date])).toEqual([
    ['Ann', 'Oct 1, 2025 1:00 pm'],
    ['Bo', ''],
  ])
})

test('pages to 2018 have messages in two elements each, those to 2021 other marks', async () => {
  const old =
    '<div class="thread">Ann, Bo<div class="message"><div class="message_header"><span class="user">Ann</span><span class="meta">Friday, March 9, 2018 at 4:35pm UTC+01</span></div></div><p>Hi<br>there</p></div>'
  expect((await cardsOf(old)).cards).toMatchObject([
    { heading: 'Ann', words: 'Hi\nthere', date: 'Friday, March 9, 2018 at 4:35pm UTC+01' },
  ])
  const later =
    '<div class="pam _3-95 _2pi0 _2lej uiBoxWhite noborder"><div class="_3-96 _2pio _2lek _2lel">Ann</div><div class="_3-96 _2let"><div><div></div><div>Hi</div></div></div><div class="_3-94 _2lem">Oct 19, 2019, 2:37 PM</div></div>'
  expect((await cardsOf(later)).cards).toMatchObject([
    { heading: 'Ann', blocks: ['', 'Hi'], date: 'Oct 19, 2019, 2:37 PM' },
  ])
})

test('a table is labels with values, and a card within it no card of its own', async () => {
  const { cards } = await cardsOf(
    '<section class="_a6-g"><div class="_a6-p"><table><tr><td colspan="2" class="_2pin _a6_q">URL<div><a href="https://www.instagram.com/p/AAA/">x</a></div></td></tr><tr><td class="_a6_q">Time</td><td class="_2piu _a6_r">Nov 1, 2025 1:00 pm</td></tr></table><section class="_a6-g"><h2 class="_a6-h">Owner</h2><div class="_a6-p"><table><tr><td class="_a6_q">Username</td><td class="_a6_r">bo</td></tr></table></div></section></div></section>',
  )
  expect(cards).toHaveLength(1)
  expect(cards[0]?.heading).toBe('')
  expect(cards[0]?.pairs).toEqual([
    { label: 'URL', value: 'x', href: 'https://www.instagram.com/p/AAA/' },
    { label: 'Time', value: 'Nov 1, 2025 1:00 pm', href: '' },
    { label: 'Username', value: 'bo', href: '' },
  ])
})

test('a comment is parted from the line that names its group', async () => {
  const { cards } = await cardsOf(
    '<section class="_a6-g"><h2>A. commented on a post.</h2><div class="_2pin"><div class="_3-95"><span class="_a6_m">Group: </span>Garden Club</div>so nice</div><footer><div class="_a72d">Nov 8, 2005 4:19:54 am</div></footer></section>',
  )
  expect(cards).toMatchObject([{ heading: 'A. commented on a post.', words: 'so nice', group: 'Garden Club' }])
})

test('scripts and styles are not read, and nothing is run', async () => {
  const { cards } = await cardsOf(
    page('t', [
      { heading: 'Ann', body: words('a').replace('a</div>', 'a<script>alert("b")</script><style>c</style></div>') },
    ]),
  )
  expect(cards[0]?.blocks[1]).toBe('a')
})

test('the same cards come however the bytes are cut, and whatever stands in the page', async () => {
  const html = page('t', [
    { heading: 'Zoë', body: words('größer 😀\nals'), date: 'Oct 1, 2025 1:00 pm' },
    { heading: 'Bo', body: words('x') },
  ])
  const whole = await cardsOf(html, 1 << 20)
  for (const size of [1, 7, 64]) expect(await cardsOf(html, size)).toEqual(whole)
  const part = fc.constantFrom(
    '<div class="_a6-g">',
    '</div>',
    '<td class="_a6_q">',
    '<a href="',
    '">',
    '<ul class="_a6-q">',
    'x',
    '<li>',
    '<p>',
    '<br>',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 40 }), async (parts) => {
      expect((await cardsOf(parts.join(''))).cards.length).toBeLessThanOrEqual(parts.length)
    }),
  )
})

test('a hundred thousand blanks or empty lines take no longer than as many letters', async () => {
  const begun = process.cpuUsage()
  for (const blanks of [' '.repeat(100_000), ' \n'.repeat(50_000), '\n'.repeat(100_000)]) {
    const { title } = await cardsOf(
      page(`Ann${blanks}Bo`, [{ heading: 'Ann', body: words(`a${blanks}b`), date: '' }]),
      65_536,
    )
    expect(title.startsWith('Ann')).toBe(true)
  }
  expect(process.cpuUsage(begun).user / 1e6).toBeLessThan(2)
})
