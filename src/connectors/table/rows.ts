/** Rows as subscribers of a list, as posts to come, and as people. */
import { dateColumn } from '../_tables/dates.ts'
import { draftRecords } from '../_tables/drafts.ts'
import { cellAt } from '../_tables/look.ts'
import { type Subscriber, subscriberList } from '../_tables/subscribers.ts'
import { standingNamed } from '../_tables/words.ts'
import type { Item } from '../connector.ts'
import { hashedId } from '../hashed-id.ts'
import { placeOf } from './missing.ts'
import type { Cells, Plan } from './plan.ts'
import { counterparts } from './who.ts'

/** The rows of a table with what is told of one that cannot be taken; `end` says whether all could be read. */
async function* eachRow(
  plan: Plan,
  take: (cells: Cells, line: number) => Item[] | string,
  end: (whole: boolean) => Item[] = () => [],
) {
  const { entry } = plan.table
  let whole = true
  for await (const item of plan.table.rows()) {
    if (item.type !== 'found') {
      whole &&= item.type !== 'skipped'
      yield item
      continue
    }
    const { cells, line } = item.value
    const told = cells.every((one) => one.trim() === '') ? 'an empty row' : take(cells, line)
    if (typeof told !== 'string') yield* told
    else yield { type: 'skipped' as const, entry: entry.path, reason: told, count: 1, where: `line ${line}` }
  }
  yield* end(whole)
}

export function readSubscribers(plan: Plan, account: string): AsyncGenerator<Item> {
  const { table, mapping, context, cell } = plan
  const who = counterparts(plan)
  const shows = ['follow' as const, ...(plan.has('left') || plan.has('status') ? ['unfollow' as const] : [])]
  const list = subscriberList(account, context.madeAt, shows)
  const leftAt = placeOf(table, mapping, 'left')
  const left = dateColumn(
    leftAt === undefined ? [] : table.sample.map((row) => cellAt(row, leftAt)),
    context.zone,
    mapping.dates,
  )
  return eachRow(
    plan,
    (cells, line) => {
      const person = who(cells)
      if (person === undefined) return 'nobody in the row'
      const gone = left.read(cell(cells, 'left'))
      const standing = standingNamed(cell(cells, 'status')) ?? (gone === undefined ? 'subscribed' : 'left')
      if (standing === 'pending' || standing === 'never') return 'somebody who has not subscribed'
      const subscriber: Subscriber = {
        handle: person.handle,
        subscribed: standing === 'subscribed',
        joined: plan.time.read(cell(cells, 'time')) ?? null,
        more: plan.more(cells),
      }
      if (person.name !== undefined) subscriber.name = person.name
      if (gone !== undefined || standing === 'left') subscriber.left = gone ?? null
      if (standing === 'bounced') subscriber.bounced = null
      const note = cell(cells, 'note')
      if (note !== '') subscriber.note = { text: note, at: context.madeAt }
      return list.take(subscriber, table.entry.path, line)
    },
    (whole) => list.end(whole),
  )
}

export function readDrafts(plan: Plan): AsyncGenerator<Item> {
  const { cell, mapping, context } = plan
  const draft = draftRecords()
  const isTold =
    mapping.account !== undefined || mapping.network !== undefined || plan.has('account') || plan.has('network')
  return eachRow(plan, (cells) => {
    const text = cell(cells, 'text').replace(/\r\n?/g, '\n')
    if (text === '') return 'a row without words'
    const account = isTold ? plan.account(cells) : undefined
    const accounts = account === undefined ? [...context.owners] : account.endsWith(':name/unknown') ? [] : [account]
    const url = cell(cells, 'url')
    return [
      draft({
        text,
        due: plan.time.read(cell(cells, 'time')),
        accounts,
        more: { ...plan.more(cells), ...(url !== '' && { link: url }) },
      }),
    ]
  })
}

export function readPeople(plan: Plan): AsyncGenerator<Item> {
  const who = counterparts(plan)
  return eachRow(plan, (cells) => {
    const person = who(cells)
    if (person === undefined) return 'nobody in the row'
    const { handle, handles, name } = person
    const more = plan.more(cells)
    const note = plan.cell(cells, 'note')
    return [
      {
        type: 'person',
        handles: [...handles],
        ...(name !== undefined && { name }),
        ...(Object.keys(more).length > 0 && { more }),
      },
      // A note was seen when the file was made.
      ...(note === ''
        ? []
        : [
            {
              type: 'note' as const,
              id: `note:${hashedId(handle, note)}`,
              at: plan.context.madeAt,
              with: handle,
              text: note,
            },
          ]),
    ]
  })
}
