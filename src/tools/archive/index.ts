/** Opens export files of every form. */
export type { Archive, ArchiveEntry } from './archive.ts'
export type { Limits } from './limits.ts'
export { openArchive } from './open.ts'
export { areParts, together } from './together.ts'
