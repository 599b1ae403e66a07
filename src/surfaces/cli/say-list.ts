/** The commands by which the user says something: logs, corrects, answers, sets. */
import type { Command } from 'commander'
import { activities, favourSides, intents, modes, noteKinds, outcomeKinds, subjects } from '../../connectors/record.ts'
import { measures, scopes, talkKinds } from '../../runs/choices.ts'
import { type Attach, asOf } from './attach.ts'
import { amountFrom, moreThanNothing, oneOf, saidFrom, severalOf, timeFrom, wholeFrom, yesOrNo } from './usage.ts'

export function addSayings(program: Command, attach: Attach): void {
  program.commandsGroup('What you say:')
  addGoal(program, attach)
  addLogs(program, attach)
  addNotes(program, attach)
  attach(
    program
      .command('correct')
      .description('correct what a message was read as')
      .argument('<name...>', 'the names of the interactions, account#id')
      .option('--mode <mode>', modes.join(', '), oneOf(modes))
      .option('--subject <subject>', subjects.join(', '), oneOf(subjects))
      .option('--intents <list>', `any of ${intents.join(', ')}, with commas; empty for none`, severalOf(intents))
      .option('--canned <yes|no>', 'whether it is a stock phrase', yesOrNo)
      .option('--sell <yes|no>', 'whether it is a pitch', yesOrNo)
      .option('--scope <scope>', `${scopes.join(', ')}; with its copies otherwise`, oneOf(scopes))
      .option('--phrase <words>', 'which phrase of it is meant, with --scope phrase', saidFrom)
      .option('--preview', 'show how many messages it would change, and keep nothing'),
    async () => (await import('./commands/say/correct.ts')).correctLabels,
  )
  attach(
    program
      .command('corrections')
      .description('what you corrected, how far it reaches, and what was learned from it')
      .option('--limit <n>', 'how many', wholeFrom(1))
      .option('--undo <id>', 'take one back, by its id'),
    async () => (await import('./commands/say/correct.ts')).corrections,
  )
  attach(
    asOf(program.command('proposals').description('favours and outcomes proposed from what was written; answer one'))
      .argument('[answer]', 'yes, no or undo')
      .argument('[which]', 'its number in the list, or the name of its interaction'),
    async () => (await import('./commands/say/proposals.ts')).proposals,
  )
  attach(
    program
      .command('forget')
      .description('erase one person for good')
      .argument('<person>', 'a handle, network:handle')
      .option('--yes', 'do not ask again'),
    async () => (await import('./commands/say/decide.ts')).forget,
  )
  const setting = program.command('setting').description('what the figures rest on')
  attach(
    setting.command('list').description('every setting'),
    async () => (await import('./commands/say/setting.ts')).listThem,
  )
  attach(
    setting
      .command('set')
      .description('set one')
      .argument('<name>', 'its name')
      .argument('<value>', 'what it shall be'),
    async () => (await import('./commands/say/setting.ts')).setOne,
  )
}

function addGoal(program: Command, attach: Attach): void {
  const goal = program.command('goal').description('goals with measure, target and date')
  attach(
    goal
      .command('add')
      .description('set a goal')
      .requiredOption('--aim <words>', 'awareness, pr, care, clients or your own words', saidFrom)
      .requiredOption('--measure <measure>', measures.join(', '), oneOf(measures))
      .requiredOption('--target <n>', 'how many', moreThanNothing)
      .requiredOption('--start <time>', 'from when it counts', timeFrom)
      .requiredOption('--due <time>', 'by when', timeFrom),
    async () => (await import('./commands/say/goal.ts')).addOne,
  )
  attach(
    asOf(goal.command('list').description('every goal and how it stands')),
    async () => (await import('./commands/say/goal.ts')).listThem,
  )
  attach(
    goal.command('close').description('close a goal').argument('<id>', 'as the list shows it'),
    async () => (await import('./commands/say/goal.ts')).closeOne,
  )
}

