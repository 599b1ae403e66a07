/** Streams in batches give the same items either way. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromBatches, toBatches } from './batches.ts'

async function* streamed<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items
}

test('items come in order, in batches or one by one', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(fc.integer())), async (batches) => {
      expect(await Array.fromAsync(fromBatches(streamed(batches)))).toEqual(batches.flat())
      expect(await Array.fromAsync(toBatches(fromBatches(streamed(batches))))).toEqual(batches)
      const items = batches.flat()
      expect(await Array.fromAsync(toBatches(streamed(items)))).toEqual(items.map((item) => [item]))
    }),
  )
})

test('who stops early closes the source', async () => {
  let closed = false
  async function* source() {
    try {
      while (true) yield [1, 2]
    } finally {
      closed = true
    }
  }
  for await (const item of fromBatches(source())) if (item === 2) break
  expect(closed).toBe(true)
})
