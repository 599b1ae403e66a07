/** What the stages behind may use of `meaning/`. */
export { readMessage, readingVersion } from './read.ts'
export type { Message, Reading } from './reading.ts'
export { fingerprint } from './text/fingerprint.ts'
