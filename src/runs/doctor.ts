/** Checks the installation: what is as it should be, what is not, and what to do about it. */
import { access, constants, readdir, rm, stat, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadConnectors } from '../connectors/load.ts'
import { faultOf } from '../tools/database/check.ts'
import { makeFolder } from '../tools/folder.ts'
import { type DeskOptions, databaseOf, openDesk } from './desk.ts'

export type Check = {
  name: string
  ok: boolean
  /** In a few words what was found. */
  found: string
  /** What to do; null where nothing needs doing. */
  advice: string | null
}
export type Doctor = { ok: boolean; checks: Check[] }

const home = fileURLToPath(new URL('../../', import.meta.url))
const gigabyte = 1 << 30

/** `ok` where nothing stands in the way of using it. */
export async function doctor(options: DeskOptions): Promise<Doctor> {
  const checks = [
    nodeVersion(),
    await dataFolder(options.data),
    await database(options),
    await room(options.data),
    await networks(),
    await webDesk(),
    await browser(),
  ]
  return { ok: checks.every(({ ok }) => ok), checks }
}

const fine = (name: string, found: string, advice: string | null = null): Check => ({ name, ok: true, found, advice })
const wrong = (name: string, found: string, advice: string): Check => ({ name, ok: false, found, advice })

function nodeVersion(): Check {
  const { node } = process.versions
  return Number.parseInt(node, 10) >= 26
    ? fine('Node', node)
    : wrong('Node', `${node}, which is too old`, 'Run "npm ci": it brings the right one. Then start with ./rapport.')
}

async function dataFolder(data: string): Promise<Check> {
  const probe = join(data, `.probe-${process.pid}`)
  try {
    makeFolder(data)
    await writeFile(probe, '')
    await rm(probe)
    return fine('Data folder', data)
  } catch {
    return wrong('Data folder', `${data} cannot be written`, 'Change its permissions, or choose another with --data.')
  }
}

async function database(options: DeskOptions): Promise<Check> {
  const fault = await faultOf(databaseOf(options))
  if (fault !== undefined)
    return wrong('Database', fault, 'Stop Rapport, put the data folder back from your last copy, and try again.')
  try {
    await using desk = await openDesk(options)
    const workspaces = await desk.ledger.workspaces()
    return fine('Database', `sound, ${workspaces.length === 1 ? 'one workspace' : `${workspaces.length} workspaces`}`)
  } catch (error) {
    const [found = '', advice] = (error instanceof Error ? error.message : String(error)).split(': ')
    return wrong('Database', found, advice ?? 'Look at the data folder, or choose another with --data.')
  }
}

async function room(data: string): Promise<Check> {
  const folder = (await stat(data).catch(() => undefined)) ? data : home
  const { bavail, bsize } = await statfs(folder)
  const free = (bavail * bsize) / gigabyte
  const found = `${free < 10 ? free.toFixed(1) : Math.round(free)} GB free`
  return free >= 1
    ? fine('Disk', found)
    : wrong('Disk', found, 'Make room: an archive and what is read of it need some.')
}

async function networks(): Promise<Check> {
  const { connectors, failed } = await loadConnectors()
  const found = `${connectors.size} connectors loaded`
  if (failed.length === 0) return fine('Networks', found)
  const names = failed.map(({ folder, reason }) => `${folder} (${reason})`).join(', ')
  return wrong('Networks', `${found}, but not ${names}`, 'Run "npm ci", or put the folder in order; the rest works.')
}

async function webDesk(): Promise<Check> {
  const built = join(home, 'dist', 'web')
  const files = await readdir(join(built, 'assets')).catch(() => [])
  const hasPage = await isThere(join(built, 'index.html'))
  if (hasPage && files.some((file) => file.endsWith('.woff2'))) return fine('Web desk', 'built, with its fonts')
  return (await isThere(join(home, 'node_modules', 'vite')))
    ? fine('Web desk', 'not built yet', 'Nothing: "rapport serve" builds it when it first starts.')
    : wrong('Web desk', 'not built, and it cannot be built here', 'Run "npm ci" without leaving anything out.')
}

const browsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

async function browser(): Promise<Check> {
  for (const path of browsers) if (await isThere(path)) return fine('Browser for tests', path)
  return fine(
    'Browser for tests',
    'none found',
    'Nothing, unless you work on Rapport: its browser tests need Chromium.',
  )
}

const isThere = (path: string): Promise<boolean> =>
  access(path, constants.R_OK).then(
    () => true,
    () => false,
  )
