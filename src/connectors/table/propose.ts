/** What a table is proposed to be, and what has to be said of it before it can be read. */
import type { Archive } from '../../tools/archive/archive.ts'
import { mailHandle } from '../_tables/addresses.ts'
import { dateColumn } from '../_tables/dates.ts'
import { handleOfAddress } from '../_tables/profiles.ts'
import type { ReadContext } from '../connector.ts'
import { networkOf } from '../load.ts'
import { type ColumnUse, type Mapping, NeedsMapping, type TableProposal, undatedWords } from '../mapping.ts'
import { type Guess, guessColumns } from './guess/columns.ts'
import { type Open, openIn } from './missing.ts'
import { ownSide } from './own-side.ts'
import { printOf, type Table } from './source.ts'

/** What is asked of the user. `said`: what they say already, where that is not enough. */
export async function questionOf(
  table: Table,
  archive: Archive,
  context: ReadContext,
  said?: Mapping,
): Promise<NeedsMapping> {
  const guesses = guessColumns(table)
  const mapping = said ?? mappingOf(guesses, table, Math.min(archive.modifiedAt, context.madeAt), context)
  const open = await openIn(table, mapping, context)
  const proposal: TableProposal = {
    file: archive.name,
    print: printOf(table.columns),
    columns: guesses.map(({ name, use, why, cells }) => {
      const meant = mapping.columns[name] ?? null
      return {
        name,
        use: Object.hasOwn(mapping.columns, name) ? meant : null,
        why: said !== undefined && meant !== null ? 'You said so.' : meant === (use ?? null) ? why : turnedWhy(meant),
        examples: [...new Set(cells)].slice(0, 3).map((cell) => cell.replace(/\s+/g, ' ').slice(0, 60)),
      }
    }),
    mapping,
    rows: null,
    missing: open.map(({ sentence }) => sentence),
  }
  return new NeedsMapping(questionIn(proposal, open), proposal, sayOf(open))
}

function turnedWhy(use: ColumnUse | null): string {
  return use === null
    ? 'What the rows are leaves no place for it: it is kept as it is.'
    : 'No other column says who it was with.'
}

/** What the command line wants said: the proposal, and an example of each thing that is open. */
const sayOf = (open: readonly Open[]): string => ['auto', ...open.map(({ words }) => words)].join(',')

/** One sentence: what was seen, what it is taken for, and what has to be said. */
function questionIn({ file, columns, mapping }: TableProposal, open: readonly Open[]): string {
  const names = columns.slice(0, 12).map(({ name }) => name.slice(0, 40))
  const more = columns.length > names.length ? `, and ${columns.length - names.length} more` : ''
  const taken = Object.entries(mapping.columns).map(([name, use]) => `${name.slice(0, 40)} as ${use}`)
  const told = open.map(({ sentence }) => sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, ''))
  const what = taken.length === 0 ? '' : `it takes ${taken.join(', ')}; `
  const how = open.length === 0 ? `say --map auto if that is right` : `${told.join('; ')}, as in --map ${sayOf(open)}`
  const dayless =
    mapping.rows === 'interactions' && !Object.values(mapping.columns).includes('time') ? `, and ${undatedWords}` : ''
  return `${file} is a table of ${columns.length} columns (${names.join(', ')}${more}) that Rapport has not read before: ${what}${how}${ofNetwork(mapping)}${dayless}.`
}

/** Handles without a network are kept apart from those of networks. */
function ofNetwork({ rows, network, columns }: Mapping): string {
  const uses = new Set(Object.values(columns))
  const isOpen = network === undefined && !uses.has('network') && !uses.has('email') && rows !== 'drafts'
  return isOpen ? ' (add network=linkedin or the like where all of it is of one network)' : ''
}

