/** The messages over HTTP: narrowed, counted, gone on in, searched, and how well they are read. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { modes } from '../../connectors/record.ts'
import { messageShape, messagesShape, mixOverTimeShape, precisionShape, settingsShape } from './shapes/messages.ts'
import { evidenceShape } from './shapes/people.ts'
import { mixShape } from './shapes/plan.ts'
import { openTestDesk, someRecords, type TestDesk } from './test-desk.ts'

let one: TestDesk
beforeAll(async () => {
  one = await openTestDesk()
  await one.importRecords(someRecords)
}, 60_000)
afterAll(() => one[Symbol.asyncDispose]())

async function told<S extends z.ZodType>(shape: S, path: string): Promise<z.output<S>> {
  const { status, body } = await one.ask(path)
  expect(status, path).toBe(200)
  return shape.parse(body)
}
const messages = (query = '') => told(messagesShape, `main/messages?${query}`)
const post = 'bluesky:shop.example#post-0'

describe('the list of messages', () => {
  test('holds everything that has words, newest first, and nothing else', async () => {
    const { total, messages: all } = await messages()
    expect([total, all.length]).toEqual([39, 39])
    const times = all.map(({ at }) => at ?? '')
    expect(times).toEqual(times.toSorted().reverse())
    expect(all.every(({ text, sure }) => text !== null && sure !== null)).toBe(true)
  })

  test('is narrowed to what its counts say, whatever is chosen besides', async () => {
    const start = await messages()
    for (const [label, count] of Object.entries(start.counts.labels))
      expect((await messages(`label=${label}`)).total, label).toBe(count)
    const received = await messages('direction=received')
    expect([received.total, start.counts.received]).toEqual([8, 8])
    for (const [label, count] of Object.entries(received.counts.labels))
      expect((await messages(`direction=received&label=${label}`)).total, label).toBe(count)
    expect((await messages('account=bluesky:shop.example')).total).toBe(start.counts.accounts[0]?.count)
    expect((await messages('account=x:nobody')).total).toBe(0)
  })

  test('takes any of several modes and all of several intents', async () => {
    const { counts } = await messages()
    expect((await messages(`label=${modes.join(',')}`)).total).toBe(39 - counts.labels.unread)
    const { messages: both } = await messages('label=ask,question')
    expect(both.every(({ labels }) => labels?.intents.includes('ask') && labels.intents.includes('question'))).toBe(
      true,
    )
  })

  test.each(['newest', 'unsure'])('goes on where a page ended, without gap or repetition: %s', async (order) => {
    const { messages: all } = await messages(`order=${order}`)
    const met: string[] = []
    for (let after = ''; ; ) {
      const page = await messages(`order=${order}&limit=7${after && `&after=${after}`}`)
      met.push(...page.messages.map(({ id }) => id))
      if (page.next === null) break
      after = page.next
    }
    expect(met).toEqual(all.map(({ id }) => id))
    expect((await messages(`order=${order}&limit=5&offset=10`)).messages.map(({ id }) => id)).toEqual(met.slice(10, 15))
  })

  test('has the least sure first where that is asked for', async () => {
    const sure = (await messages('order=unsure')).messages.map((message) => message.sure ?? 2)
    expect(sure).toEqual(sure.toSorted((a, b) => a - b))
  })

  test('is searched for words in any order and case, and with whom', async () => {
    expect((await messages('q=LOAF%20keep')).total).toBe(8)
    expect((await messages('q=loaf')).messages.map(({ kind }) => kind)).not.toContain('post')
    expect((await messages('person=email:ada@example.org')).total).toBe(9)
    expect((await messages('q=nothing%20of%20it')).messages).toEqual([])
  })

  test('shows nothing later than the moment asked about', async () => {
    const { messages: early } = await messages('asOf=2026-10-04')
    expect(early.every(({ at }) => at !== null && at < '2026-10-04T00:00:00.000Z')).toBe(true)
    expect(early.length).toBeGreaterThan(0)
  })

  test.each([
    ['main/messages?label=mood', 400],
    ['main/messages?order=oldest', 400],
    ['main/messages?after=here', 422],
    ['main/messages?after=3.999999', 422],
    ['main/messages?person=x:nobody', 422],
    ['main/message?id=x:a%23none', 422],
  ])('%s is refused', async (path, status) => {
    expect((await one.ask(path)).status).toBe(status)
  })

  test('of an empty workspace is empty', async () => {
    expect(await told(messagesShape, 'empty/messages')).toMatchObject({ total: 0, messages: [], next: null })
    expect(await told(precisionShape, 'empty/precision')).toMatchObject({ looked: 0 })
    expect(await told(mixOverTimeShape, 'empty/mix/time')).toMatchObject({ spans: [] })
  })
})

test('one message says why it was read so', async () => {
  const { message } = await told(messageShape, `main/message?id=${encodeURIComponent(post)}`)
  expect(message.id).toBe(post)
  expect(message.why?.length).toBeGreaterThan(0)
})

describe('how good the reading is', () => {
  test('is counted from what was corrected and confirmed, and only from what was spoken of', async () => {
    const before = await told(precisionShape, 'main/precision')
    expect(before.looked).toBe(0)
    const [right, wrong] = (await messages('direction=received')).messages
    const labels = right?.labels
    const other = modes.find((mode) => mode !== wrong?.labels?.mode)
    await one.post('main/corrections', { of: right?.id, labels })
    await one.post('main/corrections', { of: wrong?.id, labels: { mode: other } })
    const { looked, labels: counted } = await told(precisionShape, 'main/precision')
    expect(looked).toBe(2)
    const sum = (names: readonly string[], of: 'read' | 'right' | 'missed') =>
      counted.filter(({ label }) => names.includes(label)).reduce((all, label) => all + label[of], 0)
    expect([sum(modes, 'read'), sum(modes, 'right'), sum(modes, 'missed')]).toEqual([2, 1, 1])
    expect(sum(['self', 'others', 'useful', 'none'], 'read')).toBe(1)
    for (const { interval, read } of counted) expect(interval === null).toBe(read === 0)
  })

  test('what was looked at is wholly sure and can be asked for', async () => {
    const { messages: corrected } = await messages('label=corrected')
    expect(corrected.length).toBeGreaterThanOrEqual(2)
    expect(corrected.every(({ sure }) => sure === 1)).toBe(true)
  })
})

describe('the mix over time', () => {
  test('opens to as many acts as it counts', async () => {
    const mix = await told(mixShape, 'main/mix')
    for (const mode of modes)
      expect((await told(evidenceShape, `main/acts?figure=${mode}&limit=1`)).total).toBe(mix.byMode[mode])
    const { spans, step } = await told(mixOverTimeShape, 'main/mix/time?days=90&most=4')
    expect(step).toBe('month')
    expect(spans.reduce((sum, { total }) => sum + total, 0)).toBe(mix.total)
    const last = spans.at(-1)
    const acts = await told(evidenceShape, `main/acts?figure=acts&from=${last?.from}&to=${last?.to}`)
    expect(acts.total).toBe(last?.total)
    expect((await one.ask('main/acts?figure=likes')).status).toBe(400)
  })

  test('is held against the mix that was chosen', async () => {
    expect((await one.post('main/settings', { name: 'mix.target.broadcast', value: 0.1 }, 'PUT')).status).toBe(201)
    const { settings } = await told(settingsShape, 'main/settings')
    expect(settings.find(({ name }) => name === 'mix.target.broadcast')).toMatchObject({ value: 0.1, usual: 0.3 })
    const { target } = await told(mixOverTimeShape, 'main/mix/time')
    expect(target.broadcast).toBeCloseTo(0.125)
    expect((await one.post('main/settings', { name: 'mix.colour', value: 1 }, 'PUT')).status).toBe(422)
  })
})
