/** What is read out of notification mails: every shipped template on a mail of its own words, and the odd cases. */
import { describe, expect, test } from 'vitest'
import { loadConnectors } from '../load.ts'
import type { NoticeTemplate } from '../notices.ts'
import { plainLink } from './links.ts'
import { readyNotices } from './networks.ts'
import { type NoticeMail, readNotice } from './read-notice.ts'

const { connectors } = await loadConnectors()
const templates = [...connectors.values()].flatMap(({ notices = [] }) => notices)
const ready = readyNotices(templates)

function read(network: string, mail: Partial<NoticeMail>, listId?: string) {
  const from = templates.find((one) => one.network === network)?.senders[0]
  const sender = ready
    .sendersOf(`notify@mail.${from ?? 'toot.example'}`, listId)
    .find((one) => one.network.name === network)
  if (sender === undefined) throw new Error(`nobody sends for ${network}`)
  return readNotice({ subject: '', lines: [], links: [], ...mail }, sender)
}

describe('shipped templates', () => {
  const filled: Record<string, string> = {
    name: 'Mary Barlow',
    handle: 'mary.barlow',
    text: 'What a lovely piece',
    count: '3',
    link: 'https://toot.example/@mary.barlow/12',
    any: 'post',
    id: '12',
    owner: 'ada',
    host: 'toot.example',
  }
  const fill = (pattern: string) => pattern.replace(/\{(\w+)\}/g, (_, place: string) => filled[place] ?? '')

  test('have names of their own, are unverified, and are there for all networks that write', () => {
    expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length)
    expect(templates.every(({ verified }) => !verified)).toBe(true)
    const languages = Map.groupBy(templates, ({ network }) => network)
    expect([...languages.keys()].sort()).toEqual([
      'bluesky',
      'facebook',
      'instagram',
      'linkedin',
      'mastodon',
      'pinterest',
      'threads',
      'tiktok',
      'x',
    ])
    for (const own of languages.values())
      expect(new Set(own.map(({ language }) => language))).toEqual(new Set(['en', 'de', 'fr', 'es']))
  })

  test.each(templates.map((template): [string, NoticeTemplate] => [template.id, template]))(
    '%s reads what it says',
    (_, template) => {
      const subject = fill(template.subject)
      const lines = ['Hi Ada,', ...(template.body === undefined ? [] : fill(template.body).split('\n')), 'Unsubscribe']
      const list = template.list === undefined ? undefined : `<${fill(template.list)}>`
      const reading = read(template.network, { subject, lines }, list)
      if (template.kind === 'none') {
        expect(reading?.aside).toBe(true)
        return
      }
      const places = `${template.subject} ${template.body ?? ''}`
      const deed = reading?.deeds[0]
      expect(deed?.kind).toBe(template.kind)
      if (places.includes('{name}')) expect(deed?.name).toBe('Mary Barlow')
      if (places.includes('{handle}')) expect(deed?.handle).toMatch(/^(?:mary\.barlow|@mary\.barlow@toot\.example)$/)
      if (places.includes('{text}')) expect(deed?.text).toBe('What a lovely piece')
      if (places.includes('{count}') && template.each !== true) expect(deed?.others).toBe(3)
    },
  )
})

