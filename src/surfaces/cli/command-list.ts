/** Every command with its options. Only names stand here; what a command does is loaded when it is asked for. */
import type { Command } from 'commander'
import { mixSteps } from '../../plan/shapes.ts'
import { messageLabels } from '../../runs/choices.ts'
import { type Attach, asOf } from './attach.ts'
import { addPeople, addPeopleSayings, addWho } from './people-list.ts'
import { addSayings } from './say-list.ts'
import { oneOf, severalOf, timeFrom, wholeFrom } from './usage.ts'

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
    asOf(program.command('today').description('whom to turn to today, and why'))
      .option('--minutes <n>', 'how long you have', wholeFrom(1, 1440))
      .option('--reasons', 'say of each why they come where they do'),
    async () => (await import('./commands/today.ts')).today,
  )
  addPeople(program, attach)
  attach(
    asOf(program.command('person').description('one relationship with its history'))
      .argument('<id>', 'a handle, network:handle')
      .option('--horizon <days>', 'days that a chance is meant for', wholeFrom(1, 3660)),
    async () => (await import('./commands/people/people.ts')).person,
  )
  attach(
    asOf(program.command('search').description('find people by anything known of them, and by what was said'))
      .argument('<words...>', 'what to look for; several words in quotation marks are one')
      .option('--limit <n>', 'how many people', wholeFrom(1, 1000)),
    async () => (await import('./commands/memory.ts')).search,
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
    asOf(program.command('guesses').description('how good the guesses about people are, by what came of them'))
      .argument('[keep]', 'keep: keep the guesses of this week, to be checked when they come due')
      .option('--back', 'look back as well: how good it would have been on what is here already')
      .option('--limit <n>', 'how many of the resolved ones', wholeFrom(1, 1000)),
    async () => (await import('./commands/guesses.ts')).guesses,
  )
  attach(
    program.command('classify').description('judge messages given as JSON Lines on stdin, one JSON line each'),
    async () => (await import('./commands/classify.ts')).classify,
  )

  addSayings(program, attach)
  addPeopleSayings(program, attach)
  addWho(program, attach)

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
