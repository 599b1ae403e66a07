/** Which of sender and recipient is the workspace itself. */
import { mailHandle } from '../_tables/addresses.ts'
import { cellAt } from '../_tables/look.ts'
import { handleOfAddress } from '../_tables/profiles.ts'
import type { ReadContext } from '../connector.ts'
import type { Mapping } from '../mapping.ts'
import type { Table } from './source.ts'

/** One spelling for whoever stands in `from` and `to`: an address, a handle, or what is written, in small letters. */
export function sidePlain(cell: string): string {
  const told = mailHandle(cell) ?? handleOfAddress(cell)
  return (told ?? cell)
    .replace(/^[a-z-]+:(?:name\/)?/i, '')
    .replace(/^@+/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

/** Several addressees of one message. */
export function sidesIn(cell: string): string[] {
  const parts = cell.split(/[;\n]|,(?=[^,]*@)/).map((part) => part.trim())
  return parts.filter((part) => part !== '')
}

/** How the workspace is written in either column, in one spelling, by everything that is known of it. */
export function ownSides({ me, account }: Mapping, { owners, accounts }: ReadContext): ReadonlySet<string> {
  const told = [me, account].filter((one) => one !== undefined)
  const known = told.length > 0 ? told : [...owners, ...accounts]
  // Words by which people mean themselves.
  return new Set(
    [...known.map(sidePlain), 'me', 'us', 'myself', 'ich', 'moi', 'yo'].filter(
      (one) => one !== '' && one !== 'unknown',
    ),
  )
}

/**
 * The one who is on either side of every row, as first written; an account of the workspace if one stands there. `undefined`
 * where several are, as in a table of one conversation.
 */
export function ownSide(
  { columns, sample }: Table,
  { columns: uses }: Mapping,
  context: ReadContext,
): string | undefined {
  const at = (use: string) => columns.findIndex((name) => Object.hasOwn(uses, name) && uses[name] === use)
  const [from, to] = [at('from'), at('to')]
  const known = ownSides({ rows: 'interactions', columns: {} }, context)
  let everywhere: Set<string> | undefined
  const written = new Map<string, string>()
  for (const row of sample) {
    const sides = [cellAt(row, from), ...sidesIn(cellAt(row, to))].filter((side) => side !== '')
    if (sides.length === 0) continue
    const plain = new Set(sides.map(sidePlain))
    for (const side of sides) if (!written.has(sidePlain(side))) written.set(sidePlain(side), side)
    everywhere = everywhere === undefined ? plain : everywhere.intersection(plain)
  }
  const own = [...written.keys()].find((side) => known.has(side))
  const [only, ...others] = everywhere ?? []
  const found = own ?? (others.length === 0 ? only : undefined)
  return found === undefined ? undefined : written.get(found)
}

/** Whether any of the first rows has the workspace on a side. */
export function hasOwnSide({ columns, sample }: Table, mapping: Mapping, context: ReadContext): boolean {
  const own = ownSides(mapping, context)
  const places = columns.flatMap((name, at) => {
    const use = Object.hasOwn(mapping.columns, name) ? mapping.columns[name] : undefined
    return use === 'from' || use === 'to' ? [at] : []
  })
  return sample.some((row) => places.some((at) => sidesIn(cellAt(row, at)).some((side) => own.has(sidePlain(side)))))
}
