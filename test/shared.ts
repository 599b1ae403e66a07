/** Finds the public sample data that tests may read and never copy; where it is not there, tests say so and are skipped. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.env.RAPPORT_SHARED ?? join(import.meta.dirname, '../../shared')

/** The path within the shared data, or undefined where it is not there. */
export function shared(path: string): string | undefined {
  const found = join(folder, path)
  return existsSync(found) ? found : undefined
}
