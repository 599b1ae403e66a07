/** One message, one id: as JSON and as pages, in every layout, whatever happens to a name. */
import { describe, expect, test } from 'vitest'
import { trial } from '../_entries/trial.ts'
import { metaJson, page, type TestMessage, threadJson, words } from '../_meta/test-export.ts'
import type { InteractionRecord } from '../record.ts'
import facebook from './index.ts'

const owner = 'Owner Exämple'
const zoe = 'Zoë Müller'
const folder = 'your_facebook_activity/messages/inbox/zoemuller_1916811289714840'
const profile = {
  'personal_information/profile_information/profile_information.json': metaJson({
    profile_v2: { name: { full_name: owner }, username: 'owner' },
  }),
}
const begin = Date.UTC(2023, 10, 14, 22, 13, 0)
const said = (from: string, second: number, text?: string, more?: Record<string, unknown>): TestMessage => ({
  from,
  at: begin + second * 1000,
  ...(text === undefined ? {} : { text }),
  ...(more === undefined ? {} : { more }),
})
const chat = (messages: TestMessage[], members = [zoe, owner], title = zoe, more: object = {}) =>
  trial(facebook, { ...profile, [`${folder}/message_1.json`]: threadJson(members, title, messages, more) })

describe('ids', () => {
  const talk: TestMessage[] = [
    said(zoe, 75, 'see you & <b>bye</b>'),
    said(owner, 61, 'ok'),
    said(owner, 60, 'ok'),
    said(zoe, 41, undefined, { photos: [{ uri: 'a/photos/1.jpg' }] }),
    said(zoe, 40, 'line one\n\nline two   wide'),
    said(owner, 5, '😀 ok', { reactions: [{ reaction: '❤', actor: zoe }] }),
  ]
  const shown = (at: number, zone: string, seconds: boolean) =>
    new Date(at)
      .toLocaleString('en-US', {
        timeZone: zone,
        month: 'short',
        day: 'numeric',
        year: 'numeric',
        hour: 'numeric',
        minute: '2-digit',
        ...(seconds ? { second: '2-digit' } : {}),
      })
      .replace(/\u202f/g, ' ')
  const asPage = (zone: string, seconds: boolean) =>
    page(
      zoe,
      talk.map(({ from, at, text, more }) => ({
        heading: from,
        body:
          text === undefined
            ? words('', '<div><a href="a/photos/1.jpg"><img src="a/photos/1.jpg"/></a></div>')
            : words(text, more === undefined ? '' : `<ul class="_a6-q"><li><span>❤${zoe}</span></li></ul>`),
        date: shown(at, zone, seconds),
      })),
    )
  const idsOf = (interactions: InteractionRecord[]) =>
    interactions.map(({ id, direction, kind }) => `${kind} ${direction} ${id}`)

  test('are one for a conversation as JSON and as pages, where the clock is the owner’s', async () => {
    const inJson = (await chat(talk)).interactions
    expect(new Set(inJson.map(({ id }) => id)).size).toBe(7)
    for (const zone of ['UTC', 'Europe/Berlin', 'Asia/Kolkata', 'America/St_Johns'])
      for (const seconds of [true, false]) {
        const onPage = await trial(
          facebook,
          { ...profile, [`${folder}/message_1.html`]: asPage(zone, seconds) },
          { zone },
        )
        expect(idsOf(onPage.interactions), `${zone} ${seconds}`).toEqual(idsOf(inJson))
        expect(onPage.interactions.map(({ with: whom }) => whom)).toEqual(inJson.map(({ with: whom }) => whom))
      }
  })

  test('do not hang on the section, the layout or which part of the conversation a file holds', async () => {
    const inJson = idsOf((await chat(talk)).interactions)
    const old = await trial(facebook, {
      ...profile,
      'messages/archived_threads/zoemuller_1916811289714840/message_1.json': threadJson(
        [zoe, owner],
        zoe,
        talk.slice(0, 3),
      ),
      'messages/archived_threads/zoemuller_1916811289714840/message_2.json': threadJson(
        [zoe, owner],
        zoe,
        talk.slice(3),
      ),
    })
    expect(idsOf(old.interactions)).toEqual(inJson)
  })

  test('stay when the other changes their name or is gone', async () => {
    const before = (await chat(talk)).interactions
    const renamed = talk.map((one) =>
      one.from === zoe ? { ...one, from: 'Facebook user', more: {}, text: one.text ?? 'x' } : one,
    )
    const after = (
      await chat(
        renamed.filter(({ from }) => from === owner),
        ['Facebook user', owner],
        'Facebook user',
      )
    ).interactions
    const sent = (all: InteractionRecord[]) =>
      all.filter(({ kind, direction }) => kind === 'message' && direction === 'sent')
    expect(sent(after).map(({ id }) => id)).toEqual(sent(before).map(({ id }) => id))
  })

  test('where a conversation is there in both forms, its pages are passed over', async () => {
    const { interactions } = await trial(facebook, {
      ...profile,
      [`${folder}/message_1.json`]: threadJson([zoe, owner], zoe, talk),
      [`${folder}/message_1.html`]: asPage('UTC', true),
    })
    expect(interactions).toHaveLength(7)
  })

  test('parts are read in the order of their numbers', async () => {
    const parts = Object.fromEntries(
      [1, 2, 10].map((number) => [
        `${folder}/message_${number}.json`,
        threadJson([zoe, owner], zoe, [said(zoe, -number * 100, `part ${number}`)]),
      ]),
    )
    const { interactions } = await trial(facebook, { ...profile, ...parts })
    expect(interactions.map(({ text }) => text)).toEqual(['part 1', 'part 2', 'part 10'])
  })
})
