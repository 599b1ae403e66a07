/** What a person says of a table on the command line: `person=Who, time=When, direction=received, text=Message`. */
import { Refused } from '../tools/refused.ts'
import { type ColumnUse, columnUses, type Mapping, type TableProposal } from './mapping.ts'
import { mappingFrom } from './mapping-schema.ts'

/** What holds for the whole table. Of `closed` ones the words are these and no others. */
const constants = ['rows', 'network', 'account', 'direction', 'kind', 'me', 'dates'] as const
type Constant = (typeof constants)[number]
const closed: Partial<Record<Constant, readonly string[]>> = {
  rows: ['interactions', 'subscribers', 'drafts', 'people'],
  direction: ['sent', 'received'],
  dates: ['day-first', 'month-first', 'year-first'],
}

type Word = { key: string; value: string; isQuoted: boolean; isConstant: boolean }
type Said = { columns: Map<string, ColumnUse>; whole: Map<Constant, string>; withdrawn: ColumnUse[] }

/**
 * `auto` takes the proposal, and what follows it counts in its place; without it only what is said counts: `use=Column` for
 * each column, and `network=linkedin`, `account=linkedin:me`, `direction=sent`, `kind=message`, `me=Ada`, `rows=people`,
 * `dates=day-first` for the whole. Columns are named as in the file, whatever their case; `"…"` around a name with a comma
 * in it; `use=` takes a proposed use back; `key:=word` is never a column. @throws Refused for what is neither.
 */
export function mappingFromWords(words: string, proposal: TableProposal): Mapping {
  const { mapping, missing, file } = proposal
  const spoken = wordsIn(words, file)
  const isAuto = spoken[0]?.key.toLowerCase() === 'auto' && spoken[0].value === ''
  const rest = isAuto ? spoken.slice(1) : spoken
  if (rest.length === 0) {
    if (!isAuto) throw new Refused(`Nothing is said of ${file}: write use=Column, such as person=Who, or auto.`)
    if (missing.length > 0) throw new Refused(`${file} cannot be read by the proposal alone: ${missing[0]}`)
    return mapping
  }
  const said: Said = { columns: new Map(), whole: new Map(), withdrawn: [] }
  for (const word of rest) take(word, said, proposal)
  return checked(isAuto ? merged(mapping, said) : alone(mapping.rows, said), file)
}

/** Text that `mappingFromWords` reads into the same mapping. `all`: the names of all the table's columns. */
export function wordsOfMapping({ columns, ...whole }: Mapping, all: readonly string[]): string {
  const named = Object.entries(columns).map(([name, use]) => `${use}=${quoted(name)}`)
  const names = new Set(all.map((name) => name.trim().toLowerCase()))
  const told = constants.flatMap((key) => {
    const value = whole[key]
    if (value === undefined) return []
    const isPlain = /^[^\s",;=:][^",;=]*$/.test(value) && !names.has(value.trim().toLowerCase())
    return [isPlain ? `${key}=${value}` : `${key}:="${value.replaceAll('"', '""')}"`]
  })
  return [...named, ...told].join(',')
}

/** Plain where it cannot be mistaken for anything but a column. */
function quoted(name: string): string {
  const isConstant = Object.values(closed).some((words) => words.includes(name.toLowerCase()))
  return /^[^\s",;=][^",;=\n]*$/.test(name) && name === name.trim() && !isConstant
    ? name
    : `"${name.replaceAll('"', '""')}"`
}

