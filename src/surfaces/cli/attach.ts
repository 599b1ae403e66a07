/** How a command in the lists gets what it does, and the option of every one that only reads. */
import type { Command } from 'commander'
import type { Deed } from './call.ts'
import { timeFrom } from './usage.ts'

/** What the command does is loaded when it is asked for. */
export type Attach = <O>(command: Command, load: () => Promise<Deed<O>>) => void

export const asOf = (command: Command): Command =>
  command.option('--as-of <time>', 'as if it were that moment', timeFrom)