describe('who it was', () => {
  const links = [
    { text: 'Ada Lovelace', url: 'https://www.linkedin.com/comm/in/ada-lovelace?trk=header' },
    { text: 'Mary Barlow', url: 'https://www.linkedin.com/comm/in/Mary-Barlow-12ab?midToken=1&trk=hero' },
    {
      text: 'View comment',
      url: 'https://www.linkedin.com/comm/feed/update/urn:li:activity:7?commentUrn=urn%3Ali%3Acomment%3A1&trk=x',
    },
  ]
  const subject = 'Mary Barlow commented on your post'

  test('is told by the link that bears the name, and the deed’s link is freed from what follows its reader', () => {
    expect(read('linkedin', { subject, links })?.deeds).toEqual([
      {
        template: expect.stringMatching(/^linkedin\/en\/comment/),
        kind: 'reply',
        audience: 'public',
        name: 'Mary Barlow',
        handle: 'mary-barlow-12ab',
        url: 'https://www.linkedin.com/feed/update/urn:li:activity:7?commentUrn=urn%3Ali%3Acomment%3A1',
      },
    ])
  })

  test('or by a handle that is like the name, where links are called otherwise', () => {
    const called = links.map(({ url }) => ({ text: 'View profile', url }))
    expect(read('linkedin', { subject, links: called })?.deeds[0]?.handle).toBe('mary-barlow-12ab')
  })

  test('but not by one that could be anybody’s', () => {
    const two = [
      { text: '', url: 'https://www.linkedin.com/in/x1' },
      { text: '', url: 'https://www.linkedin.com/in/x2' },
    ]
    const [deed] = read('linkedin', { subject, links: two })?.deeds ?? []
    expect(deed).toMatchObject({ name: 'Mary Barlow' })
    expect(deed).not.toHaveProperty('handle')
  })

  test.each([
    ['facebook', 'https://www.facebook.com/n/?reqs.php&mid=1'],
    ['facebook', 'https://www.facebook.com/n/?story&mid=1'],
    ['facebook', 'https://www.facebook.com/nd/?confirmemail.php&e=a'],
    ['facebook', 'https://www.facebook.com/n/?some.page.nobody.knows&mid=1'],
    ['facebook', 'https://www.facebook.com/notifications'],
    ['facebook', 'https://www.facebook.com/email_settings'],
    ['instagram', 'https://www.instagram.com/_n/direct'],
    ['instagram', 'https://www.instagram.com/emails/'],
    ['pinterest', 'https://www.pinterest.com/news_hub'],
    ['x', 'https://x.com/redirect?url=nowhere'],
    ['linkedin', 'https://www.linkedin.com/comm/notifications'],
    ['linkedin', 'https://www.linkedin.com/comm/mynetwork/'],
  ])('of %s is not told by a link to a page: %s', (network, url) => {
    const mail = { subject: `Mary Barlow ${{ x: '(@mb75)' }[network] ?? ''} mentioned you in a comment` }
    const shown = ['See it', 'View Mary Barlow’s comment']
    for (const text of shown) {
      const [deed] = read(network, { ...mail, links: [{ text, url }] })?.deeds ?? []
      expect(deed?.handle).toBe(network === 'x' ? 'mb75' : undefined)
    }
  })

  test('is told by the link of a bare path where that bears the name or is like it', () => {
    const mail = { subject: 'Mary Barlow sent you a friend request' }
    const named = { text: 'Mary Barlow', url: 'https://www.facebook.com/mb75' }
    const like = { text: 'See request', url: 'https://www.facebook.com/n/?mary.barlow.7&aref=1' }
    const page = { text: 'Settings', url: 'https://www.facebook.com/n/?reqs.php&mid=1' }
    expect(read('facebook', { ...mail, links: [named, page] })?.deeds[0]?.handle).toBe('mb75')
    expect(read('facebook', { ...mail, links: [page, like] })?.deeds[0]?.handle).toBe('mary.barlow.7')
  })

  test('never by the workspace’s own', () => {
    const own = [{ text: 'Ada', url: 'https://www.linkedin.com/in/ada-lovelace' }]
    const sender = ready.sendersOf('a@linkedin.com', undefined)[0]
    if (sender === undefined) throw new Error('no sender')
    const reading = readNotice({ subject, lines: [], links: own }, sender, ['ada-lovelace'])
    expect(reading?.deeds[0]).not.toHaveProperty('handle')
  })

  test('is each of several', () => {
    const reading = read('facebook', { subject: 'Ann Lee, Bea Ray and 4 others reacted to your post' })
    expect(reading?.deeds.map(({ name, others }) => [name, others])).toEqual([
      ['Ann Lee', 4],
      ['Bea Ray', undefined],
    ])
  })

  test('has the host of the mail’s own server where it has none', () => {
    const list = '<mention.ada.toot.example>'
    const near = read('mastodon', { subject: 'You were mentioned by bob' }, list)
    const far = read('mastodon', { subject: 'You were mentioned by bob@other.example' }, list)
    expect([near, far].map((reading) => reading?.deeds[0]?.handle)).toEqual(['@bob@toot.example', '@bob@other.example'])
    expect(near?.owner).toBe('@ada@toot.example')
  })
})

