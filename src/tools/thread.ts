/** A stream of batches that is made in a thread of its own, so that making it and using it share two processors. */
import { once } from 'node:events'
import { parentPort, Worker, workerData } from 'node:worker_threads'

/** Batches that may wait to be used; the thread rests until one is taken. */
const ahead = 2
/** Items that cross over at once; smaller batches wait for the next. */
const least = 500

type Told<Item> = { batch: readonly Item[] } | { failed: unknown } | { end: true }

type Asked = {
  /** The module that calls `giveBatches`. */
  script: URL
  /** What it is to work on; anything that can be cloned. */
  data: unknown
  /** Makes the error again that the thread told of. */
  failure(told: unknown): Error
}

/**
 * Runs a module in a thread and gives what it gives. The thread ends when the stream does or is left.
 * Throws what `failure` makes of the thread's error, and an `Error` where the thread ends by itself.
 */
export async function* batchesFromThread<Item>({ script, data, failure }: Asked): AsyncGenerator<readonly Item[]> {
  const worker = new Worker(script, { workerData: data, resourceLimits: { maxYoungGenerationSizeMb: 8 } })
  const come: Told<Item>[] = []
  let wake = () => {}
  const take = (told: Told<Item>) => {
    come.push(told)
    wake()
  }
  worker.on('message', take)
  worker.on('error', (error) => take({ failed: error }))
  worker.on('exit', () => take({ failed: new Error('The thread ended before its work did.') }))
  try {
    for (;;) {
      const told = come.shift()
      if (told === undefined) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
        continue
      }
      if ('end' in told) return
      if ('failed' in told) throw told.failed instanceof Error ? told.failed : failure(told.failed)
      worker.postMessage('taken')
      yield told.batch
    }
  } finally {
    await worker.terminate()
  }
}

/**
 * The other side: gives the caller of this thread the batches made of its data. `told` says in what can be cloned why
 * they cannot be made; what it leaves `undefined` ends the thread as any error does.
 */
export async function giveBatches<Data, Item>(
  batchesOf: (data: Data) => AsyncIterable<readonly Item[]>,
  told: (error: unknown) => unknown,
): Promise<void> {
  const port = parentPort
  if (port === null) throw new Error('This module runs in a thread of its own only.')
  let waiting = 0
  port.on('message', () => waiting--)
  const give = async (message: Told<Item>) => {
    port.postMessage(message)
    if (!('batch' in message)) return
    waiting++
    while (waiting >= ahead) await once(port, 'message')
  }
  try {
    let batch: Item[] = []
    for await (const more of batchesOf(workerData)) {
      for (const item of more) batch.push(item)
      if (batch.length < least) continue
      await give({ batch })
      batch = []
    }
    if (batch.length > 0) await give({ batch })
    await give({ end: true })
  } catch (error) {
    const failed = told(error)
    if (failed === undefined) throw error
    await give({ failed })
  } finally {
    port.unref()
  }
}
