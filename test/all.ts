/** Runs everything there is to check, cheap to dear, and ends with one line: how many passed and how many failed. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { findChromium } from './chromium.ts'

const root = join(import.meta.dirname, '..')
const reports = mkdtempSync(join(tmpdir(), 'rapport-tests-'))
const env = {
  ...process.env,
  // The project's own Node comes first, whatever the machine has.
  PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
}
const total = { passed: 0, failed: 0 }

function run(command: string, args: readonly string[], more: NodeJS.ProcessEnv = {}): boolean {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    env: { ...env, ...more },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (error) console.error(`${command} could not be run: ${error.message}`)
  return status === 0
}

/** A step that is no test: it only counts where it fails. */
function check(title: string, command: string, args: readonly string[]): void {
  const begun = Date.now()
  console.log(`\n— ${title}`)
  const fine = run(command, args)
  if (!fine) total.failed++
  console.log(`  ${fine ? 'fine' : 'FAILED'} (${((Date.now() - begun) / 1000).toFixed(1)} s)`)
}

type Report = {
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

/** A run that ends badly without a failed test (a file that cannot be loaded, an error nobody caught) is one failure. */
function tests(title: string, args: readonly string[], more: NodeJS.ProcessEnv = {}): void {
  console.log(`\n— ${title}`)
  const file = join(reports, `${title.replaceAll(' ', '-')}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const fine = run('vitest', ['run', ...args, ...reporters], more)
  const { passed, failed } = counted(file)
  total.passed += passed
  total.failed += fine ? failed : Math.max(1, failed)
}

function counted(file: string): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests, testResults }: Report = JSON.parse(readFileSync(file, 'utf8'))
    const unloaded = testResults.filter((one) => one.status === 'failed' && one.assertionResults.length === 0)
    return { passed: numPassedTests, failed: numFailedTests + unloaded.length }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

check('style', 'biome', ['check', '--error-on-warnings'])
check('types', 'tsc', ['-p', 'tsconfig.json'])
check('types of the pure stages', 'tsc', ['-p', 'tsconfig.pure.json'])
check('types of the web', 'tsc', ['-p', 'tsconfig.web.json'])
check('dead code', 'knip', [])
check('the web desk', 'vite', ['build', '--logLevel', 'warn'])
tests('tests', [])
const chromium = findChromium({ install: true })
if ('missing' in chromium) console.log(`\n— browser tests are left out: ${chromium.missing}`)
else tests('browser tests', ['--config', 'test/browser.config.ts'], { CHROMIUM: chromium.path })
rmSync(reports, { recursive: true, force: true })

console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1
