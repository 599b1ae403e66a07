/** What an import has to ask, one question after another, and which of its files the answer concerns. */
import type { TableProposal } from '../../connectors/mapping.ts'
import { nobodysNetworks } from '../sources/nobodys.ts'
import type { Done } from './messages.ts'

/** `uploads`: the files to be read again with the answer; all the others are settled. */
export type Question =
  | { about: 'owner'; networks: string[]; uploads: string[] }
  | { about: 'columns'; table: TableProposal; uploads: string[] }

/** `uploads`: path on disk to id. What was only looked at is looked at as a whole again. */
export function questionsOf(
  { reports, asks = [] }: Pick<Done, 'reports' | 'asks'>,
  uploads: ReadonlyMap<string, string>,
  preview: boolean,
): Question[] {
  const all = [...uploads.values()]
  const idsOf = (files: readonly string[]) => files.flatMap((file) => uploads.get(file) ?? [])
  // Tables of the same columns are one question.
  const tables = [...Map.groupBy(asks, ({ table }) => table.print).values()].flatMap((alike): Question[] => {
    const [first] = alike
    if (first === undefined) return []
    const files = alike.flatMap(({ files }) => files)
    return [{ about: 'columns', table: first.table, uploads: preview ? all : idsOf(files) }]
  })
  const networks = nobodysNetworks(reports)
  return networks.length === 0 ? tables : [...tables, { about: 'owner', networks, uploads: all }]
}

/** What is still open once some of the files are read again. */
export function withoutAnswered(questions: readonly Question[], answered: ReadonlySet<string>): Question[] {
  return questions.filter(({ uploads }) => !uploads.every((id) => answered.has(id)))
}
