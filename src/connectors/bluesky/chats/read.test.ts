/** Chats: both ways, groups, and whose they are. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { trial, trialOf } from '../../_entries/trial.ts'
import bluesky from '../index.ts'
import { ada } from '../repository/test-repository.ts'

const bob = 'did:plc:bbbbbbbbbbbbbbbbbbbbbbbb'
const carol = 'did:plc:cccccccccccccccccccccccc'
const fixtures = join(import.meta.dirname, '../fixtures')

const said = (convoId: string, id: string, did: string, more: Record<string, unknown> = {}) =>
  JSON.stringify({ convoId, id, sender: { did }, text: `said ${id}`, sentAt: `2025-01-01T10:00:0${id}.000Z`, ...more })
const read = (lines: string[], context = {}) => trial(bluesky, { 'chat.jsonl': lines.join('\n') }, context)

test('whose the chats are is told by who is in all of them', async () => {
  const { only, interactions } = await trialOf(bluesky, join(fixtures, 'chats.jsonl'))
  expect(only('account')).toEqual([
    { type: 'account', account: 'bluesky:ada.example', lasting: `bluesky:${ada}`, name: 'Ada' },
  ])
  expect(interactions.map(({ direction, with: others, text }) => [direction, others?.[0], text])).toEqual([
    ['received', `bluesky:${bob}`, 'Hello Ada, is the shop open on Sunday?'],
    ['sent', `bluesky:${bob}`, 'It is, from ten. 🌱'],
    ['received', `bluesky:${bob}`, undefined],
    ['received', `bluesky:${carol}`, 'Thanks for the list'],
    ['sent', `bluesky:${carol}`, 'You are welcome'],
  ])
})

test('handles and names beside a lasting id belong to one person', async () => {
  const { only } = await trialOf(bluesky, join(fixtures, 'chats.jsonl'))
  expect(only('person')).toEqual([
    { type: 'person', handles: [`bluesky:${bob}`, 'bluesky:bob.example'], name: 'Bob Builder' },
  ])
})

test('beside a repository they belong to its account', async () => {
  const { only, interactions } = await trial(bluesky, {
    'repo.car': await readFile(join(fixtures, 'ada.example-repo.car')),
    'chat.jsonl': await readFile(join(fixtures, 'chats.jsonl')),
  })
  expect(only('account')).toHaveLength(1)
  expect(interactions.filter(({ kind }) => kind === 'message')).toHaveLength(4)
  expect(new Set(interactions.map(({ account }) => account))).toEqual(new Set([`bluesky:${ada}`]))
})

test('of one conversation alone nobody can say which side is ours, unless it is said', async () => {
  const lines = [said('c', '1', ada), said('c', '2', bob)]
  const unknown = await read(lines)
  expect(unknown.interactions).toEqual([])
  expect(unknown.skipped).toEqual({ 'a chat message: this file alone does not tell which side is yours': 2 })
  const { interactions } = await read(lines, { owners: [`bluesky:${bob}`] })
  expect(interactions.map(({ direction }) => direction)).toEqual(['received', 'sent'])
})

test('a group message is for all others, a received one from its sender', async () => {
  const lines = [
    said('g', '1', ada),
    said('g', '2', bob),
    said('g', '3', carol),
    said('h', '4', ada),
    said('h', '5', bob),
  ]
  const { interactions } = await read(lines, { owners: [`bluesky:${ada}`] })
  expect(interactions.slice(0, 2)).toMatchObject([
    { direction: 'sent', with: [`bluesky:${bob}`, `bluesky:${carol}`], audience: 'group' },
    { direction: 'received', with: [`bluesky:${bob}`], audience: 'group' },
  ])
  expect(interactions[3]).toMatchObject({ audience: 'direct' })
})

test('a conversation whole in one line is read, and its message once', async () => {
  const message = { id: '1', sender: { did: bob }, text: 'hi', sentAt: '2025-01-01T10:00:00Z' }
  const members = [{ did: ada }, { did: bob }]
  const line = JSON.stringify({ id: 'c', members, messages: [message, message] })
  const { interactions, skipped } = await read([line], { owners: [`bluesky:${ada}`] })
  expect(interactions).toMatchObject([{ id: 'dm:c/1', direction: 'received', url: 'https://bsky.app/messages/c' }])
  expect(skipped).toEqual({ 'the same message again': 1 })
})

test('broken lines and unknown ones do no harm', async () => {
  const lines = [
    said('c', '1', ada),
    '{"broken',
    said('c', '2', bob),
    '{"$type":"chat.bsky.convo.defs#logMuteConvo"}',
    '7',
  ]
  const { interactions, skipped } = await read(lines, { owners: [`bluesky:${ada}`] })
  expect(interactions).toHaveLength(2)
  expect(skipped).toEqual({ 'a line that cannot be read': 2 })
})

test('chats in a shape nobody knows are said not to be read yet', async () => {
  const { recognition, skipped } = await read(['{"$type":"chat.bsky.convo.defs#somethingNew","who":"x"}'])
  expect(recognition?.format).toBe('Bluesky chats')
  expect(skipped).toEqual({ 'chats in a form that Rapport does not read yet': 1 })
})
