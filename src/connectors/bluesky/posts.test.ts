/** Posts, likes, reposts and follows out of records: kinds, words, marks in bytes, and whom they are with. */
import { describe, expect, test } from 'vitest'
import { trial } from '../_entries/trial.ts'
import bluesky from './index.ts'
import { ada, carOf, repoOf } from './repository/test-repository.ts'

const bob = 'did:plc:bbbbbbbbbbbbbbbbbbbbbbbb'
const carol = 'did:plc:cccccccccccccccccccccccc'
const createdAt = '2025-06-15T15:06:40.000Z'
const of = (did: string, rkey = '3k1') => ({ uri: `at://${did}/app.bsky.feed.post/${rkey}`, cid: 'bafy' })

async function readAs(collection: string, record: Record<string, unknown>) {
  const records = { [`${collection}/3lrnqk7qs222b`]: { $type: collection, createdAt, ...record } }
  return trial(bluesky, { 'repo.car': await carOf(repoOf(records)) })
}
async function readPost(record: Record<string, unknown>) {
  const { interactions } = await readAs('app.bsky.feed.post', { text: '', ...record })
  return interactions[0]
}
const mark = (text: string, part: string, feature: Record<string, unknown>) => {
  const byteStart = Buffer.byteLength(text.slice(0, text.indexOf(part)))
  return { index: { byteStart, byteEnd: byteStart + Buffer.byteLength(part) }, features: [feature] }
}
const mention = (did: string) => ({ $type: 'app.bsky.richtext.facet#mention', did })
const link = (uri: string) => ({ $type: 'app.bsky.richtext.facet#link', uri })

describe('what kind of act a post is', () => {
  test('an answer is with whom it answers, then those it mentions', async () => {
    const text = 'yes @carol.example'
    const facets = [mark(text, '@carol.example', mention(carol))]
    expect(await readPost({ text, facets, reply: { root: of(carol), parent: of(bob) } })).toMatchObject({
      kind: 'reply',
      with: [`bluesky:${bob}`, `bluesky:${carol}`],
      inReplyTo: of(bob).uri,
    })
  })

  test('an answer to nothing, and a quote of nothing, are posts', async () => {
    const nothing = { uri: '', cid: '' }
    const post = await readPost({ text: 'yes', reply: { root: nothing, parent: nothing } })
    expect(post).toMatchObject({ kind: 'post' })
    expect(post).not.toHaveProperty('inReplyTo')
    const quoting = await readPost({ text: 'see', embed: { $type: 'app.bsky.embed.record', record: nothing } })
    expect(quoting).not.toHaveProperty('inReplyTo')
  })

  test('an answer to oneself is a post, whoever began the talk', async () => {
    const own = await readPost({ text: 'and more', reply: { root: of(carol), parent: of(ada) } })
    expect(own).toMatchObject({ kind: 'post', inReplyTo: of(ada).uri })
    expect(own).not.toHaveProperty('with')
  })

  test('an answer to oneself that mentions somebody is a mention', async () => {
    const text = 'hello @bob.example'
    const facets = [mark(text, '@bob.example', mention(bob))]
    expect(await readPost({ text, facets, reply: { root: of(ada), parent: of(ada) } })).toMatchObject({
      kind: 'mention',
      with: [`bluesky:${bob}`],
    })
  })

  test('a quote is with the quoted, with pictures or without', async () => {
    const quote = { $type: 'app.bsky.embed.record', record: of(bob) }
    expect(await readPost({ embed: quote })).toMatchObject({ kind: 'quote', with: [`bluesky:${bob}`] })
    const images = { $type: 'app.bsky.embed.images', images: [{}, {}] }
    const both = { $type: 'app.bsky.embed.recordWithMedia', record: quote, media: images }
    expect(await readPost({ embed: both })).toMatchObject({ kind: 'quote', inReplyTo: of(bob).uri, more: { media: 2 } })
  })

  test('an answer that quotes says what it quotes apart', async () => {
    const embed = { $type: 'app.bsky.embed.record', record: of(carol) }
    expect(await readPost({ embed, reply: { root: of(bob), parent: of(bob) } })).toMatchObject({
      kind: 'reply',
      with: [`bluesky:${bob}`],
      inReplyTo: of(bob).uri,
      more: { quoted: of(carol).uri },
    })
  })

  test('a quote of oneself is with nobody', async () => {
    const quote = await readPost({ embed: { $type: 'app.bsky.embed.record', record: of(ada) } })
    expect(quote?.kind).toBe('quote')
    expect(quote).not.toHaveProperty('with')
  })

  test('to mention oneself is no mention', async () => {
    const text = 'I am @ada.example'
    expect((await readPost({ text, facets: [mark(text, '@ada.example', mention(ada))] }))?.kind).toBe('post')
  })

  test('an answer to an address that names nobody is an answer to nobody known', async () => {
    const reply = await readPost({ text: 'what?', reply: { parent: { uri: 'nonsense' } } })
    expect(reply).toMatchObject({ kind: 'reply', inReplyTo: 'nonsense' })
    expect(reply).not.toHaveProperty('with')
  })
})

