/** Finds the browser for tests and screenshots, and brings one where that is a single command. */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** Flags without which it does not start as root or without a screen, and that keep it from asking the network for anything. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export type Chromium = { path: string } | { missing: string }

/** `CHROMIUM` or `CHROME_PATH` say where it is; else it is looked for. With `install` Debian's own is brought, as root. */
export function findChromium({ install = false } = {}): Chromium {
  const path = found()
  if (path !== undefined) return { path }
  if (install && existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log('\n— no Chromium here: installing it with apt-get')
    aptGet('update')
    aptGet('install', '--yes', '--no-install-recommends', 'chromium')
    const brought = found()
    if (brought !== undefined) return { path: brought }
  }
  return { missing: 'no Chromium found. Install Chromium or Chrome, or say where it is in the variable CHROMIUM.' }
}

function found(): string | undefined {
  const said = [process.env.CHROMIUM, process.env.CHROME_PATH]
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = [...said, ...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...places]
  return candidates.find((path) => path !== undefined && path !== '' && isProgram(path))
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function aptGet(...args: string[]): void {
  spawnSync('apt-get', ['-qq', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}
