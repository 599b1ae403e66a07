/** Reports of mails that could not be delivered, as servers of several makes and languages write them. */
import { describe, expect, test } from 'vitest'
import { trial } from '../../_entries/trial.ts'
import email from '../index.ts'
import { mail, mbox } from '../test-mails.ts'

const owners = ['email:ada@shop.example']
const read = (...mails: string[]) => trial(email, { 'box.mbox': mbox(...mails, mail({})) }, { owners })

async function bounces(...mails: string[]) {
  const { interactions } = await read(...mails)
  return interactions.filter(({ kind }) => kind === 'bounce')
}

const dsn = (
  groups: string,
  below = 'Content-Type: message/rfc822\n\nMessage-ID: <lost@shop.example>\nFrom: ada@shop.example\nTo: carol@gone.example\n\nhi',
  fields = {},
) =>
  mail({
    From: 'Mail Delivery System <MAILER-DAEMON@mx.example>',
    Subject: 'Undelivered Mail Returned to Sender',
    'Auto-Submitted': 'auto-replied',
    'Message-ID': '<report@mx.example>',
    'Content-Type': 'multipart/report; report-type=delivery-status; boundary="b"',
    text: `--b\nContent-Type: text/plain\n\nI'm sorry.\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\nArrival-Date: Mon, 5 Jan 2026 09:00:00 +0000\n\n${groups}\n--b\n${below}\n--b--`,
    ...fields,
  })

describe('a report that programs can read (RFC 3464)', () => {
  test('tells whose address is dead, how, and which mail came back', async () => {
    const [bounce] = await bounces(
      dsn(
        'Final-Recipient: rfc822; Carol@Gone.example\nOriginal-Recipient: rfc822;carol@gone.example\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 no such user',
      ),
    )
    expect(bounce).toEqual({
      type: 'interaction',
      id: 'report@mx.example',
      at: expect.any(Number),
      account: 'email:ada@shop.example',
      direction: 'received',
      kind: 'bounce',
      with: ['email:carol@gone.example'],
      inReplyTo: 'lost@shop.example',
      more: { status: '5.1.1' },
    })
  })

  test('of several, each is one', async () => {
    const found = await bounces(
      dsn(
        'Final-Recipient: rfc822; a@gone.example\nAction: failed\nStatus: 5.1.1\n\nFinal-Recipient: rfc822; b@fine.example\nAction: relayed\nStatus: 2.0.0\n\nFinal-Recipient: rfc822; c@gone.example\nAction: FAILED\nStatus: 5.2.2',
      ),
    )
    expect(found.map(({ id, with: whom }) => [id, whom])).toEqual([
      ['report@mx.example', ['email:a@gone.example']],
      ['report@mx.example~2', ['email:c@gone.example']],
    ])
  })

  test('in base64, with headers alone below', async () => {
    const status = Buffer.from(
      'Reporting-MTA: dns; mx\n\nFinal-Recipient: rfc822; a@gone.example\nAction: failed\nStatus: 5.0.0\n',
    ).toString('base64')
    const report = mail({
      From: 'postmaster@mx.example',
      'Content-Type': 'multipart/report; boundary="b"; report-type="delivery-status"',
      text: `--b\nContent-Type: message/delivery-status\nContent-Transfer-Encoding: base64\n\n${status}\n--b\nContent-Type: text/rfc822-headers\n\nMessage-ID: <lost@x>\nSubject: hi\n--b--`,
    })
    expect(await bounces(report)).toMatchObject([{ with: ['email:a@gone.example'], inReplyTo: 'lost@x' }])
  })

  test.each([
    [
      'a notice of delay, which is no bounce',
      dsn(
        'Final-Recipient: rfc822; a@slow.example\nAction: delayed\nStatus: 4.4.1\nWill-Retry-Until: Tue, 6 Jan 2026 09:00:00 +0000',
      ),
    ],
    [
      'a receipt: delivered, or shown to its reader',
      dsn('Final-Recipient: rfc822; a@fine.example\nAction: delivered\nStatus: 2.0.0'),
    ],
    [
      'a receipt: delivered, or shown to its reader',
      mail({
        'Content-Type': 'multipart/report; report-type=disposition-notification; boundary=b',
        text: '--b\n\nread\n--b--',
      }),
    ],
  ])('%s', async (reason, report) => {
    const { interactions, skipped } = await read(report)
    expect(interactions).toHaveLength(1)
    expect(skipped).toEqual({ [reason]: 1 })
  })
})