describe('the words of a post', () => {
  test('places in bytes are right behind letters of several', async () => {
    const text = '🌱🌍 ñandú @bob.example, see exämple.org/long/w...'
    const facets = [
      mark(text, 'exämple.org/long/w...', link('https://exämple.org/long/way?a=1')),
      mark(text, '@bob.example', mention(bob)),
    ]
    expect((await readPost({ text, facets }))?.text).toBe(
      '🌱🌍 ñandú @bob.example, see https://exämple.org/long/way?a=1',
    )
  })

  test('a link whose words hide it is kept beside the text', async () => {
    const text = 'read this and shop.example'
    const facets = [
      mark(text, 'this', link('https://a.example/b')),
      mark(text, 'shop.example', link('https://shop.example/')),
    ]
    expect(await readPost({ text, facets })).toMatchObject({ text, more: { links: ['https://a.example/b'] } })
  })

  test('the page shown below a post is kept beside it, if it is one', async () => {
    const external = (uri: string) => ({ embed: { $type: 'app.bsky.embed.external', external: { uri, title: 't' } } })
    expect(await readPost(external('https://a.example/b'))).toMatchObject({ more: { link: 'https://a.example/b' } })
    expect(await readPost(external('javascript:alert(1)'))).not.toHaveProperty('more')
  })

  test('marks that lie outside, in the middle of a letter or across each other do no harm', async () => {
    const text = 'aé https://b.example/lon... end'
    const bad = (byteStart: unknown, byteEnd: unknown) => ({
      index: { byteStart, byteEnd },
      features: [link('https://b.example/longer'), mention(bob)],
    })
    const facets = [
      bad(2, 5),
      bad(9, 900),
      bad(-3, 2),
      bad(5, 2),
      bad(0.5, 2),
      bad('1', '2'),
      bad(4, 28),
      bad(10, 28),
      7,
      null,
    ]
    const read = await readPost({ text, facets })
    expect(read?.text).toBe('aé https://b.example/longer end')
    expect(read?.with).toEqual([`bluesky:${bob}`])
  })

  test('the name somebody was mentioned by last is told of them', async () => {
    const by = (rkey: string, text: string) => ({
      [`app.bsky.feed.post/${rkey}`]: { text, createdAt, facets: [mark(text, text, mention(bob))] },
    })
    const records = { ...by('3lrnqkapcm22b', '@new.example'), ...by('3lrnqk7qs222b', '@old.example') }
    const { only } = await trial(bluesky, { 'repo.car': await carOf(repoOf(records)) })
    expect(only('person')).toEqual([{ type: 'person', handles: [`bluesky:${bob}`], name: 'new.example' }])
  })
})

describe('likes, reposts and follows', () => {
  test('a like is with whose post, feed or list it is', async () => {
    const like = await readAs('app.bsky.feed.like', { subject: of(bob, '3k9') })
    expect(like.interactions).toMatchObject([
      {
        id: `at://${ada}/app.bsky.feed.like/3lrnqk7qs222b`,
        at: Date.parse(createdAt),
        kind: 'reaction',
        with: [`bluesky:${bob}`],
        url: `https://bsky.app/profile/${bob}/post/3k9`,
      },
    ])
    const feed = { uri: 'at://did:web:Dan.Example/app.bsky.feed.generator/cats' }
    const ofFeed = await readAs('app.bsky.feed.like', { subject: feed })
    expect(ofFeed.interactions).toMatchObject([{ with: ['bluesky:did:web:dan.example'], inReplyTo: feed.uri }])
  })

  test('a repost of oneself is a share with nobody, of one’s own post', async () => {
    const { interactions } = await readAs('app.bsky.feed.repost', { subject: of(ada) })
    expect(interactions).toMatchObject([{ kind: 'share', inReplyTo: of(ada).uri }])
    expect(interactions[0]).not.toHaveProperty('with')
  })

  test('what points to nothing is told', async () => {
    expect((await readAs('app.bsky.feed.like', {})).skipped).toEqual({ 'a like of nothing': 1 })
    expect((await readAs('app.bsky.feed.repost', { subject: 'x' })).skipped).toEqual({ 'a repost of nothing': 1 })
    expect((await readAs('app.bsky.graph.follow', { subject: 'bob' })).skipped).toEqual({ 'a follow of nobody': 1 })
    expect((await readAs('app.bsky.graph.follow', { subject: ada })).skipped).toEqual({ 'a follow of yourself': 1 })
  })

  test('kinds of records that other programs invent are counted, however many', async () => {
    const records = Object.fromEntries(
      Array.from({ length: 300 }, (_, i) => [`com.example.kind${i}/3k`, { $type: 'x', i }]),
    )
    const { skipped, interactions } = await trial(bluesky, { 'repo.car': await carOf(repoOf(records)) })
    expect(interactions).toEqual([])
    expect(Object.keys(skipped).length).toBeLessThan(110)
    expect(Object.values(skipped).reduce((a, b) => a + b)).toBe(300)
  })
})
