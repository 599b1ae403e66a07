/** All that others use of this folder. */
export { readMessage } from './read.ts'
export type { Message, Reading, ReadMessage, Sentiment } from './reading.ts'
export { readingVersion } from './reading.ts'
export { fingerprint } from './text/fingerprint.ts'
