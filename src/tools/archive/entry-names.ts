/** Which names inside an archive are taken, and in which spelling. */
import { Refused } from '../refused.ts'

const litter = /(?:^|\/)(?:__MACOSX\/|\._[^/]*$|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i

/** What the operating system left behind in the folder; never of interest. */
export function isLitter(path: string): boolean {
  return litter.test(path)
}

/** Why a name is not taken, in words for the user; `undefined` where it is fine. */
export function whyRefused(name: string): string | undefined {
  if (name === '') return 'it has no name'
  if (name.includes('\0')) return 'its name holds a NUL character'
  if (name.includes('\\')) return 'its name holds a backslash'
  if (name.startsWith('/')) return 'its name begins at the root of the disk'
  if (/^[a-z]:/i.test(name)) return 'its name begins with a drive'
  if (name.split('/').includes('..')) return 'its name leaves the archive'
  return undefined
}

/** The name without `.` and empty segments: what two names that mean one place have in common. */
export function normalName(name: string): string {
  return name
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.')
    .join('/')
}

/** A name fit to be shown: control characters out, at most 200 characters. */
export function shownName(name: string): string {
  const clean = name.replace(/\p{C}/gu, '\uFFFD')
  return clean.length > 200 ? `${clean.slice(0, 199)}…` : clean
}

/** Throws `Refused` where two entries have one name: different programs would see different files. */
export function checkDuplicates(archive: string, paths: Iterable<string>): void {
  const seen = new Set<string>()
  for (const path of paths) {
    if (seen.has(path)) {
      throw new Refused(
        `${archive} holds two files named ${shownName(path)}, and nobody can say which is meant: get the export again.`,
      )
    }
    seen.add(path)
  }
}

/** The folder that all paths lie in, with its closing `/`; empty where there is none. */
export function commonRoot(paths: readonly string[]): string {
  const first = paths[0]
  if (first === undefined) return ''
  const root = first.slice(0, first.indexOf('/') + 1)
  return root !== '' && paths.every((path) => path.startsWith(root)) ? root : ''
}
