/** `say`, `rhythm` and `key-people`: what the user says of people. */
import { ask } from '../../../../runs/ask.ts'
import { type KeyProposals, keyProposalsAnswer } from '../../../../runs/lists/key-people.ts'
import { type Overview, overviewAnswer } from '../../../../runs/lists/overview.ts'
import { sayOf, setRhythm } from '../../../../runs/say-of/say-of.ts'
import { answer, atDesk, type Deed } from '../../call.ts'
import { Usage } from '../../usage.ts'
import { faint, figure, many, plain, quoted, strong, wrap } from '../../words/style.ts'

type Given = {
  name?: string
  role?: string[]
  unrole?: string[]
  tag?: string[]
  untag?: string[]
  every?: number | null
  choose?: boolean
}

export const sayIt: Deed<Given> = async (call, { name, role, unrole, tag, untag, every, choose }, ids) => {
  const all = [name, role, unrole, tag, untag, every, choose]
  if (all.every((one) => one === undefined))
    throw new Usage('Nothing is said of them: "rapport say --help" shows what can be.')
  const saying = {
    name: name === undefined ? undefined : name.trim() || null,
    addRoles: role,
    removeRoles: unrole,
    addTags: tag,
    removeTags: untag,
    everyDays: every,
    key: choose,
  }
  const said = await atDesk(call, (desk, asker) => sayOf(desk, asker, ids, saying, call.environment.now()))
  await answer(call, said, () =>
    said.changed === 0
      ? 'That was so already: nothing is changed.'
      : `Kept of ${many(said.changed, 'person', 'people')}.`,
  )
}

export const rhythm: Deed<{ role?: string; tag?: string; every?: number | null }> = async (
  call,
  { role, tag, every },
) => {
  if ((every === undefined) !== (role === undefined && tag === undefined))
    throw new Usage('Say for which role or tag, and how often: "rapport rhythm --role customer --every monthly".')
  await atDesk(call, async (desk, asker) => {
    if (every !== undefined) await setRhythm(desk, asker, { role, tag, everyDays: every }, call.environment.now())
    const told = overviewAnswer(await ask(desk, asker))
    await answer(call, { time: told.time, roles: told.roles, tags: told.tags }, () =>
      timeText(told, call.environment.width),
    )
  })
}

function timeText({ time, roles, tags }: Overview, width: number): string {
  const each = [
    ...roles.map((role) => ({ ...role, of: 'role' })),
    ...tags.map((tag) => ({ ...tag, of: 'tag' })),
  ].filter(({ everyDays }) => everyDays !== null)
  return [
    wrap(time.words, width),
    time.circles.map(({ words, people }) => `  ${words}: ${many(people, 'person', 'people')}`).join('\n'),
    each.map(({ of, name, everyDays }) => `  ${of} ${plain(name)}: every ${many(everyDays ?? 0, 'day')}`).join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n')
}

export const keyPeople: Deed<{ asOf?: number; every?: number | null }> = async (call, { asOf, every }, [given, id]) => {
  const said = (['yes', 'no', 'undo'] as const).find((one) => one === given)
  if (given !== undefined && (said === undefined || id === undefined))
    throw new Usage('Say yes, no or undo, and of whom: "rapport key-people yes x:ada --every monthly".')
  await atDesk(call, async (desk, asker) => {
    if (said !== undefined && id !== undefined) {
      const key = said === 'undo' ? null : said === 'yes'
      await sayOf(desk, asker, [id], { key, ...(said === 'yes' && { everyDays: every }) }, call.environment.now())
    }
    const told = await keyProposalsAnswer(await ask(desk, asker, asOf))
    await answer(call, told, () => proposalsText(told, call.environment.width))
  })
}

function proposalsText({ chosen, proposals }: KeyProposals, width: number): string {
  const head = `${figure(chosen)} chosen so far.`
  if (proposals.length === 0)
    return `${head} Nobody is proposed: choose whom you like with "rapport say HANDLE --choose yes".`
  return [
    head,
    ...proposals.map(({ id, name, why, lastWords }) =>
      [
        `${strong(plain(name))}  ${faint(id)}`,
        wrap(why, width, '  '),
        ...(lastWords ? [wrap(quoted(lastWords.text), width, '   ', '  ')] : []),
      ].join('\n'),
    ),
    faint('rapport key-people yes HANDLE --every monthly, or no HANDLE.'),
  ].join('\n\n')
}