test('a mail that tells several deeds gives each, with the link below it', () => {
  const reading = read('linkedin', {
    subject: 'Ada, you have 3 new notifications',
    lines: [
      'Hi Ada',
      'Mary Barlow commented on your post',
      'View',
      'Bob Stone reacted to your post',
      'View',
      'Cy Day started following you',
    ],
    links: [
      { text: 'Mary Barlow', url: 'https://www.linkedin.com/comm/in/mary', line: 1 },
      { text: 'View', url: 'https://www.linkedin.com/comm/feed/update/urn:li:activity:1', line: 2 },
      { text: 'Bob Stone', url: 'https://www.linkedin.com/comm/in/bob', line: 3 },
      { text: 'View', url: 'https://www.linkedin.com/comm/feed/update/urn:li:activity:2', line: 4 },
    ],
  })
  expect(reading?.deeds.map(({ kind, name, handle, url }) => [kind, name, handle, url?.slice(-1)])).toEqual([
    ['reply', 'Mary Barlow', 'mary', '1'],
    ['reaction', 'Bob Stone', 'bob', '2'],
    ['follow', 'Cy Day', undefined, undefined],
  ])
})

test('the account is named where the mail names it', () => {
  const lines = ['Bob mentioned you', 'We sent this email to @Ada_L.']
  expect(read('x', { subject: 'Bob (@bob) mentioned you on X', lines })?.owner).toBe('ada_l')
})

test('a template of the user’s own comes before the shipped ones', () => {
  const own: NoticeTemplate = {
    id: 'own/1',
    network: 'x',
    senders: ['x.com'],
    language: 'en',
    kind: 'none',
    subject: '{any} mentioned you{any}',
    verified: true,
  }
  const [sender] = readyNotices([...templates, own]).sendersOf('notify@x.com', undefined)
  if (sender === undefined) throw new Error('no sender')
  expect(readNotice({ subject: 'Bob (@bob) mentioned you', lines: [], links: [] }, sender)?.aside).toBe(true)
})

test('what no template reads is told so', () => {
  expect(read('x', { subject: 'Bob (@bob) has done something new' })).toBeUndefined()
  expect(ready.sendersOf('a@x.com.evil.example', undefined)).toEqual([])
  expect(ready.sendersOf('a@notx.com', undefined)).toEqual([])
})

describe('links', () => {
  const wrapping = { prefixes: ['/comm', '/n/?'], keeps: new Set(['id']) }
  test.each([
    [
      'https://t.example/i/redirect?url=https%3A%2F%2Fx.example%2Fbob%2Fstatus%2F1%3Fs%3D2&t=1',
      'https://x.example/bob/status/1',
    ],
    [
      'https://l.example/?u=https%3A%2F%2Fm.example%2F%3Fq%3Dhttps%253A%252F%252Fx.example%252Fa',
      'https://x.example/a',
    ],
    ['https://www.example/comm/in/bob/?trk=1', 'https://www.example/in/bob'],
    ['https://www.example/n/?profile.php&id=7&aref=1', 'https://www.example/profile.php?id=7'],
    ['https://www.example/?utm_source=mail#top', 'https://www.example/'],
    ['http://www.example/a/', 'https://www.example/a'],
  ])('%s leads to %s', (url, plain) => {
    expect(plainLink(url, wrapping)).toBe(plain)
  })
  test('what is no web address leads nowhere', () => {
    for (const url of ['javascript:alert(1)', 'mailto:a@b', '/in/bob', 'https://', ''])
      expect(plainLink(url, wrapping)).toBeUndefined()
  })
})
