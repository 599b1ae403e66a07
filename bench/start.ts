/** How much later does `./rapport --help` answer than Node itself starts? Medians of 15, in turn. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const rapport = join(import.meta.dirname, '..', 'rapport')
const help: number[] = []
const nothing: number[] = []
for (let time = 0; time < 15; time++) {
  nothing.push(timed(process.execPath, ['-e', '0']))
  help.push(timed(rapport, ['--help']))
}
const figures = {
  helpMilliseconds: median(help),
  nodeMilliseconds: median(nothing),
  more: median(help) - median(nothing),
}
const bars = { more: 300 }
const ok = figures.more < bars.more
console.log(`Asking for help takes ${figures.more} ms more than starting Node.`)
console.log(JSON.stringify({ name: 'start', figures, bars, ok }))
process.exitCode = ok ? 0 : 1

function timed(command: string, options: string[]): number {
  const begun = performance.now()
  const { status } = spawnSync(command, options, { stdio: 'ignore' })
  if (status !== 0) throw new Error(`${command} ended with ${status}`)
  return performance.now() - begun
}

function median(values: readonly number[]): number {
  return Math.round([...values].sort((a, b) => a - b)[values.length >> 1] ?? 0)
}
