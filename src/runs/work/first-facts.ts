/** First true sentences about an archive, told while it is still being read. */
import type { Connector } from '../../connectors/connector.ts'
import type { FactRecord } from '../../connectors/record.ts'

/** People remembered at most; beyond it no sentence about them is told. */
const mostPeople = 200_000

/** Feed it every record of one file; `end` tells what is only certain when all was read. */
export function firstFacts(connectors: ReadonlyMap<string, Connector>) {
  const joined = new Map<string, string>()
  const connected = new Set<string>()
  const written = new Set<string>()
  const wrote = new Set<string>()
  let followers: number | undefined
  let first = Number.POSITIVE_INFINITY
  const title = (handle: string) => {
    const network = handle.slice(0, handle.indexOf(':'))
    return connectors.get(network)?.about.title ?? network
  }
  const networks = new Set<string>()

  return {
    take(record: FactRecord): void {
      if (record.type === 'account') {
        networks.add(title(record.account))
        if (record.since === undefined) return
        const year = new Date(record.since).getUTCFullYear()
        const who = record.kind === 'organisation' && record.name ? record.name : 'You'
        joined.set(record.account, `${who} joined ${title(record.account)} in ${year}.`)
      } else if (record.type === 'followers') followers = record.handles?.length ?? record.count ?? followers
      else if (record.type === 'interaction') {
        const { at, kind, direction, with: people = [] } = record
        if (at !== null && at < first) first = at
        const set =
          kind === 'connect' ? connected : kind === 'message' ? (direction === 'sent' ? written : wrote) : undefined
        if (set && set.size < mostPeople) for (const person of people) set.add(person)
      }
    },
    /** What is certain already. */
    soFar: (): string[] => [...joined.values()],
    end(): string[] {
      const facts = [...joined.values()]
      const where = networks.size === 1 ? ` on ${[...networks][0]}` : ''
      if (connected.size > 0 && connected.size < mostPeople)
        facts.push(
          `${many(connected.size, 'connection')}${where}; you have written to ${some(connected.intersection(written).size)} of them.`,
        )
      else if (wrote.size > 0 && wrote.size < mostPeople)
        facts.push(
          `${many(wrote.size, 'person', 'people')} wrote to you${where}; you have written to ${some(wrote.intersection(written).size)} of them.`,
        )
      if (Number.isFinite(first) && joined.size === 0)
        facts.push(`The oldest thing${where} is of ${new Date(first).getUTCFullYear()}.`)
      if (followers !== undefined && followers > 0)
        facts.push(`${figure(followers)} followers${where} when the file was made.`)
      return facts
    },
  }
}

const figure = (count: number): string => count.toLocaleString('en-GB')
const some = (count: number): string => (count === 0 ? 'none' : figure(count))
const many = (count: number, one: string, more = `${one}s`): string => `${figure(count)} ${count === 1 ? one : more}`
