/** Holds a folder for one process. The system lets go of it when the process ends in whatever way, so nothing goes stale. */
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { makeFolder } from '../folder.ts'

export type Held = Disposable & {
  /** Leaves word for whoever comes next and finds the folder held. */
  say(words: string): void
}

/** The hold, or the word of who has it. `name` of a file in the folder. */
export function holdFolder(folder: string, name: string): Held | { word: string } {
  makeFolder(folder)
  const wordFile = join(folder, `${name}.txt`)
  // The lock of an embedded database is the system's own, on every system.
  const lock = new DatabaseSync(join(folder, name), { timeout: 0 })
  try {
    lock.exec('pragma locking_mode = exclusive; begin exclusive')
  } catch (error) {
    lock.close()
    if (!(error instanceof Error && /locked|busy/i.test(error.message))) throw error
    return { word: readWord(wordFile) }
  }
  return {
    say: (words) => writeFileSync(wordFile, words, { mode: 0o600 }),
    [Symbol.dispose]() {
      closeSync(openSync(wordFile, 'w'))
      lock.close()
    },
  }
}

function readWord(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return ''
  }
}