function mappingOf(guesses: readonly Guess[], table: Table, now: number, context: ReadContext): Mapping {
  const uses = new Map<ColumnUse, Guess>()
  for (const guess of guesses) if (guess.use !== undefined) uses.set(guess.use, guess)
  const direction = loneSide(uses)
  const rows = rowsOf(uses, now)
  const wanted = usesOf(rows)
  const columns = Object.fromEntries([...uses].filter(([use]) => wanted.has(use)).map(([use, { name }]) => [name, use]))
  const mapping: Mapping = { rows, columns }
  const network = uses.has('network') ? undefined : networkIn(uses, context)
  if (network !== undefined) mapping.network = network
  if (rows !== 'interactions') return mapping
  if (!uses.has('direction') && direction !== undefined) mapping.direction = direction
  if (uses.has('from') && uses.has('to')) {
    const me = ownSide(table, mapping, context)
    if (me !== undefined) mapping.me = me
  } else if (isOfPosts(uses)) {
    mapping.kind = 'post'
    mapping.direction = 'sent'
  }
  return mapping
}

/** A sender alone is the other one, and what they sent was received. */
function loneSide(uses: Map<ColumnUse, Guess>): 'sent' | 'received' | undefined {
  const [from, to] = [uses.get('from'), uses.get('to')]
  const lone = from ?? to
  if (lone === undefined || (from !== undefined && to !== undefined)) return undefined
  uses.delete(from === undefined ? 'to' : 'from')
  if (uses.has('person')) return undefined
  uses.set('person', lone)
  return from === undefined ? 'sent' : 'received'
}

function rowsOf(uses: ReadonlyMap<ColumnUse, Guess>, now: number): Mapping['rows'] {
  const has = (use: ColumnUse) => uses.has(use)
  const hasPerson = has('person') || has('name') || has('email')
  if ((has('from') && has('to')) || has('direction')) return 'interactions'
  if (has('text') && has('time') && !hasPerson) return isAhead(uses.get('time'), now) ? 'drafts' : 'interactions'
  if (has('status') && hasPerson && !has('text')) return 'subscribers'
  if (has('kind') || (has('text') && has('time'))) return 'interactions'
  return hasPerson ? 'people' : 'interactions'
}

const isOfPosts = (uses: ReadonlyMap<ColumnUse, Guess>): boolean =>
  uses.has('text') &&
  !['person', 'name', 'email', 'direction', 'kind'].some((use) => [...uses.keys()].some((one) => one === use))

function isAhead(time: Guess | undefined, now: number): boolean {
  if (time === undefined || time.cells.length === 0) return false
  const column = dateColumn(time.cells, 'UTC')
  return time.cells.every((cell) => (column.read(cell) ?? 0) > now)
}

/** What each sort of row has a place for. */
function usesOf(rows: Mapping['rows']): ReadonlySet<ColumnUse> {
  const common: ColumnUse[] = ['person', 'name', 'email', 'network', 'note']
  if (rows === 'people') return new Set(common)
  if (rows === 'subscribers') return new Set([...common, 'time', 'left', 'status', 'account'])
  if (rows === 'drafts') return new Set<ColumnUse>(['text', 'time', 'network', 'account', 'status', 'url'])
  return new Set<ColumnUse>([
    ...(['person', 'name', 'email', 'from', 'to', 'time', 'direction', 'kind', 'text'] as const),
    ...(['account', 'network', 'url', 'id', 'reply-to'] as const),
  ])
}

/** Where most of those named have their pages or addresses. */
function networkIn(uses: ReadonlyMap<ColumnUse, Guess>, { owners }: ReadContext): string | undefined {
  const counts = new Map<string, number>()
  for (const use of ['person', 'from', 'to', 'email'] as const) {
    for (const cell of uses.get(use)?.cells ?? []) {
      const network = networkOf(mailHandle(cell) ?? handleOfAddress(cell) ?? '')
      if (network !== undefined) counts.set(network, (counts.get(network) ?? 0) + 1)
    }
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a)
  if (most !== undefined) return most[0]
  const named = new Set(owners.map((owner) => networkOf(owner)))
  const [only, ...others] = named
  return others.length === 0 ? only : undefined
}
