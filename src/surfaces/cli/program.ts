/** The program: its options, its commands, and every error as one sentence with its exit status. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Command, CommanderError } from 'commander'
import type { Call, CommonOptions, Deed } from './call.ts'
import { addCommands } from './command-list.ts'
import { type Environment, shownPath, usualData } from './environment.ts'
import { Usage } from './usage.ts'

/** Exit status of `rapport` with these arguments. */
export async function run(args: readonly string[], environment: Environment): Promise<number> {
  // Whoever reads the answer may have had enough of it.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  const verbose = args.includes('--verbose')
  let status = 0
  try {
    await programFor(environment, (given) => {
      status = given
    }).parseAsync(args, { from: 'user' })
    return status
  } catch (error) {
    return statusOf(error, verbose)
  }
}

function programFor(environment: Environment, end: (status: number) => void): Command {
  const program = new Command('rapport')
    .description('Turns your social media into relationships: whom to turn to today and why, and whether it works.')
    .usage('<command> [options]')
    .version(versionOf(), '--version', 'show the version')
    .helpOption('--help', 'show how to use this')
    .option('--data <folder>', `folder of the database and keys (RAPPORT_DATA; otherwise ${shownPath(usualData)} here)`)
    .option('--database-url <url>', 'PostgreSQL instead of the embedded database (DATABASE_URL)')
    .option('--workspace <name>', 'the business or person it is about', 'main')
    .option('--json', 'the answer alone, as JSON')
    .option('--verbose', 'say more where something goes wrong')
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({ outputError: () => {} })
  addCommands(program, <O>(command: Command, load: () => Promise<Deed<O>>) => {
    command.action(async () => {
      const options = command.optsWithGlobals<O & CommonOptions>()
      const deed = await load()
      end((await deed(callOf(options, environment), options, command.args)) ?? 0)
    })
  })
  everyCommand(program).forEach((command) => {
    command.helpCommand(false).exitOverride((error) => {
      throw usageFrom(error, command)
    })
  })
  return program
}

const everyCommand = (command: Command): Command[] => [command, ...command.commands.flatMap(everyCommand)]

function callOf(options: CommonOptions, environment: Environment): Call {
  const { data, databaseUrl, workspace, json = false, verbose = false } = options
  if (!/^[a-z0-9][a-z0-9-]{0,62}$/.test(workspace))
    throw new Usage(`"${workspace.slice(0, 80)}" is no name for a workspace: use small letters, digits and hyphens.`)
  return {
    environment,
    data: resolve(data ?? environment.data),
    databaseUrl: databaseUrl ?? environment.databaseUrl,
    workspace,
    json,
    verbose,
  }
}

function versionOf(): string {
  const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')
  return /"version": "([^"]+)"/.exec(text)?.[1] ?? ''
}

/** What was wrong with the call, in our words; what is no mistake passes. */
function usageFrom(error: CommanderError, command: Command): Error {
  const name = nameOf(command)
  const [, flags = ''] = /option '([^']*)'/.exec(error.message) ?? []
  const [, quoted = ''] = /'([^']*)'/.exec(error.message) ?? []
  const [, similar] = /Did you mean (?:one of )?([^?]+)\?/.exec(error.message) ?? []
  const hint = similar === undefined ? `"${name} --help" lists them` : `did you mean ${similar}?`
  switch (error.code) {
    case 'commander.unknownCommand':
      return new Usage(`There is no command "${quoted}": ${ended(hint)}`)
    case 'commander.unknownOption':
      return new Usage(`"${name}" has no option ${quoted}: ${ended(hint)}`)
    case 'commander.missingArgument':
      return new Usage(`"${name}" needs ${quoted}: "${name} --help" shows how.`)
    case 'commander.optionMissingArgument':
      return new Usage(`${flagOf(flags)} needs something behind it: "${name} --help" shows what.`)
    case 'commander.missingMandatoryOptionValue':
      return new Usage(`"${name}" needs ${flagOf(flags)}: "${name} --help" shows how.`)
    case 'commander.excessArguments':
      return new Usage(`"${name}" was given more than it takes: "${name} --help" shows how.`)
    case 'commander.invalidArgument': {
      const [, given = '', wants = ''] = /argument '([\s\S]*)' is invalid\. ([\s\S]*)$/.exec(error.message) ?? []
      return new Usage(`${flagOf(flags)} cannot be "${given.slice(0, 80)}": ${wants}.`)
    }
    default:
      return error
  }
}

const nameOf = (command: Command): string =>
  command.parent ? `${nameOf(command.parent)} ${command.name()}` : command.name()
const flagOf = (flags: string): string => flags.split(/[ ,]/)[0] ?? flags
const ended = (words: string): string => (words.endsWith('?') ? words : `${words}.`)

/** Tells the error, and gives its exit status: 1 failed, 2 a mistake in the call, 3 input refused. */
function statusOf(error: unknown, verbose: boolean): number {
  if (error instanceof CommanderError && error.exitCode === 0) return 0
  // The help was shown instead of an answer, because no command was given.
  if (error instanceof CommanderError && error.code === 'commander.help') return 2
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
  process.stderr.write(`${verbose && stack !== undefined ? stack : sentenceOf(message)}\n`)
  if (verbose && error instanceof Error && error.cause) process.stderr.write(`Caused by: ${String(error.cause)}\n`)
  return name === 'Refused' ? 3 : name === 'Usage' || error instanceof CommanderError ? 2 : 1
}

/** One line, whatever it was made from. */
function sentenceOf(message: string): string {
  const line = message.replace(/\s*\n\s*/g, ' ').trim() || 'Something went wrong'
  return /[.?!]$/.test(line) ? line : `${line}. Run it again with --verbose to see more.`
}
