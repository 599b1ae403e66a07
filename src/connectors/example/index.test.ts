/** The connector to copy, held to the contract as every other. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openArchive } from '../../tools/archive/index.ts'
import { blankContext } from '../connector.ts'
import { describeConnector } from '../contract.ts'
import example from './index.ts'

const fixture = join(import.meta.dirname, 'fixtures/postbox-export.json')

// Everything that holds for all connectors is tested by this one call.
describeConnector(example, [{ file: fixture, counts: { post: { sent: 1 }, message: { sent: 1, received: 1 } } }])

// What is special to this network follows, named as behaviour.
test('a card with a date in words and an empty one are told, not guessed', async () => {
  await using archive = await openArchive(fixture)
  const items = await Array.fromAsync(example.archive.read(archive, blankContext))
  expect(items.flatMap((item) => (item.type === 'skipped' ? [item.reason] : []))).toEqual([
    'a card without a valid sent',
    'an empty card',
  ])
})
