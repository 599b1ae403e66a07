/** `serve`: opens the desk and keeps it open until it is told to stop. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { type Served, serve } from '../../api/serve.ts'
import { type Deed, tell, write } from '../call.ts'

export const serveIt: Deed<{ port: number; host: string; open?: boolean }> = async (call, { port, host, open }) => {
  const { data, databaseUrl, verbose, environment } = call
  const stop = stopped()
  await using desk: Served = await serve({
    data,
    databaseUrl,
    port,
    host,
    web: true,
    say: tell,
    onTrouble: (error) => tell(troubleOf(error, verbose)),
  })
  await write(call.json ? `${JSON.stringify({ address: desk.address })}\n` : `Rapport is at ${desk.address}\n`)
  if (!call.json) tell('Stop it with Ctrl-C; what it was doing is taken up again at the next start.')
  if (open && environment.hasScreen) openBrowser(desk.address)
  await stop
  tell('Stopping ...')
  return 0
}

/** A second interrupt ends the program at once: nothing is lost by that either. */
async function stopped(): Promise<void> {
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  process.once('SIGINT', () => process.exit(1))
}

function openBrowser(address: string): void {
  const [command, args] =
    process.platform === 'darwin'
      ? ['open', [address]]
      : process.platform === 'win32'
        ? ['cmd', ['/c', 'start', '', address]]
        : ['xdg-open', [address]]
  const child = spawn(command, args, { stdio: 'ignore', detached: true })
  // The address stands there to be opened by hand.
  child.on('error', () => undefined)
  child.unref()
}

const troubleOf = (error: unknown, verbose: boolean): string => {
  if (!(error instanceof Error)) return `Something went wrong: ${String(error)}`
  return verbose ? (error.stack ?? error.message) : `Something went wrong: ${error.message.split('\n')[0]}`
}
