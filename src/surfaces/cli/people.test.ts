/** What is said of people on the command line: kept, listed, written as a table, and refused whole. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rapport } from '../../../test/rapport.ts'
import { keyProposalsShape, overviewShape, saidShape } from '../api/shapes/people/lists.ts'
import { peopleShape } from '../api/shapes/people.ts'
import { openShop, slow } from './test-shop.ts'

const { data, told } = openShop()
const ada = 'bluesky:ada.example'

test('somebody is told of, listed, kept in a list, and written as a table', slow, async () => {
  expect(
    await told(saidShape, 'say', ada, '--tag', 'fair, bread', '--every', 'weekly', '--choose', 'yes'),
  ).toMatchObject({ people: 1, changed: 1 })
  expect((await rapport(data, 'lists', 'add', 'The fair', '--tag', 'fair', '--key', 'yes')).stdout).toBe(
    'Kept: The fair.\n',
  )
  expect(await told(peopleShape, 'people', '--list', 'the FAIR')).toMatchObject({
    total: 1,
    people: [{ id: ada, key: true }],
  })
  const csv = join(data, 'people.csv')
  await rapport(data, 'people', '--list', 'The fair', '--csv', csv)
  expect((await readFile(csv, 'utf8')).trim().split('\r\n')).toHaveLength(2)
  expect(await told(overviewShape, 'lists', 'list')).toMatchObject({ lists: [{ name: 'The fair', total: 1 }] })
  expect((await rapport(data, 'rhythm')).stdout).toContain('at most one contact a week')
  expect((await rapport(data, 'lists', 'delete', 'The fair')).stdout).toContain(
    'rapport lists add "The fair" --tag "fair" --key yes',
  )
  expect((await told(keyProposalsShape, 'key-people', 'undo', ada)).proposals).toMatchObject([{ id: ada }])
})

test('what cannot be said is refused, and a call that says nothing is a mistake', slow, async () => {
  const [nobody, nothing, never] = await Promise.all([
    rapport(data, 'say', 'x:nobody', '--choose', 'yes'),
    rapport(data, 'say', ada),
    rapport(data, 'rhythm', '--role', 'customer'),
  ])
  expect([nobody.status, nothing.status, never.status]).toEqual([3, 2, 2])
})