const form = /\s*([^=,;\n"]*?)\s*(?:(:?=)\s*(?:"((?:[^"]|"")*)"|([^",;\n][^,;\n]*?)?))?\s*(?:[,;\n]|$)/y

function wordsIn(text: string, file: string): Word[] {
  const words: Word[] = []
  form.lastIndex = 0
  while (form.lastIndex < text.length) {
    const from = form.lastIndex
    const [whole, key = '', mark, inQuotes, plain = ''] = form.exec(text) ?? []
    if (whole === undefined)
      throw new Refused(
        `"${text.slice(from, from + 60)}" says nothing of ${file}: write use=Column, such as person=Who.`,
      )
    if (key === '' && mark === undefined) continue
    if (mark === undefined && key.toLowerCase() !== 'auto') {
      throw new Refused(`"${key.slice(0, 60)}" says nothing of ${file}: write use=Column, such as person=Who.`)
    }
    const value = inQuotes?.replaceAll('""', '"') ?? plain
    words.push({ key, value, isQuoted: inQuotes !== undefined, isConstant: mark === ':=' })
  }
  return words
}

function take({ key, value, isQuoted, isConstant }: Word, said: Said, { columns, file }: TableProposal): void {
  const use = key.toLowerCase()
  const constant = constants.find((one) => one === use)
  const asUse = columnUses.find((one) => one === use)
  if (constant === undefined && asUse === undefined) {
    throw new Refused(`"${key.slice(0, 40)}" is nothing a column can be: use one of ${columnUses.join(', ')}.`)
  }
  if (value === '' && !isQuoted && !isConstant && asUse !== undefined) {
    said.withdrawn.push(asUse)
    return
  }
  const isKnownWord = constant !== undefined && closed[constant]?.includes(value) === true
  const column =
    isConstant || (isKnownWord && !isQuoted) || asUse === undefined ? undefined : columnNamed(columns, value)
  if (column !== undefined && asUse !== undefined) {
    const before = said.columns.get(column)
    if (before !== undefined && before !== asUse)
      throw new Refused(`The column "${column}" of ${file} is said to be both ${before} and ${asUse}: say one of them.`)
    if ([...said.columns].some(([name, other]) => other === asUse && name !== column))
      throw new Refused(`Two columns of ${file} are said to be ${asUse}: name one of them.`)
    said.columns.set(column, asUse)
  } else if (constant !== undefined && !(isQuoted && !isConstant && asUse !== undefined)) {
    const allowed = closed[constant]
    if (allowed !== undefined && !allowed.includes(value)) {
      throw new Refused(
        `"${value.slice(0, 40)}" is no column of ${file} and no ${constant}: say one of ${allowed.join(', ')}.`,
      )
    }
    if (value !== '') said.whole.set(constant, value)
  } else {
    const names = columns.map(({ name }) => name).join(', ')
    throw new Refused(`${file} has no column "${value.slice(0, 80)}": its columns are ${names.slice(0, 600)}.`)
  }
}

/** As written, else whatever the case. */
function columnNamed(columns: TableProposal['columns'], value: string): string | undefined {
  const plain = value.trim().toLowerCase()
  return (columns.find(({ name }) => name === value) ?? columns.find(({ name }) => name.trim().toLowerCase() === plain))
    ?.name
}

function merged(proposed: Mapping, { columns, whole, withdrawn }: Said): object {
  // What is said for the whole table stands in place of a column that was thought to tell it.
  const spoken = new Set<string>([...columns.values(), ...withdrawn, ...whole.keys()])
  const kept = Object.entries(proposed.columns).filter(([name, use]) => !columns.has(name) && !spoken.has(use))
  return { ...proposed, ...Object.fromEntries(whole), columns: Object.fromEntries([...kept, ...columns]) }
}

function alone(proposed: Mapping['rows'], { columns, whole }: Said): object {
  const rows = whole.get('rows') ?? rowsOf(proposed, new Set(columns.values()), whole)
  return { ...Object.fromEntries(whole), rows, columns: Object.fromEntries(columns) }
}

/** What a row is, where it is not said: as its columns have it. */
function rowsOf(
  proposed: Mapping['rows'],
  uses: ReadonlySet<ColumnUse>,
  whole: ReadonlyMap<Constant, string>,
): Mapping['rows'] {
  const has = (...wanted: ColumnUse[]) => wanted.some((use) => uses.has(use))
  if (has('direction', 'from', 'to', 'kind') || whole.has('direction') || whole.has('kind')) return 'interactions'
  if (has('left') || (has('status') && !has('text'))) return 'subscribers'
  if (has('text')) return proposed === 'drafts' && !has('person', 'name', 'email') ? 'drafts' : 'interactions'
  if (!has('time')) return 'people'
  return proposed === 'drafts' ? 'interactions' : proposed
}

function checked(value: object, file: string): Mapping {
  const mapping = mappingFrom(value)
  if (mapping === undefined)
    throw new Refused(`What was said of ${file} cannot be: a name or a word in it is too long.`)
  return mapping
}
