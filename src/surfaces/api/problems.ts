/** Renders every error as problem+json: what happened, what is safe, what to do. */
import type { z } from '@hono/zod-openapi'
import type { Context as Call } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { Forbidden } from '../../ledger/permissions.ts'
import { Refused } from '../../tools/refused.ts'

/** The request itself is not what it should be. */
export class Invalid extends Error {
  override readonly name = 'Invalid'
}

/** Nothing is there by this name. */
export class Missing extends Error {
  override readonly name = 'Missing'
}

export function problem(call: Call, status: ContentfulStatusCode, title: string, detail: string): Response {
  return call.body(JSON.stringify({ type: 'about:blank', title, status, detail }), status, {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
  })
}

export function problemOf(call: Call, error: unknown, onTrouble: (error: unknown) => void): Response {
  if (error instanceof Refused) return problem(call, 422, 'This was not taken', error.message)
  if (error instanceof Missing) return problem(call, 404, 'This is not there', error.message)
  if (error instanceof Invalid) return problem(call, 400, 'This request is not understood', error.message)
  if (error instanceof Forbidden) return problem(call, 403, 'This is not yours to do', error.message)
  if (error instanceof HTTPException)
    return problem(call, error.status, 'This request is not understood', error.message)
  onTrouble(error)
  return problem(
    call,
    500,
    'That did not work',
    'Your data is safe. Try again; if it happens twice, look at what Rapport wrote in its log.',
  )
}

/** The value, checked. @throws Invalid */
export function checked<T extends z.ZodType>(shape: T, value: unknown): z.output<T> {
  const read = shape.safeParse(value)
  if (read.success) return read.data
  const [issue] = read.error.issues
  const place = issue?.path.join('.')
  throw new Invalid(`${place ? `"${place}": ` : ''}${issue?.message ?? 'not what it should be'}.`)
}
