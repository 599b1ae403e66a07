/** That a template made out of a mail reads that mail, and the next one like it. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refused } from '../../tools/refused.ts'
import type { NoticeTemplate, UnreadNotice } from '../notices.ts'
import { plainLine } from './folded.ts'
import { type Pointed, templateFrom, tryTemplate } from './template-from.ts'

const notice = (parts: Partial<UnreadNotice>): UnreadNotice => ({
  type: 'unread',
  network: 'linkedin',
  entry: 'mbox',
  at: null,
  from: 'notify@mail.linkedin.com',
  subject: '',
  lines: [],
  links: [],
  count: 1,
  ...parts,
})

const shipped: NoticeTemplate = {
  id: 'linkedin/en/x',
  network: 'linkedin',
  senders: ['linkedin.com'],
  language: 'en',
  kind: 'reply',
  subject: '{name} wrote',
  personLink: '/in/{handle}',
  linkPrefix: '/comm',
  linkKeeps: 'commentUrn',
  verified: false,
}

describe('a template made by pointing', () => {
  const mail = notice({
    subject: 'Mary Barlow did wave at your 3 posts',
    lines: ['Hi Ada,', 'Mary Barlow waved:', 'Lovely work!', 'And so on.', 'See it', 'Unsubscribe'],
    links: [
      { text: 'Mary Barlow', url: 'https://www.linkedin.com/comm/in/mary-barlow?trk=1' },
      { text: 'See it', url: 'https://www.linkedin.com/comm/feed/update/urn:li:activity:77?trk=2' },
    ],
  })
  const pointed: Pointed = {
    number: 4,
    kind: 'reaction',
    name: 'Mary Barlow',
    text: 'Lovely work!\nAnd so on.',
    personLink: mail.links[0]?.url ?? '',
    link: mail.links[1]?.url ?? '',
  }

  test('has places for what was pointed at, for numbers, and for what differs in links', () => {
    expect(templateFrom(mail, pointed, [shipped])).toEqual({
      id: 'own/4',
      network: 'linkedin',
      senders: ['mail.linkedin.com'],
      language: 'und',
      kind: 'reaction',
      subject: '{name} did wave at your {any} posts',
      body: '{any} waved:\n{text}\nSee it',
      personLink: '/in/{handle}',
      link: '/feed/update/{any}',
      verified: true,
    })
  })

  test('reads that mail and the next of its kind, and no other', () => {
    const template = templateFrom(mail, pointed, [shipped])
    const next = notice({
      subject: 'Bob Stone did wave at your 12 posts',
      lines: ['Hi Ada,', 'Bob Stone waved:', 'Thanks', 'See it'],
      links: [{ text: 'Bob Stone', url: 'https://www.linkedin.com/comm/in/bob?trk=9' }],
    })
    const other = notice({ subject: 'Bob Stone left' })
    const [first, second, third] = tryTemplate(template, [mail, next, other], [shipped])
    expect(first).toEqual([
      {
        template: 'own/4',
        kind: 'reaction',
        name: 'Mary Barlow',
        handle: 'mary-barlow',
        text: 'Lovely work!\nAnd so on.',
        url: 'https://www.linkedin.com/feed/update/urn:li:activity:77',
      },
    ])
    expect(second).toMatchObject([{ name: 'Bob Stone', handle: 'bob', text: 'Thanks' }])
    expect(third).toBeUndefined()
  })

  test('looks into the lines where the subject names nobody', () => {
    const quiet = notice({ subject: 'You have news', lines: ['Hi', 'Cy Day (cy.day) said hello', 'Bye'] })
    const template = templateFrom(quiet, { number: 1, kind: 'message', name: 'Cy Day', handle: '@cy.day' })
    expect(template).toMatchObject({
      subject: 'You have news',
      body: '{name} ({handle}) said hello',
      audience: 'direct',
    })
    expect(tryTemplate(template, [quiet])[0]).toMatchObject([{ name: 'Cy Day', handle: 'cy.day' }])
  })

  test('may say that such mails tell of nobody', () => {
    const advertising = notice({ subject: 'Buy 2 of these' })
    const template = templateFrom(advertising, { number: 1, kind: 'none' })
    expect(template).toMatchObject({ kind: 'none', subject: 'Buy {any} of these' })
    expect(
      tryTemplate(template, [advertising, notice({ subject: 'Buy 3 of these' }), notice({ subject: 'No' })]),
    ).toEqual([[], [], undefined])
  })

  test('is refused where nobody is pointed at, even if a link leads to somebody', () => {
    const link = 'https://www.linkedin.com/comm/in/mary-barlow?trk=1'
    for (const name of [undefined, '', '  '])
      expect(() =>
        templateFrom(mail, { number: 1, kind: 'reply', personLink: link, ...(name !== undefined && { name }) }, [
          shipped,
        ]),
      ).toThrow(/say who did it/)
  })

  test('is refused where it could not be told apart', () => {
    const blurred = notice({ subject: 'AnnBea liked it' })
    expect(() => templateFrom(blurred, { number: 1, kind: 'reaction', name: 'Ann' })).toThrow(Refused)
    expect(() => templateFrom(notice({ subject: 'Hello' }), { number: 1, kind: 'reaction', name: 'Ann' })).toThrow(
      Refused,
    )
    expect(() => templateFrom(notice({ subject: 'Hello' }), { number: 1, kind: 'reaction' })).toThrow(Refused)
  })
})

const word = fc.constantFrom(
  'liked',
  'your',
  'post',
  'wrote',
  '“hm”',
  'é',
  '{name}',
  '{count}',
  '3',
  '2026-01-03',
  'on:',
  '…',
)
const name = fc.constantFrom('Mary Barlow', "D'Arcy O’Neill", '李 明', 'Ann', 'J. R. (Bob) Smith-Jones', 'İpek Şen')
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((list) => list.join(' '))

test('whatever the mail, its own template reads it as it was pointed at, or is refused', () => {
  let made = 0
  fc.assert(
    fc.property(words, words, name, words, words, fc.boolean(), (before, behind, who, said, last, inSubject) => {
      const mail = notice({
        subject: inSubject ? `${before} ${who} ${behind}` : before,
        lines: ['Hi', inSubject ? 'news' : `${before} ${who} ${behind}`, `${said}`, `— ${last}`],
      })
      let template: NoticeTemplate
      try {
        template = templateFrom(mail, { number: 1, kind: 'reply', name: who, text: said })
      } catch (error) {
        expect(error).toBeInstanceOf(Refused)
        return
      }
      made++
      const [deeds] = tryTemplate(template, [mail])
      expect(plainLine(deeds?.[0]?.name ?? '').toLowerCase()).toBe(plainLine(who).toLowerCase())
      expect(plainLine(deeds?.[0]?.text ?? '')).toBe(plainLine(said).replace(/^“hm”$/, 'hm'))
    }),
    { numRuns: 500 },
  )
  // Refusing everything would be no template at all.
  expect(made).toBeGreaterThan(150)
})

test('a name that stands alone between other words is always found', () => {
  const plain = fc.array(fc.constantFrom('has', 'liked', 'your', 'post', 'today'), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(plain, name, (behind, who) => {
      const mail = notice({ subject: `${who} ${behind.join(' ')}` })
      const template = templateFrom(mail, { number: 1, kind: 'reaction', name: who })
      expect(tryTemplate(template, [mail])[0]?.[0]?.name).toBe(plainLine(who))
    }),
  )
})
