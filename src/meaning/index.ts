/** All that others use of this folder. */
export { type Copies, createCopies } from './copies/copies.ts'
export { fromBytes, markOf, type Sketch, toBytes } from './copies/sketch.ts'
export { readerWith } from './learned/reader.ts'
export { readMessage } from './read.ts'
export type { Message, Reading, ReadMessage, Sentiment } from './reading.ts'
export { readingVersion } from './reading.ts'
export { fingerprint } from './text/fingerprint.ts'
