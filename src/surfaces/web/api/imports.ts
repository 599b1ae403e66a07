/** Sends archives to be read, and follows the reading. */
import type { Mapping } from '../../../connectors/mapping.ts'
import { address, asTrouble, noAnswer, read, Trouble, workspace, write } from './client.ts'
import type { ImportState, Problem } from './shapes.ts'

/**
 * Sends one file as it is. `sent` is told how many bytes have left.
 * The answer is the upload's id; rejects with `Trouble`, or with an `AbortError` where it was stopped.
 */
export function sendArchive(file: File, sent: (bytes: number) => void, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    // Only this older interface tells how much of a body has been sent.
    const request = new XMLHttpRequest()
    request.open('POST', address(`${workspace}/uploads`))
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name))
    request.setRequestHeader('x-file-modified', String(file.lastModified))
    request.responseType = 'json'
    request.upload.onprogress = (event) => sent(event.loaded)
    request.onload = () => {
      const body: (Partial<Problem> & { id?: string }) | null = request.response
      if (request.status < 300 && body?.id) resolve(body.id)
      else
        reject(
          new Trouble(
            body?.title ?? 'This file was not taken',
            body?.detail ?? 'Nothing was changed. Try again with this file alone.',
            request.status,
          ),
        )
    }
    request.onerror = () => reject(noAnswer())
    request.onabort = () => reject(new DOMException('Stopped', 'AbortError'))
    signal.addEventListener('abort', () => request.abort(), { once: true })
    request.send(file)
  })
}

export type ImportOrder = {
  uploads: readonly string[]
  preview?: boolean
  owners?: readonly string[]
  mappings?: Readonly<Record<string, Mapping>>
}

/** Imports files that were sent before, those of one export as one; the answer is the import's id. */
export async function startImport(order: ImportOrder): Promise<string> {
  const { id } = await write<{ id: string }>(`${workspace}/imports`, order)
  return id
}

/** Tells every change of an import until it has ended; resolves with its last state. */
export async function followImport(
  id: string,
  tell: (state: ImportState) => void,
  signal: AbortSignal,
): Promise<ImportState> {
  for (;;) {
    signal.throwIfAborted()
    const state = await read<ImportState>(`${workspace}/imports/${encodeURIComponent(id)}`, {}, signal)
    tell(state)
    if (state.state !== 'receiving' && state.state !== 'reading') return state
    await new Promise((resolve) => setTimeout(resolve, 400))
  }
}

/** What went wrong with an import, as trouble that can be shown. */
export function importTrouble(error: ImportState['error']): Trouble {
  if (!error) return asTrouble(undefined)
  if (typeof error === 'string') return new Trouble('This file was not read', error, 0)
  return new Trouble(error.title, error.detail ?? 'Nothing was changed.', error.status ?? 0)
}
