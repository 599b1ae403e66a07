/** The text form: blocks, headings, chats of one line a message, several languages, and words that look like structure. */
import { describe, expect, test } from 'vitest'
import { createTextReader } from './text-rows.ts'

type Told = Record<string, string | undefined>

function rows(name: string, text: string): Told[] {
  const reader = createTextReader(name)
  for (const line of text.split('\n')) reader.line(line)
  reader.end()
  return reader.taken().flatMap((item): Told[] => {
    if (item.type === 'passed') return [{ passed: item.reason }]
    if (item.type !== 'row') return []
    const { section, chat, fields } = item.row
    return [{ section, ...(chat === undefined ? {} : { chat: chat.name }), ...Object.fromEntries(fields) }]
  })
}

describe('blocks', () => {
  test('are parted by blank lines, or by a field that comes again', () => {
    const text =
      'Date: 2025-05-05 05:05:05 UTC\nUserName: a_b\n\n\nDate: 2025-05-06 05:05:05\nUser Name: c_d\nDate: 2025-05-07 05:05:05\nUsername: e_f'
    expect(rows('Follower', text).map((row) => row.username)).toEqual(['a_b', 'c_d', 'e_f'])
  })

  test('under headings belong to what the heading says', () => {
    const text =
      'Follower List\n\nDate: 2025-05-05 05:05:05\nUserName: a_b\n\nFollowing:\nDate: 2025-05-06 05:05:05\nUserName: c_d\n\nLogin History\n\nDate: 2025-05-07 05:05:05\nIP: 203.0.113.5\n\nComments\nDate: 2025-05-08 05:05:05\nComment: hi'
    expect(rows('user_data', text)).toEqual([
      { section: 'followers', date: '2025-05-05 05:05:05', username: 'a_b' },
      { section: 'following', date: '2025-05-06 05:05:05', username: 'c_d' },
      { passed: 'left alone on purpose' },
      { section: 'comments', date: '2025-05-08 05:05:05', comment: 'hi' },
    ])
  })

  test('a comment of several lines is one, with what looks like a heading in it', () => {
    const text =
      'Date: 2025-05-05 05:05:05\nComment: first\nfollowing\n  third: yes\n\nfourth\nPhoto: N/A\nUrl: \n\nDate: 2025-05-06 05:05:05\nComment: next'
    expect(rows('Comments', text).map((row) => row.comment)).toEqual(['first\nfollowing\nthird: yes\n\nfourth', 'next'])
  })

  test('without data hold no row', () => {
    expect(rows('Comments', 'You have no data in this section\n')).toEqual([])
  })

  test('in other languages are read where their words are known', () => {
    expect(rows('Volger', 'Datum: 2025-05-05 05:05:05 UTC\nGebruikersnaam: a_b')).toMatchObject([
      { section: 'followers', username: 'a_b' },
    ])
    expect(rows('Комментарии', 'Дата: 2025-05-05 05:05:05 UTC\nКомментарий: привет')).toMatchObject([
      { section: 'comments', comment: 'привет' },
    ])
    expect(rows('Abonnés', 'Date: 2025-05-05 05:05:05 UTC\nUsername: a_b')).toEqual([
      { passed: 'rows of a list Rapport does not know (Abonnés)' },
    ])
  })

  test('of watched videos are no posts', () => {
    expect(rows('Videos', 'Date: 2025-05-05 05:05:05\nLink: https://v.example/1')).toEqual([
      { passed: 'left alone on purpose' },
    ])
    expect(rows('Videos', 'Date: 2025-05-05 05:05:05\nLink: https://v.example/1\nLike(s): 3')).toMatchObject([
      { section: 'posts' },
    ])
  })
})

describe('chats', () => {
  test('have one line a message, and all else is its text', () => {
    const text =
      '>>> Chat History with friend_one::\n\n2026-01-02 10:00:00 UTC friend_one: hi: there\nDate: tomorrow\n\nFollowing\n2026-01-02 10:01:00 owner: \n2026-01-02 10:02:00 UTC owner: ok\n\n>>> Chat History with b.c:\n2026-01-02 10:03:00 UTC b.c: x'
    expect(rows('Личные сообщения', text)).toEqual([
      {
        section: 'messages',
        chat: 'friend_one',
        date: '2026-01-02 10:00:00 UTC',
        from: 'friend_one',
        content: 'hi: there\nDate: tomorrow\n\nFollowing',
      },
      { section: 'messages', chat: 'friend_one', date: '2026-01-02 10:01:00', from: 'owner', content: '' },
      { section: 'messages', chat: 'friend_one', date: '2026-01-02 10:02:00 UTC', from: 'owner', content: 'ok' },
      { section: 'messages', chat: 'b.c', date: '2026-01-02 10:03:00 UTC', from: 'b.c', content: 'x' },
    ])
  })

  test('in blocks are read as well', () => {
    const text =
      'Chat History with friend_one:\nDate: 2026-01-02 10:00:00\nFrom: friend_one\nContent: hi\n\nDate: 2026-01-02 10:01:00\nFrom: owner\nContent: hello'
    expect(rows('Direct Messages', text)).toMatchObject([
      { chat: 'friend_one', content: 'hi' },
      { chat: 'friend_one', from: 'owner' },
    ])
  })
})
