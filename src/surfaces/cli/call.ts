/** One call of the command: what all commands are given, and how they answer. */
import type { Asker } from '../../ledger/entry.ts'
import type { Desk } from '../../runs/desk.ts'
import type { Environment } from './environment.ts'

/** Options that every command takes. */
export type CommonOptions = {
  data?: string
  databaseUrl?: string
  workspace: string
  json?: boolean
  verbose?: boolean
}

export type Call = {
  environment: Environment
  data: string
  databaseUrl: string | undefined
  workspace: string
  json: boolean
  verbose: boolean
}

/** What a command does: gives its exit status, 0 where it gives none. */
export type Deed<O = Record<never, never>> = (
  call: Call,
  options: O,
  given: readonly string[],
) => Promise<number | undefined> | Promise<void>

/** The answer: as one JSON document, or as text that is only made where it is shown. */
export async function answer(call: Call, value: unknown, text: () => string): Promise<void> {
  await write(call.json ? `${JSON.stringify(value)}\n` : `${text().trimEnd()}\n`)
}

/** Waits where the reader is slow. */
export async function write(text: string): Promise<void> {
  if (process.stdout.write(text)) return
  await new Promise<void>((resolve) => process.stdout.once('drain', resolve))
}

/** For whoever watches; never part of an answer. */
export const tell = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`)
}

/** Opens the desk, does the work, and keeps what was worked out for the next call. */
export async function atDesk<T>(call: Call, work: (desk: Desk, asker: Asker) => Promise<T>): Promise<T> {
  const { openDesk } = await import('../../runs/desk.ts')
  const { save } = await import('../../runs/living.ts')
  await using desk = await openDesk({ data: call.data, databaseUrl: call.databaseUrl })
  const asker = desk.owner(call.workspace)
  const result = await work(desk, asker)
  if (desk.isLiving(asker)) await save(desk.ledger, asker, desk.living(asker))
  return result
}
