/** The e-mail connector as a whole: the contract, the forms mailboxes come in, whose they are, and what is left out. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { zipOf } from '../../tools/archive/test-zip.ts'
import { trial, trialOf } from '../_entries/trial.ts'
import { describeConnector } from '../contract.ts'
import email from './index.ts'
import { mail, mbox, sentMail } from './test-mails.ts'

test('handles are spelled from whatever people write', () => {
  const spelled: [written: string, spelled: string][] = [
    ['Ada <Ada@Shop.Example>', 'ada@shop.example'],
    ['mailto:ada@shop.example?subject=Hi', 'ada@shop.example'],
    [' ADA@SHOP.EXAMPLE ', 'ada@shop.example'],
  ]
  for (const [written, expected] of spelled) expect(email.about.spell(written)).toBe(expected)
})

test('what is not built yet is said', () => {
  expect(Object.keys(email.about.missing ?? {}).sort()).toEqual(['account', 'publish'])
})

const told = (interactions: readonly { direction: string; kind: string; with?: string[] }[]) =>
  interactions.map(({ direction, kind, with: whom = [] }) => `${direction} ${kind} ${whom.join('+')}`.trim())

describe('the forms mailboxes come in', () => {
  const [inbox, sent] = [mbox(mail({})), mbox(sentMail({}))]

  test('one file', async () => {
    const { recognition, interactions } = await trial(email, { 'box.mbox': inbox + sent })
    expect(recognition?.format).toBe('a mailbox (mbox)')
    expect(interactions).toHaveLength(2)
  })

  test('a mail alone', async () => {
    const { recognition, interactions } = await trial(email, { 'hello.eml': mail({}) })
    expect(recognition?.format).toBe('a mail (eml)')
    expect(told(interactions)).toEqual(['received message email:bob@x.example'])
  })

  test('a folder of Thunderbird', async () => {
    const { interactions, skipped, only } = await trial(email, {
      'Local Folders/Inbox': inbox,
      'Local Folders/Inbox.msf': '// <!-- mork -->',
      'Local Folders/Sent': sent,
      'Local Folders/Sent.sbd/2025': mbox(sentMail({ To: 'carol@x.example' })),
      'Local Folders/Entw&APw-rfe': mbox(sentMail({})),
      'Local Folders/Trash': mbox(mail({})),
      'Local Folders/Junk': mbox(mail({}), mail({})),
      'Local Folders/Archives': '',
      'Local Folders/msgFilterRules.dat': 'version="9"',
    })
    expect(told(interactions).sort()).toEqual([
      'received message email:bob@x.example',
      'sent message email:bob@x.example',
      'sent message email:carol@x.example',
    ])
    expect(skipped).toEqual({ 'a draft': 1, 'in the trash': 1, 'in the spam folder': 2 })
    expect(only('account')).toEqual([{ type: 'account', account: 'email:ada@shop.example', name: 'Ada Lovelace' }])
  })

  test('folders of Apple Mail, and its single files', async () => {
    const one = mail({})
    const { interactions } = await trial(email, {
      'INBOX.mbox/mbox': inbox,
      'INBOX.mbox/table_of_contents': '\u0000\u0001',
      'Sent Messages.mbox/mbox': sent,
      'V10/Messages/12.emlx': `${Buffer.byteLength(one)}\n${one}<?xml version="1.0"?><plist/>`,
    })
    expect(interactions).toHaveLength(3)
  })

  test('Maildir, with its flags and sub-folders', async () => {
    const { recognition, interactions, skipped } = await trial(email, {
      'Maildir/cur/1700000001.M1P1.host:2,S': mail({}),
      'Maildir/cur/1700000002.M1P1.host:2,ST': mail({}),
      'Maildir/new/1700000003.M1P1.host': mail({}),
      'Maildir/tmp/1700000004.M1P1.host': 'From: unfinished',
      'Maildir/.Sent/cur/1700000005.M1P1.host:2,S': sentMail({}),
      'Maildir/.Entwürfe/cur/1700000006.M1P1.host:2,DS': sentMail({}),
      'Maildir/dovecot-uidlist': '3 V1',
      'Maildir/subscriptions': 'Sent',
    })
    expect(recognition?.format).toBe('a mailbox (Maildir)')
    expect(told(interactions).sort()).toEqual([
      'received message email:bob@x.example',
      'received message email:bob@x.example',
      'sent message email:bob@x.example',
    ])
    expect(skipped).toEqual({ 'in the trash': 1, 'a draft': 1, 'a file that is no mailbox': 1 })
  })

  describe('packed', () => {
    let folder = ''
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'rapport-mail-'))
    })
    afterAll(() => rm(folder, { recursive: true }))

    test('an mbox in a gzip', async () => {
      await writeFile(join(folder, 'box.mbox.gz'), gzipSync(inbox))
      expect((await trialOf(email, join(folder, 'box.mbox.gz'))).interactions).toHaveLength(1)
    })

    test('Takeout tells by labels what lies where', async () => {
      const labelled = (labels: string, fields = {}) => mail({ 'X-Gmail-Labels': labels, ...fields })
      const all = mbox(
        labelled('Inbox,Opened,Category Personal'),
        labelled('Sent', { From: 'ada@shop.example', To: 'bob@x.example' }),
        labelled('=?UTF-8?Q?Gesendet,Ge=C3=B6ffnet?=', { From: 'ada@shop.example', To: 'carol@x.example' }),
        labelled('Spam'),
        labelled('=?UTF-8?Q?Papierkorb,Ge=C3=B6ffnet?='),
        labelled('Drafts', { From: 'ada@shop.example' }),
        labelled('Chat'),
      )
      const entries = [
        { name: 'Takeout/archive_browser.html', data: '<html></html>' },
        { name: 'Takeout/Mail/User Settings/Filters.json', data: '{}' },
        { name: 'Takeout/Mail/All mail Including Spam and Trash.mbox', data: all },
      ]
      await writeFile(join(folder, 'takeout.zip'), zipOf(entries))
      const { interactions, skipped, recognition } = await trialOf(email, join(folder, 'takeout.zip'))
      expect(recognition?.certainty).toBe(0.9)
      expect(told(interactions)).toEqual([
        'received message email:bob@x.example',
        'sent message email:bob@x.example',
        'sent message email:carol@x.example',
      ])
      expect(skipped).toEqual({ 'in the spam folder': 1, 'in the trash': 1, 'a draft': 1, 'a chat, not a mail': 1 })
    })
  })

  test('what is no mailbox is not taken for one', async () => {
    for (const files of [
      { 'notes.txt': 'From here on\nall is well' },
      { 'a/b.json': '{}', 'a/c': 'x' },
      { 'list.csv': 'Email,Name\na@b,C' },
    ])
      expect((await trial(email, files)).recognition).toBeUndefined()
  })

  test('a mail that lies in several folders is one', async () => {
    const one = mail({})
    const { interactions, skipped } = await trial(email, { 'a/Inbox': mbox(one), 'a/All Mail': mbox(one, mail({})) })
    expect(interactions).toHaveLength(2)
    expect(skipped).toEqual({ 'the same mail again': 1 })
  })

  test('the same mails have the same ids in every form', async () => {
    const mails = [mail({}), mail({ 'Message-ID': '' }), sentMail({})]
    const idsOf = async (files: Record<string, string>) =>
      (await trial(email, files)).interactions.map(({ id, at, direction }) => `${id} ${at} ${direction}`).sort()
    const one = await idsOf({ 'box.mbox': mbox(...mails) })
    expect(await idsOf({ 'box.mbox': mbox(...mails.map((text) => text.replaceAll('\n', '\r\n'))) })).toEqual(one)
    expect(await idsOf(Object.fromEntries(mails.map((text, i) => [`m/cur/170000000${i}.M1.h:2,S`, text])))).toEqual(one)
    expect(await idsOf({ 'x/Inbox': mbox(...mails.slice(0, 2)), 'x/Sent': mbox(...mails.slice(2)) })).toEqual(one)
  })

  test('flags that programs leave in the mails are heeded', async () => {
    const { interactions, skipped } = await trial(email, {
      'box.mbox': mbox(
        mail({ 'X-Mozilla-Status': '0001' }),
        mail({ 'X-Mozilla-Status': '0009' }),
        mail({ 'X-Status': 'D' }),
        mail({ 'X-IMAPbase': '1 2', Subject: "DON'T DELETE THIS MESSAGE -- FOLDER INTERNAL DATA" }),
      ),
    })
    expect(interactions).toHaveLength(1)
    expect(skipped).toEqual({ 'deleted, but not yet swept out': 2, 'a note of the mail server to itself': 1 })
  })
})

describeConnector(email, [])
