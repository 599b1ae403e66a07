/** Gives orders to the working thread and follows them; starts the thread when the first order comes. */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { NeedsMapping } from '../../connectors/mapping.ts'
import { Refused } from '../../tools/refused.ts'
import type { DeskOptions } from '../desk.ts'
import type { Done, News, Order, Progress, Said } from './messages.ts'

export type Workshop = AsyncDisposable & {
  /**
   * Resolves when the order is carried out or, after `signal`, left where it was.
   * @throws Refused where a file cannot be taken.
   */
  carryOut(order: Order, follow?: { signal?: AbortSignal; onProgress?: (progress: Progress) => void }): Promise<Done>
}

type Open = PromiseWithResolvers<Done> & { onProgress: ((progress: Progress) => void) | undefined }

export function openWorkshop(options: DeskOptions): Workshop {
  const open = new Map<number, Open>()
  let worker: Worker | undefined
  let next = 0

  const hear = (news: News) => {
    const order = open.get(news.id)
    if (!order) return
    if ('progress' in news) {
      order.onProgress?.(news.progress)
      return
    }
    open.delete(news.id)
    if ('done' in news) order.resolve(news.done)
    else if ('refused' in news)
      order.reject(news.proposal ? new NeedsMapping(news.refused, news.proposal) : new Refused(news.refused))
    else order.reject(Object.assign(new Error(news.failed), { stack: news.stack }))
  }
  const ended = (cause?: unknown) => {
    worker = undefined
    for (const order of open.values()) order.reject(new Error('The working thread ended early.', { cause }))
    open.clear()
  }
  const started = (): Worker => {
    if (worker) return worker
    const fresh = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: { data: options.data, databaseUrl: options.databaseUrl } satisfies DeskOptions,
      execArgv: ['--disable-warning=ExperimentalWarning'],
    })
    fresh.on('message', hear)
    fresh.on('error', ended)
    fresh.on('exit', () => ended())
    // A desk that closes waits for its orders by itself; a thread without orders holds nobody back.
    fresh.unref()
    worker = fresh
    return fresh
  }
  const say = (said: Said) => started().postMessage(said)

  return {
    carryOut(order, { signal, onProgress } = {}) {
      const id = next++
      const promised: Open = { ...Promise.withResolvers<Done>(), onProgress }
      open.set(id, promised)
      say({ id, order })
      const stop = () => say({ id, stop: true })
      if (signal?.aborted) stop()
      else signal?.addEventListener('abort', stop, { once: true })
      return promised.promise.finally(() => signal?.removeEventListener('abort', stop))
    },
    async [Symbol.asyncDispose]() {
      if (!worker) return
      worker.ref()
      const exit = once(worker, 'exit')
      say({ end: true })
      await exit
    },
  }
}
