/** `lists list`, `lists add`, `lists rename` and `lists delete`. */
import type { World } from '../../../../people/index.ts'
import { ask } from '../../../../runs/ask.ts'
import type { SortKey } from '../../../../runs/choices.ts'
import { filterFrom } from '../../../../runs/lists/filter.ts'
import { type Overview, overviewAnswer } from '../../../../runs/lists/overview.ts'
import { changeList, deleteList, savedLists, saveList } from '../../../../runs/lists/saved.ts'
import { answer, atDesk, type Deed } from '../../call.ts'
import { faint, many, plain, strong } from '../../words/style.ts'

/** The id of a list by its id or its name; what is neither is left for the list to refuse. */
export function listIdOf(world: World, given: string): string {
  const small = given.trim().toLocaleLowerCase('en')
  const found = savedLists(world).find(({ id, name }) => id === given || name.toLocaleLowerCase('en') === small)
  return found?.id ?? given
}

export const listThem: Deed = async (call) => {
  await atDesk(call, async (desk, asker) => {
    const told = overviewAnswer(await ask(desk, asker))
    await answer(call, told, () => overviewText(told))
  })
}

function overviewText({ lists, roles, tags, counts }: Overview): string {
  const labels = (title: string, all: Overview['roles']) =>
    all.length === 0
      ? ''
      : `${title}\n${all
          .map(
            ({ name, people, everyDays }) =>
              `  ${plain(name)}, ${many(people, 'person', 'people')}${everyDays === null ? '' : `, every ${many(everyDays, 'day')}`}`,
          )
          .join('\n')}`
  return [
    lists.length === 0
      ? 'You keep no list yet: rapport lists add NAME --tag TAG.'
      : lists
          .map(({ id, name, total }) => `${strong(plain(name))}  ${many(total, 'person', 'people')}  ${faint(id)}`)
          .join('\n'),
    `${many(counts.chosen, 'person', 'people')} chosen, ${many(counts.due, 'person', 'people')} due by their rhythm.`,
    labels('Roles', roles),
    labels('Tags', tags),
  ]
    .filter(Boolean)
    .join('\n\n')
}

export const addOne: Deed<Record<string, unknown> & { sort?: SortKey }> = async (call, options, [name = '']) => {
  const wanted = { name, filter: filterFrom(options), sort: options.sort }
  const list = await atDesk(call, (desk, asker) => saveList(desk, asker, wanted, call.environment.now()))
  await answer(call, list, () => `Kept: ${plain(list.name)}.`)
}

export const renameOne: Deed = async (call, _options, [which = '', name = '']) => {
  const list = await atDesk(call, async (desk, asker) => {
    const { world } = await ask(desk, asker)
    return changeList(desk, asker, listIdOf(world, which), { name }, call.environment.now())
  })
  await answer(call, list, () => `It is called ${plain(list.name)} now.`)
}

export const deleteOne: Deed = async (call, _options, [which = '']) => {
  const list = await atDesk(call, async (desk, asker) => {
    const { world } = await ask(desk, asker)
    return deleteList(desk, asker, listIdOf(world, which), call.environment.now())
  })
  const options = Object.entries(list.filter).map(
    ([option, value]) => ` --${option} ${typeof value === 'boolean' ? (value ? 'yes' : 'no') : JSON.stringify(value)}`,
  )
  if (list.sort !== null) options.push(` --sort ${list.sort}`)
  await answer(
    call,
    list,
    () =>
      `${plain(list.name)} is deleted. To have it again: rapport lists add ${JSON.stringify(list.name)}${options.join('')}`,
  )
}
