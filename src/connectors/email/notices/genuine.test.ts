/** Which mails that name a network as their sender are believed. */
import { describe, expect, test } from 'vitest'
import { trial } from '../../_entries/trial.ts'
import email from '../index.ts'
import { mail, mbox, shippedTemplates } from '../test-mails.ts'

const notices = await shippedTemplates()

describe('who is believed', () => {
  const from = 'LinkedIn <messages-noreply@linkedin.com>'
  const read = async (results: string) => {
    const fields = {
      From: from,
      Subject: 'Mallory Bad sent you a message',
      ...(results === '' ? {} : { 'Authentication-Results': results }),
    }
    return (await trial(email, { 'box.mbox': mbox(mail(fields), mail({})) }, { notices })).interactions.filter(
      ({ account }) => account.startsWith('linkedin'),
    ).length
  }
  test.each([
    ['', 1],
    ['mx; dkim=pass header.d=linkedin.com; dmarc=pass', 1],
    ['mx; spf=fail; dkim=pass', 1],
    ['mx; dkim=fail; dkim=pass header.d=linkedin.com', 1],
    ['mx; dkim=fail reason="bad"; spf=pass', 0],
    ['mx; dkim=pass header.d=evil.example; dmarc=fail (p=REJECT) header.from=linkedin.com', 0],
    ['mx; none', 1],
  ])('%s: %i', async (results, expected) => {
    expect(await read(results)).toBe(expected)
  })

  test('only the uppermost results are the receiver’s own', async () => {
    const forged = mail({
      From: from,
      Subject: 'Mallory Bad sent you a message',
      'Authentication-Results': 'mx; dmarc=fail\nAuthentication-Results: evil; dmarc=pass',
    })
    expect((await trial(email, { 'box.mbox': mbox(forged) }, { notices })).interactions).toEqual([])
  })

  test('somebody who works there and writes is a person', async () => {
    const { interactions } = await trial(
      email,
      { 'box.mbox': mbox(mail({ From: 'Bob Stone <bstone@linkedin.com>', Subject: 'Lunch?' })) },
      { notices },
    )
    expect(interactions).toMatchObject([{ kind: 'message', with: ['email:bstone@linkedin.com'] }])
  })

  test('a domain that only looks alike is nobody’s', async () => {
    for (const domain of ['linkedin.com.evil.example', 'notlinkedin.com', 'linkedin.example']) {
      const { interactions } = await trial(
        email,
        { 'box.mbox': mbox(mail({ From: `a@${domain}`, Subject: 'Mallory Bad sent you a message' })) },
        { notices },
      )
      expect(interactions.map(({ account }) => account.split(':')[0])).toEqual(['email'])
    }
  })

  test('a list of like name is no network', async () => {
    const list = mail({
      'List-Id': '<follow.us.brand.example>',
      'List-Unsubscribe': '<https://click.example/u>',
      Subject: 'Follow us',
    })
    const { skipped, items } = await trial(email, { 'box.mbox': mbox(list) }, { notices })
    expect(skipped).toEqual({ 'a newsletter': 1 })
    expect(items.some(({ type }) => type === 'unread')).toBe(false)
  })
})
