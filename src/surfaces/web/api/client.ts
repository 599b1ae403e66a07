/** Asks the API and turns whatever goes wrong into one kind of error that a page can show. */
import type { Problem } from './shapes.ts'

/** The workspace this desk shows. */
export const workspace = 'main'

const root = '/api/v1'

/** What happened (`title`), and what is safe and what to do (`detail`), in the API's words or ours. */
export class Trouble extends Error {
  override readonly name = 'Trouble'
  readonly title: string
  readonly detail: string
  /** HTTP status; 0 where no answer came at all. */
  readonly status: number

  constructor(title: string, detail: string, status: number, options?: { cause?: unknown }) {
    super(title, options)
    this.title = title
    this.detail = detail
    this.status = status
  }
}

export type Parameters = Record<string, string | number | undefined>

/** The address of a path of the workspace, with the parameters that have a value. */
export function address(path: string, parameters: Parameters = {}): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters))
    if (value !== undefined && value !== '') query.set(name, String(value))
  const text = query.toString()
  return `${root}/${path}${text ? `?${text}` : ''}`
}

export async function read<T>(path: string, parameters: Parameters = {}, signal?: AbortSignal): Promise<T> {
  return answer<T>(await ask(address(path, parameters), signal ? { signal } : {}))
}

export const write = <T>(path: string, body: unknown): Promise<T> => send<T>('POST', path, body)
export const replace = <T>(path: string, body: unknown): Promise<T> => send<T>('PUT', path, body)

async function send<T>(method: string, path: string, body: unknown): Promise<T> {
  const headers = { 'content-type': 'application/json' }
  return answer<T>(await ask(address(path), { method, headers, body: JSON.stringify(body) }))
}

export async function remove(path: string): Promise<void> {
  const response = await ask(address(path), { method: 'DELETE' })
  if (!response.ok && response.status !== 404) throw await troubleOf(response)
}

async function ask(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { ...init, headers: { accept: 'application/json', ...init.headers } })
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw noAnswer(cause)
  }
}

export function noAnswer(cause?: unknown): Trouble {
  return new Trouble(
    'Rapport does not answer',
    'What you have entered is safe where Rapport runs. See that it is still running, then try again.',
    0,
    { cause },
  )
}

async function answer<T>(response: Response): Promise<T> {
  if (!response.ok) throw await troubleOf(response)
  if (response.status === 204) return undefined as never
  const body: T = await response.json()
  return body
}

async function troubleOf(response: Response): Promise<Trouble> {
  const problem: Problem | undefined = await response.json().catch(() => undefined)
  return new Trouble(
    problem?.title ?? 'That did not work',
    problem?.detail ?? 'Nothing was changed. Try again; if it happens twice, look at what Rapport wrote in its log.',
    response.status,
  )
}

/** Any error as one a page can show. */
export function asTrouble(error: unknown): Trouble {
  if (error instanceof Trouble) return error
  return new Trouble('This page could not be shown', 'Your data is safe. Load the page again.', 0, { cause: error })
}
