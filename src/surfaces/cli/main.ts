/** The command: what it was given, handed to the program. Everything a command needs is loaded when it is asked for. */
import { environmentOf } from './environment.ts'
import { run } from './program.ts'

process.exitCode = await run(process.argv.slice(2), environmentOf(process))
