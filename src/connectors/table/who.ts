/** Whom a row is about: a handle where the cell holds one, else a name. */
import { mailHandle, nameBefore, nameHandle } from '../_tables/addresses.ts'
import { cellAt } from '../_tables/look.ts'
import { handleNamed, handleOfAddress, networkNamed } from '../_tables/profiles.ts'
import { networkOf } from '../load.ts'
import type { ColumnUse } from '../mapping.ts'
import { traitsOf } from './guess/traits.ts'
import { placeOf } from './missing.ts'
import type { Cells, Plan } from './plan.ts'

export type Who = { handle: string; name: string | undefined; isName: boolean }

/** Whether the words of a column are shown names: told from all its cells, for `anna` alone could be either. */
export function showsNames({ table, mapping }: Plan, use: ColumnUse): boolean {
  const at = placeOf(table, mapping, use)
  if (at === undefined) return false
  const cells = table.sample.map((row) => cellAt(row, at)).filter((cell) => cell !== '' && !/[@/:]/.test(cell))
  const { shownName, handle } = traitsOf(cells)
  return shownName > 0.3 || (shownName > 0 && handle === 0)
}

/** One cell as somebody; `undefined` for an empty one. The same few thousand come a million times. */
export function whoReader(isNames: boolean): (cell: string, network: string) => Who | undefined {
  const known = new Map<string, Who>()
  return (cell, network) => {
    if (cell === '') return undefined
    if (cell.length > 1000) return whoNamed(cell.slice(0, 1000), network)
    const key = `${network}:${cell}`
    const who = known.get(key) ?? whoIn(cell, network, isNames)
    if (known.size < remembered) known.set(key, who)
    return who
  }
}

const remembered = 50_000

function whoIn(cell: string, network: string, isNames: boolean): Who {
  const mail = mailHandle(cell)
  if (mail !== undefined) return { handle: mail, name: nameBefore(cell), isName: false }
  const onPage = handleOfAddress(cell)
  if (onPage !== undefined) return { handle: onPage, name: undefined, isName: false }
  const given = networkOf(cell)
  const known = given === undefined ? undefined : networkNamed(given)
  if (given !== undefined && known !== undefined) {
    const rest = cell.slice(cell.indexOf(':') + 1).trim()
    const handle = handleNamed(known, rest)
    if (handle !== undefined) return { handle, name: undefined, isName: false }
    if (rest !== '') return whoNamed(rest.replace(/^name\//i, ''), known)
  }
  const handle = isNames && !cell.startsWith('@') ? undefined : handleNamed(network, cell)
  return handle === undefined ? whoNamed(cell, network) : { handle, name: undefined, isName: false }
}

function whoNamed(cell: string, network: string): Who {
  const name = cell.replace(/\s+/g, ' ').slice(0, 200)
  return { handle: nameHandle(network, name), name, isName: true }
}

export type Counterpart = {
  /** The handle the row is with. */
  handle: string
  name: string | undefined
  /** All that the row says are the same one. */
  handles: readonly string[]
}

/** Reads the columns of persons, addresses and names of a row together. */
export function counterparts(plan: Plan): (cells: Cells) => Counterpart | undefined {
  const whoIn = whoReader(showsNames(plan, 'person'))
  return (cells) => {
    const network = plan.network(cells)
    const person = whoIn(plan.cell(cells, 'person'), network)
    const mail = mailHandle(plan.cell(cells, 'email'))
    const written = plan.cell(cells, 'name').replace(/\s+/g, ' ')
    const name = written !== '' ? written : (person?.name ?? nameBefore(plan.cell(cells, 'email')))
    const told = [person?.isName === false ? person.handle : undefined, mail].filter((handle) => handle !== undefined)
    const [first] = told
    if (first !== undefined) return { handle: first, name, handles: told }
    const only = person ?? (written === '' ? undefined : whoNamed(written, network))
    return only === undefined ? undefined : { handle: only.handle, name: name ?? only.name, handles: [only.handle] }
  }
}
