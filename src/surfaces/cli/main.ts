/** The command: what it was given, handed to the program. Everything a command needs is loaded when it is asked for. */
import { enableCompileCache } from 'node:module'
import { environmentOf } from './environment.ts'

// Sources are translated once and not at every call.
enableCompileCache()
const { run } = await import('./program.ts')
process.exitCode = await run(process.argv.slice(2), environmentOf(process))