describe('a report in plain words', () => {
  const said: [server: string, fields: Record<string, string>, text: string][] = [
    [
      'Exim',
      { Subject: 'Mail delivery failed: returning message to sender' },
      'This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  carol@gone.example\n    host mx.gone.example [10.0.0.1]\n    SMTP error from remote mail server after RCPT TO:<carol@gone.example>:\n    550 No such user\n\n------ This is a copy of the message, including all the headers. ------\n\nFrom: ada@shop.example\nTo: carol@gone.example, dan@fine.example',
    ],
    [
      'Postfix without a readable part',
      { Subject: 'Undelivered Mail Returned to Sender' },
      "This is the mail system at host mx.example.\n\nI'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients. It's attached below.\n\n<carol@gone.example>: host mx.gone.example[10.0.0.1] said: 550 5.1.1\n    <carol@gone.example>: Recipient address rejected (in reply to RCPT TO command)",
    ],
    [
      'qmail',
      { Subject: 'failure notice' },
      "Hi. This is the qmail-send program at mx.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<carol@gone.example>:\n10.0.0.1 does not like recipient.\nRemote host said: 550 unknown user\n\n--- Below this line is a copy of the message.\n\nReturn-Path: <ada@shop.example>\nTo: carol@gone.example",
    ],
    [
      'Exchange',
      {
        From: 'Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@x.example>',
        Subject: 'Undeliverable: Lunch',
      },
      "Delivery has failed to these recipients or groups:\n\nCarol Day (carol@gone.example)\nThe email address you entered couldn't be found.\n\nDiagnostic information for administrators:\nGenerating server: x.example\nada@shop.example",
    ],
    [
      'older Exchange',
      { From: 'System Administrator <postmaster@x.example>', Subject: 'Undeliverable: Lunch' },
      "Your message did not reach some or all of the intended recipients.\n\n      Subject:\tLunch\n      Sent:\t1/5/2026 9:00 AM\n\nThe following recipient(s) could not be reached:\n\n      'carol@gone.example' on 1/5/2026 9:00 AM\n            The e-mail account does not exist.",
    ],
    [
      'Gmail',
      {
        From: 'Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
        Subject: 'Delivery Status Notification (Failure)',
      },
      "** Address not found **\n\nYour message wasn't delivered to carol@gone.example because the address couldn't be found.\n\nThe response was:\n550 5.1.1 https://support.google.com",
    ],
    [
      'Sendmail',
      { Subject: 'Returned mail: see transcript for details' },
      'The original message was received at Mon, 5 Jan 2026\n\n   ----- The following addresses had permanent fatal errors -----\n<carol@gone.example>\n    (reason: 550 5.1.1 User unknown)\n\n   ----- Transcript of session follows -----\n... while talking to mx.gone.example.:',
    ],
    [
      'a German server',
      { Subject: 'Nachricht konnte nicht zugestellt werden' },
      'Ihre Nachricht konnte leider nicht zugestellt werden.\n\nFolgende Adresse ist betroffen:\ncarol@gone.example\n\nGrund: 550 unbekannt',
    ],
    [
      'a French server',
      { Subject: 'Échec de la remise : Midi' },
      "Votre message n'a pas pu être remis au destinataire suivant :\n\n<carol@gone.example>\nAdresse inconnue",
    ],
    [
      'a Spanish server',
      { Subject: 'No se pudo entregar: Comida' },
      'El mensaje no se pudo entregar a los siguientes destinatarios:\n\ncarol@gone.example\nNo existe',
    ],
  ]
  test.each(said)('of %s', async (_, fields, text) => {
    const found = await bounces(mail({ From: 'Mail Delivery System <mailer-daemon@mx.example>', text, ...fields }))
    expect(found.map(({ with: whom }) => whom)).toEqual([['email:carol@gone.example']])
  })

  test('with X-Failed-Recipients it is told above', async () => {
    const found = await bounces(
      mail({
        From: 'mailer-daemon@mx.example',
        Subject: 'Mail failure',
        'X-Failed-Recipients': 'a@gone.example, b@gone.example',
        text: 'Sorry.',
      }),
    )
    expect(found.map(({ with: whom }) => whom)).toEqual([['email:a@gone.example'], ['email:b@gone.example']])
  })

  test.each([
    [
      'This is a warning message only. You do not need to resend your message.\n\ncarol@slow.example',
      'Warning: message delayed 4 hours',
    ],
    [
      'Delivery to the following recipient has been delayed:\n\n   carol@slow.example\n\nMessage will be retried for 2 more day(s)',
      'Delivery Status Notification (Delay)',
    ],
  ])('a delay is none: %s', async (text, subject) => {
    const { interactions, skipped } = await read(mail({ From: 'mailer-daemon@mx.example', Subject: subject, text }))
    expect(interactions).toHaveLength(1)
    expect(skipped).toEqual({ 'a notice of delay, which is no bounce': 1 })
  })

  test('one that names no address is told', async () => {
    const { skipped } = await read(
      mail({ From: 'mailer-daemon@mx.example', Subject: 'failure notice', text: 'Something went wrong.' }),
    )
    expect(skipped).toEqual({ 'a delivery report that names no address': 1 })
  })

  test('a person who writes about one sends no report', async () => {
    const { interactions } = await read(
      mail({ Subject: 'Undeliverable: Lunch?', text: 'My mail to you could not be delivered:\ncarol@gone.example' }),
    )
    expect(interactions.map(({ kind }) => kind)).toEqual(['message', 'message'])
  })
})
