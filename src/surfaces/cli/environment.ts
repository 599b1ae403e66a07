/** Everything the program takes from where it is started; nothing else reads the environment. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export type Environment = {
  /** Folder of the embedded database and keys, unless --data says otherwise. */
  data: string
  databaseUrl: string | undefined
  /** Columns of text; people read lines of this length. */
  width: number
  /** Whether the errors' side is a terminal, so that a progress bar can be drawn. */
  showsProgress: boolean
  /** Whether somebody sits there who can be asked. */
  canAsk: boolean
  /** Whether there is a screen on which a browser can open. */
  hasScreen: boolean
  now(): number
}

/** The folder `data` in the checkout, where nothing else is said. */
export const usualData = fileURLToPath(new URL('../../../data', import.meta.url))

export function environmentOf({ env, stdin, stdout, stderr, platform }: NodeJS.Process): Environment {
  const columns = stdout.isTTY ? stdout.columns : Number.parseInt(env.COLUMNS ?? '', 10)
  const hasDisplay = platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
  return {
    data: env.RAPPORT_DATA || usualData,
    databaseUrl: env.DATABASE_URL || undefined,
    width: Math.min(Math.max(Number.isNaN(columns) ? 80 : columns, 40), 88),
    showsProgress: Boolean(stderr.isTTY),
    canAsk: Boolean(stdin.isTTY && stderr.isTTY),
    hasScreen: Boolean(stdout.isTTY) && hasDisplay,
    now: Date.now,
  }
}

/** As one gives it to somebody who stands elsewhere. */
export const shownPath = (path: string): string => (path === usualData ? join('.', 'data') : path)
