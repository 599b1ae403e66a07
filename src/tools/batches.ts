/** Streams that come in batches: a step of an async stream costs more than many an item's work, so a million items share theirs. */

const batches = Symbol('batches')

type Batched<T> = AsyncIterable<T> & { [batches]: AsyncIterable<readonly T[]> }

/** The items of the batches, one by one. Whoever asks with `toBatches` gets the batches as they are. */
export function fromBatches<T>(source: AsyncIterable<readonly T[]>): AsyncIterable<T> {
  const whole: Batched<T> = {
    [batches]: source,
    async *[Symbol.asyncIterator]() {
      for await (const batch of source) yield* batch
    },
  }
  return whole
}

/** The items in batches of whatever size they come in; of one where they come one by one. Nothing is waited for. */
export async function* toBatches<T>(items: AsyncIterable<T>): AsyncGenerator<readonly T[]> {
  if (isBatched(items)) yield* items[batches]
  else for await (const item of items) yield [item]
}

function isBatched<T>(items: AsyncIterable<T>): items is Batched<T> {
  return batches in items
}
