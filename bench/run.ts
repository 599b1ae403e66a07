/** Runs every bench but the long ones, or those named, with the options behind the names; each prints what it measured and ends in one line of JSON. */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const folder = import.meta.dirname
const all = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts' && !file.startsWith('_'))
  .map((file) => file.replace(/\.ts$/, ''))
  .sort()
/** Takes many minutes and measures no speed: run where it is asked for. */
const long = new Set(['fuzz'])
const asked = process.argv.slice(2)
const optionsBegin = asked.findIndex((word) => word.startsWith('-'))
const named = optionsBegin < 0 ? asked : asked.slice(0, optionsBegin)
const options = optionsBegin < 0 ? [] : asked.slice(optionsBegin)
const unknown = named.filter((name) => !all.includes(name))
if (unknown.length > 0) {
  console.error(`There is no bench called ${unknown.join(', ')}: there are ${all.join(', ')}.`)
  process.exit(2)
}

let failed = 0
for (const name of named.length > 0 ? named : all.filter((name) => !long.has(name))) {
  console.log(`\n# ${name}`)
  const { status } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(folder, `${name}.ts`), ...options],
    {
      stdio: 'inherit',
    },
  )
  if (status !== 0) failed++
}
process.exit(failed === 0 ? 0 : 1)
