/** The commands about people in numbers: the list with all it can be narrowed by, kept lists, and what is said of many. */
import type { Command } from 'commander'
import { likelyBands, longestRhythm, rhythms } from '../../people/index.ts'
import { stages } from '../../people/shapes.ts'
import { bands, dueWhen, openThings, sortKeys } from '../../runs/choices.ts'
import { type Attach, asOf } from './attach.ts'
import { oneOf, saidFrom, wholeFrom, yesOrNo } from './usage.ts'

/** What a list of people can be narrowed and sorted by. */
const narrowed = (command: Command): Command =>
  command
    .option('--sort <key>', sortKeys.join(', '), oneOf(sortKeys))
    .option('--stage <stage>', stages.join(', '), oneOf(stages))
    .option('--flag <flag>', openThings.join(', '), oneOf(openThings))
    .option('--band <band>', bands.join(', '), oneOf(bands))
    .option('--role <role>', 'those of one role')
    .option('--tag <tag>', 'those with one tag')
    .option('--key <yes|no>', 'those you chose, or the others', yesOrNo)
    .option('--due <when>', `by their rhythm: ${dueWhen.join(', ')}`, oneOf(dueWhen))
    .option('--network <network>', 'those who are on one network')
    .option('--q <words>', 'part of a name or handle')

export function addPeople(program: Command, attach: Attach): void {
  attach(
    narrowed(asOf(program.command('people').description('your relationships')))
      .option('--list <list>', 'those in a list you keep, by its name or id')
      .option('--limit <n>', 'how many', wholeFrom(1))
      .option('--horizon <days>', 'days that a chance is meant for', wholeFrom(1, 3660))
      .option('--csv <file>', 'write them as a table for a spreadsheet instead'),
    async () => (await import('./commands/people/people.ts')).people,
  )
}

/** `weekly`, `30`, or `never` for none. */
const everyFrom = (given: string): number | null => {
  const name = given.trim().toLowerCase()
  if (name === 'never') return null
  const [, days] = Object.entries(rhythms).find(([word]) => word === name) ?? []
  return days ?? wholeFrom(1, longestRhythm)(given)
}
const everyWords = `${Object.keys(rhythms).join(', ')}, so many days, or never`

const wordsFrom = (given: string): string[] =>
  given
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean)

export function addPeopleSayings(program: Command, attach: Attach): void {
  const said = () => import('./commands/people/said.ts')
  attach(
    program
      .command('say')
      .description('say of people what they are to you: name, roles, tags, rhythm, whether you choose them')
      .argument('<person...>', 'handles, network:handle')
      .option('--name <words>', 'what the person is called; empty for what the networks say')
      .option('--role <list>', 'roles they have as well, with commas', wordsFrom)
      .option('--unrole <list>', 'roles they no longer have', wordsFrom)
      .option('--tag <list>', 'tags they get as well, with commas', wordsFrom)
      .option('--untag <list>', 'tags they no longer have', wordsFrom)
      .option('--every <rhythm>', `how often to be in touch: ${everyWords}`, everyFrom)
      .option('--choose <yes|no>', 'whether you want a relationship with them', yesOrNo),
    async () => (await said()).sayIt,
  )
  attach(
    program
      .command('rhythm')
      .description('what your rhythms ask of a week; or set one for a role or a tag')
      .option('--role <role>', 'for everybody of this role', saidFrom)
      .option('--tag <tag>', 'for everybody with this tag', saidFrom)
      .option('--every <rhythm>', everyWords, everyFrom),
    async () => (await said()).rhythm,
  )
  attach(
    asOf(program.command('key-people').description('whom you might want a relationship with, and why; answer one'))
      .argument('[answer]', 'yes, no or undo')
      .argument('[person]', 'a handle, network:handle')
      .option('--every <rhythm>', `with yes: ${everyWords}`, everyFrom),
    async () => (await said()).keyPeople,
  )
  const lists = program.command('lists').description('lists of people that you keep')
  const kept = () => import('./commands/people/kept.ts')
  attach(
    lists.command('list').description('the lists, how many are in each, and the roles and tags there are'),
    async () => (await kept()).listThem,
  )
  attach(
    narrowed(lists.command('add').description('keep a list; who is in it is found anew every time')).argument(
      '<name>',
      'what it is called',
    ),
    async () => (await kept()).addOne,
  )
  attach(
    lists
      .command('rename')
      .description('give a list another name')
      .argument('<list>', 'its name or id')
      .argument('<name>', 'what it is called from now on'),
    async () => (await kept()).renameOne,
  )
  attach(
    lists.command('delete').description('delete a list; the people stay').argument('<list>', 'its name or id'),
    async () => (await kept()).deleteOne,
  )
}

export function addWho(program: Command, attach: Attach): void {
  const who = program.command('who').description('who is who: people who may be one, and what you said of it')
  const load = () => import('./commands/say/who.ts')
  attach(
    who
      .command('list')
      .description('who may be here twice, and why; with a person, why each of their handles is theirs')
      .argument('[person]', 'a handle, network:handle')
      .option('--band <band>', `the least sure: ${likelyBands.join(', ')}`, oneOf(likelyBands))
      .option('--limit <n>', 'how many', wholeFrom(1)),
    async () => (await load()).list,
  )
  attach(
    who
      .command('join')
      .description('say that these are one person; all their handles are kept')
      .argument('<handle...>', 'two or more, network:handle')
      .option('--name <words>', 'what the person is called from now on', saidFrom),
    async () => (await load()).join,
  )
  attach(
    who
      .command('apart')
      .description('say that these are different people; never proposed again')
      .argument('<handle...>', 'two or more, network:handle'),
    async () => (await load()).apart,
  )
  attach(
    who
      .command('speaks')
      .description('say that somebody speaks for an organisation; the two stay two')
      .argument('<person>', 'a handle, network:handle')
      .argument('<organisation>', 'a handle, network:handle'),
    async () => (await load()).speaks,
  )
  attach(
    who
      .command('split')
      .description('say that some handles of a person are somebody else’s')
      .argument('<person>', 'a handle, network:handle')
      .argument('<handle...>', 'those of somebody else'),
    async () => (await load()).split,
  )
  attach(
    who
      .command('undo')
      .description('take back what was joined, held apart or split, at any later time')
      .argument('<act>', 'as it was told, or as the list of a person shows it'),
    async () => (await load()).undo,
  )
}