/** Logging by hand what no archive tells. */
function addLogs(program: Command, attach: Attach): void {
  const add = (name: string, what: string): Command =>
    program
      .command(name)
      .description(what)
      .command('add')
      .description(what)
      .option('--at <time>', 'when it was; now otherwise', timeFrom)
  const load = () => import('./commands/say/log.ts')
  attach(
    add('outcome', 'log something that came back')
      .requiredOption('--kind <kind>', outcomeKinds.join(', '), oneOf(outcomeKinds))
      .option('--with <handle>', 'from whom, network:handle')
      .option('--account <account>', 'through which account, network:handle')
      .option('--amount <n>', 'what it was worth', amountFrom)
      .option('--currency <code>', 'in which currency, such as EUR')
      .option('--goal <id>', 'which goal it serves')
      .option('--note <words>', 'what it was', saidFrom),
    async () => (await load()).outcome,
  )
  attach(
    add('effort', 'log minutes spent')
      .requiredOption('--account <account>', 'on which account, network:handle')
      .requiredOption('--minutes <n>', 'how many', moreThanNothing)
      .requiredOption('--activity <activity>', activities.join(', '), oneOf(activities)),
    async () => (await load()).effort,
  )
  attach(
    add('favour', 'log something given to or asked of somebody')
      .requiredOption('--with <handle>', 'whom, network:handle')
      .requiredOption('--side <side>', favourSides.join(', '), oneOf(favourSides))
      .requiredOption('--what <words>', 'what it was', saidFrom),
    async () => (await load()).favour,
  )
  const favour = program.commands.find((command) => command.name() === 'favour') ?? program
  attach(
    favour
      .command('settle')
      .description('say that a favour that was asked for is done')
      .argument('<id>', 'its id')
      .option('--at <time>', 'when it was done; now otherwise', timeFrom)
      .option('--undo', 'it is not done after all'),
    async () => (await import('./commands/standing.ts')).settleOne,
  )
  attach(
    add('talk', 'log a talk that no network saw')
      .requiredOption('--with <handle>', 'with whom, network:handle')
      .requiredOption('--kind <kind>', 'meeting, call, or fine: all is well between you', oneOf(talkKinds))
      .option('--by <who>', 'who sought the other: us, them', oneOf(['us', 'them'] as const))
      .option('--text <words>', 'what it was about', saidFrom)
      .option('--minutes <n>', 'how long it took', moreThanNothing),
    async () => (await load()).talk,
  )
  const talk = program.commands.find((command) => command.name() === 'talk') ?? program
  attach(
    talk.command('undo').description('take a logged talk back').argument('<id>', 'the id it was kept under'),
    async () => (await load()).undo,
  )
}

/** Notes of every kind on somebody. */
function addNotes(program: Command, attach: Attach): void {
  const load = () => import('./commands/memory.ts')
  const note = program.command('note').description('what you remember of somebody')
  const said = (command: Command, taken: string): Command =>
    command
      .option('--text <words>', 'the note', saidFrom)
      .option('--kind <kind>', noteKinds.join(', '), oneOf(noteKinds))
      .option('--on <day>', `the day it is about, 1985-04-12, or --04-12 without the year${taken}`)
      .option('--url <address>', `an address of a page${taken}`)
      .option('--through <handle>', `who introduced you, network:handle${taken}`)
  attach(
    said(note.command('add').description('keep a note on somebody'), '')
      .requiredOption('--with <handle>', 'on whom, network:handle')
      .option('--file <path>', 'a file to keep with them, of at most 10 MB')
      .option('--at <time>', 'when it was; now otherwise', timeFrom),
    async () => (await load()).add,
  )
  attach(
    said(
      note.command('change').description('change what a note says').argument('<id>', 'its id'),
      '; none takes it away',
    ),
    async () => (await load()).change,
  )
  attach(
    note.command('remove').description('take a note away; it can be brought back').argument('<id>', 'its id'),
    async () => (await load()).remove,
  )
  attach(
    note.command('restore').description('bring a note back that was taken away').argument('<id>', 'its id'),
    async () => (await load()).restore,
  )
}
