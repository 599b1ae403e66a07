/** Mails that are nobody’s words, and mails made to do harm. */
import { describe, expect, test } from 'vitest'
import { trial } from '../_entries/trial.ts'
import type { ReadContext } from '../connector.ts'
import email from './index.ts'
import { mail, mbox, sentMail } from './test-mails.ts'

const read = (mails: string[], context: Partial<ReadContext> = {}) =>
  trial(email, { 'box.mbox': mbox(...mails) }, context)
const readSent = (inbox: string[], sent: string[]) =>
  trial(email, { 'b/Inbox': mbox(...inbox), 'b/Sent': mbox(...sent) })

describe('what is nobody’s words is left and counted', () => {
  test.each([
    ['a newsletter', { From: 'Shop <hello@brand.example>', 'List-Unsubscribe': '<https://x.example/u>' }],
    ['a newsletter', { Precedence: 'bulk' }],
    ['a newsletter', { 'List-Id': '<news.brand.example>', 'List-Post': 'NO' }],
    ['an automatic mail (a receipt, an alert, a no-reply address)', { From: 'no-reply@brand.example' }],
    ['an automatic mail (a receipt, an alert, a no-reply address)', { From: 'orders.noreply@brand.example' }],
    ['an automatic mail (a receipt, an alert, a no-reply address)', { From: 'notifications@brand.example' }],
    ['an automatic mail (a receipt, an alert, a no-reply address)', { 'Auto-Submitted': 'auto-generated' }],
    ['an automatic reply (out of office and the like)', { 'Auto-Submitted': 'auto-replied (vacation)' }],
    ['an automatic reply (out of office and the like)', { 'X-Autoreply': 'yes' }],
    ['an automatic reply (out of office and the like)', { Precedence: 'auto_reply' }],
    ['an automatic reply (out of office and the like)', { Subject: 'Automatic reply: Lunch' }],
    ['an automatic reply (out of office and the like)', { Subject: '=?utf-8?Q?R=C3=A9ponse_automatique?= : Lunch' }],
    ['an automatic reply (out of office and the like)', { Subject: 'Abwesenheitsnotiz' }],
    ['an automatic reply (out of office and the like)', { Subject: 'Respuesta automática: Hola' }],
  ])('%s: %o', async (reason, fields) => {
    const { interactions, skipped } = await read([mail(fields), mail({ From: 'carol@y.example' }), sentMail({})])
    expect(interactions).toHaveLength(2)
    expect(skipped).toEqual({ [reason]: 1 })
  })

  test('a person who is only like them is kept', async () => {
    const mails = [
      mail({ 'Auto-Submitted': 'no' }),
      mail({ From: 'ned.reply@x.example' }),
      mail({ Subject: 'Replying automatically is bad' }),
      mail({ From: 'newsam@x.example' }),
    ]
    expect((await read(mails, { owners: ['email:ada@shop.example'] })).interactions).toHaveLength(4)
  })

  test('an invitation to a meeting, and an answer to one', async () => {
    const parts = (method: string) =>
      `--b\nContent-Type: text/plain\n\nMeeting\n--b\nContent-Type: text/calendar; method=${method}; charset=utf-8\n\nBEGIN:VCALENDAR\n--b--`
    const invitation = (method: string) =>
      mail({ 'Content-Type': 'multipart/alternative; boundary=b', text: parts(method) })
    const { skipped } = await read([invitation('REQUEST'), invitation('REPLY'), mail({})])
    expect(skipped).toEqual({ 'a calendar invitation or an answer to one': 2 })
  })

  test('the owner’s own absence notice', async () => {
    const { interactions, skipped } = await readSent(
      [mail({})],
      [sentMail({ 'Auto-Submitted': 'auto-replied' }), sentMail({})],
    )
    expect(interactions).toHaveLength(2)
    expect(skipped).toEqual({ 'an automatic reply (out of office and the like)': 1 })
  })
})

describe('hostile mails', () => {
  test('a mail above the limit is cut, told, and the next one whole', async () => {
    const large = mail({ 'Message-ID': '<big@x>', text: `Hello\n${'x'.repeat(26 << 20)}` })
    const { interactions, skipped } = await read([large, mail({})])
    expect(interactions.map(({ id }) => id)[0]).toBe('big@x')
    expect(interactions).toHaveLength(2)
    expect(interactions[0]?.text?.length).toBeLessThanOrEqual(100_000)
    expect(skipped).toEqual({ 'larger than 25 MB: only its beginning was read': 1 })
  })

  test('a header without an end is no mail', async () => {
    const { interactions, skipped } = await read([`X-Long: ${'y'.repeat(400_000)}`, mail({})])
    expect(interactions).toHaveLength(1)
    expect(skipped).toEqual({ 'no mail: its header has no end': 1 })
  })

  test('a file without an end has its last mail', async () => {
    const { interactions } = await trial(email, { 'box.mbox': mbox(mail({}), mail({})).slice(0, -40) })
    expect(interactions).toHaveLength(2)
  })

  test('NUL, lone halves of letters and markup do not get through', async () => {
    const { interactions } = await read([
      mail({
        Subject: 'a\u0000b',
        'Content-Type': 'text/html',
        text: '<p>Hi\u0000 <script>x</script>&#55357; you</p>',
      }),
    ])
    expect(JSON.stringify(interactions)).not.toMatch(/\\u0000|script/)
    expect(interactions[0]?.text?.isWellFormed()).toBe(true)
  })
})
