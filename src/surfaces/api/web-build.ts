/** Builds the web desk where it is missing or older than what it is made from. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const home = fileURLToPath(new URL('../../../', import.meta.url))
export const builtWeb = join(home, 'dist', 'web')

/** What the desk is built from, besides the files of its folder. */
const others = [
  'package-lock.json',
  'vite.config.ts',
  'src/plan/shapes.ts',
  'src/people/shapes.ts',
  'src/connectors/record.ts',
]

/**
 * Whether there is a desk to serve. `say` is told before a build begins and where one did not work; the one that is there
 * is kept then.
 */
export async function ensureWeb(say: (sentence: string) => void): Promise<boolean> {
  const built = await timeOf(join(builtWeb, 'index.html'))
  if (built !== undefined && built >= (await newestSource())) return true
  const vite = join(home, 'node_modules', 'vite', 'bin', 'vite.js')
  if ((await timeOf(vite)) === undefined) {
    if (built === undefined) say('The web desk is not built, and cannot be built here: run "npm ci", then start again.')
    return built !== undefined
  }
  say(`${built === undefined ? 'Building' : 'Rebuilding'} the web desk, which takes a few seconds ...`)
  const fault = await build(vite)
  if (fault === undefined) return true
  say(`The web desk could not be built (${fault}): run "npm run build" to see why.`)
  return built !== undefined
}

/** Beside the one in use, and in its place when it is complete: a build that is cut off leaves no half desk. */
async function build(vite: string): Promise<string | undefined> {
  const fresh = join(home, 'dist', `web-${process.pid}`)
  const old = join(home, 'dist', `web-old-${process.pid}`)
  try {
    const child = spawn(process.execPath, [vite, 'build', '--outDir', fresh, '--emptyOutDir', '--logLevel', 'error'], {
      cwd: home,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let words = ''
    child.stderr.on('data', (chunk: Buffer) => {
      words = (words + chunk.toString('utf8')).slice(-2000)
    })
    const [status] = await once(child, 'close')
    if (status !== 0) return words.trim().split('\n')[0]?.slice(0, 200) || `status ${status}`
    await rename(builtWeb, old).catch(() => undefined)
    await rename(fresh, builtWeb)
    return undefined
  } finally {
    await rm(old, { recursive: true, force: true })
    await rm(fresh, { recursive: true, force: true })
  }
}

async function newestSource(): Promise<number> {
  const folder = join(home, 'src', 'surfaces', 'web')
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = found
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
  const times = await Promise.all([...files, ...others.map((file) => join(home, file))].map(timeOf))
  return Math.max(0, ...times.filter((time) => time !== undefined))
}

const timeOf = (path: string): Promise<number | undefined> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => undefined,
  )
