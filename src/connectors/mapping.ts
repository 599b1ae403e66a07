/** Tables of nobody's format: what their columns are, as the program proposes and the user says. */
import { Refused } from '../tools/refused.ts'

/** What a column is read as. */
export const columnUses = [
  /** The other one: a handle, a mail address, the address of a page, or a shown name. */
  'person',
  'name',
  'email',
  /** Who wrote and to whom, where the workspace is now on one side and now on the other. */
  'from',
  'to',
  'time',
  'direction',
  'kind',
  'text',
  'account',
  'network',
  'url',
  'id',
  'status',
  'reply-to',
  /** When somebody unsubscribed. */
  'left',
  'note',
] as const
export type ColumnUse = (typeof columnUses)[number]

export type Mapping = {
  /** What a row is. */
  rows: 'interactions' | 'subscribers' | 'drafts' | 'people'
  /** Column name to what it is; columns that are not named are kept as further fields. */
  columns: Readonly<Record<string, ColumnUse>>
  /** For what no column tells: the network of handles, the account, the direction and the kind. */
  network?: string
  account?: string
  direction?: 'sent' | 'received'
  kind?: string
  /** How the workspace itself is written in the columns `from` and `to`. */
  me?: string
  /** How dates are written where they could be read in two ways. */
  dates?: 'day-first' | 'month-first' | 'year-first'
}

export type TableProposal = {
  file: string
  /** Over the column names: a table of the same columns is read the same way next time. */
  print: string
  columns: readonly { name: string; use: ColumnUse | null; why: string; examples: readonly string[] }[]
  mapping: Mapping
  rows: number | null
  /** What has to be said before it can be read, in a sentence each; empty where the proposal is whole. */
  missing: readonly string[]
}

/** What a table of what happened comes to that has no column of times. */
export const undatedWords =
  'without a column of times nothing in it can be counted: it is seen in the timelines of its people alone'

/** A table that can be read once the user has said what its columns are. */
export class NeedsMapping extends Refused {
  readonly proposal: TableProposal
  /** What to say on the command line: `auto`, with an example of each thing that is missing. */
  readonly say: string
  constructor(message: string, proposal: TableProposal, say = 'auto') {
    super(message)
    this.say = say
    this.proposal = proposal
  }
}
