/** Every command with its options. Only names stand here; what a command does is loaded when it is asked for. */
import type { Command } from 'commander'
import { activities, favourSides, intents, modes, outcomeKinds, subjects } from '../../connectors/record.ts'
import { flags, stages } from '../../people/shapes.ts'
import { mixSteps } from '../../plan/shapes.ts'
import { bands, measures, messageLabels, scopes, sortKeys } from '../../runs/choices.ts'
import type { Deed } from './call.ts'
import { amountFrom, moreThanNothing, oneOf, saidFrom, severalOf, timeFrom, wholeFrom, yesOrNo } from './usage.ts'

type Attach = <O>(command: Command, load: () => Promise<Deed<O>>) => void

export function addCommands(program: Command, attach: Attach): void {
  program.commandsGroup('What comes in and goes out:')
  attach(
    program
      .command('import')
      .description("read networks' own exports, or files in the interchange format; safe to repeat and to interrupt")
      .argument('<file...>', 'zip, tar.gz, folder or single file, as the network gave it')
      .option('--preview', 'show what would come in, and keep nothing')
      .option('--account <account>', 'whose files these are, network:handle; may be given several times', gathered)
      .option(
        '--map <words>',
        'what the columns of a table are, such as "person=Who, time=When"; auto for the proposal',
      )
      .option('--no-wait', 'do not wait until the texts are read'),
    async () => (await import('./commands/import.ts')).importThem,
  )
  attach(
    program
      .command('export')
      .description('write everything of the workspace in the interchange format')
      .requiredOption('--out <file>', 'the file to write'),
    async () => (await import('./commands/export.ts')).exportIt,
  )
  attach(
    program.command('demo').description('fill the workspace with an invented business'),
    async () => (await import('./commands/import.ts')).demo,
  )

  addSources(program, attach)

  program.commandsGroup('What it tells:')
  attach(
    asOf(program.command('today').description('whom to turn to today, and why')).option(
      '--minutes <n>',
      'how long you have',
      wholeFrom(1, 1440),
    ),
    async () => (await import('./commands/today.ts')).today,
  )
  attach(
    asOf(program.command('people').description('your relationships'))
      .option('--sort <key>', sortKeys.join(', '), oneOf(sortKeys))
      .option('--limit <n>', 'how many', wholeFrom(1))
      .option('--stage <stage>', stages.join(', '), oneOf(stages))
      .option('--flag <flag>', flags.join(', '), oneOf(flags))
      .option('--band <band>', bands.join(', '), oneOf(bands))
      .option('--q <words>', 'part of a name or handle')
      .option('--horizon <days>', 'days that a chance is meant for', wholeFrom(1, 3660)),
    async () => (await import('./commands/people.ts')).people,
  )
  attach(
    asOf(program.command('person').description('one relationship with its history'))
      .argument('<id>', 'a handle, network:handle')
      .option('--horizon <days>', 'days that a chance is meant for', wholeFrom(1, 3660)),
    async () => (await import('./commands/people.ts')).person,
  )
  attach(
    asOf(program.command('messages').description('everything that has words, with what it was read as'))
      .option('--label <list>', `any of ${messageLabels.join(', ')}, with commas`, severalOf(messageLabels))
      .option('--unsure', 'those whose reading is least sure first')
      .option('--direction <way>', 'sent, received', oneOf(['sent', 'received'] as const))
      .option('--account <account>', 'of one account, network:handle')
      .option('--person <handle>', 'with one person, network:handle')
      .option('--q <words>', 'words that stand in it')
      .option('--limit <n>', 'how many', wholeFrom(1))
      .option('--after <place>', 'go on where an answer said that its list goes on'),
    async () => (await import('./commands/messages.ts')).messages,
  )
  attach(
    program.command('precision').description('how good the reading is, by the messages you have looked at'),
    async () => (await import('./commands/messages.ts')).precision,
  )
  attach(
    asOf(program.command('mix').description('what your acts were: broadcast, chat, engage'))
      .option('--from <time>', 'from then on', timeFrom)
      .option('--to <time>', 'until before then', timeFrom)
      .option('--by <step>', `stretch by stretch: ${mixSteps.join(', ')}`, oneOf(mixSteps)),
    async () => (await import('./commands/weigh.ts')).mix,
  )
  attach(
    asOf(program.command('diagnose').description('why it works, or does not')).option(
      '--window <days>',
      'days that are looked at',
      wholeFrom(1, 3660),
    ),
    async () => (await import('./commands/weigh.ts')).diagnose,
  )
  attach(
    asOf(program.command('audience').description('who is really there')),
    async () => (await import('./commands/weigh.ts')).audience,
  )
  attach(
    program.command('classify').description('judge messages given as JSON Lines on stdin, one JSON line each'),
    async () => (await import('./commands/classify.ts')).classify,
  )

  program.commandsGroup('What you say:')
  addGoal(program, attach)
  addLogs(program, attach)
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

  program.commandsGroup('The program itself:')
  attach(
    program
      .command('serve')
      .description('open the desk: web, HTTP API and what runs by itself, in one process')
      .option('--port <n>', 'where it answers; 0 for any that is free', wholeFrom(0, 65535), 4400)
      .option('--host <address>', 'this machine, 127.0.0.1', '127.0.0.1')
      .option('--open', 'open it in the browser'),
    async () => (await import('./commands/serve.ts')).serveIt,
  )
  attach(
    program.command('doctor').description('check the installation'),
    async () => (await import('./commands/doctor.ts')).examine,
  )
}

function addSources(program: Command, attach: Attach): void {
  const sources = program.command('sources').description('where everything known comes from')
  const load = () => import('./commands/sources.ts')
  attach(
    sources.command('list').description('every import, what can be seen, and what is still to come'),
    async () => (await load()).listThem,
  )
  attach(
    sources
      .command('undo')
      .description('undo an import: what no other source tells no longer counts')
      .argument('<id>', 'as the list shows it'),
    async () => (await load()).undoOne,
  )
  attach(
    sources.command('restore').description('let an import count again').argument('<id>', 'as the list shows it'),
    async () => (await load()).restoreOne,
  )
  attach(
    sources
      .command('asked')
      .description('remember that you asked a network for your archive today, to be reminded when it should be there')
      .argument('<network>', 'which network')
      .option('--no-longer', 'you wait no longer'),
    async () => (await load()).askedFor,
  )
}

const gathered = (given: string, before: string[] = []): string[] => [...before, given]

const asOf = (command: Command): Command => command.option('--as-of <time>', 'as if it were that moment', timeFrom)

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
  attach(
    add('note', 'keep a note on somebody')
      .requiredOption('--with <handle>', 'on whom, network:handle')
      .requiredOption('--text <words>', 'the note', saidFrom),
    async () => (await load()).note,
  )
}
