/** From a file on disk to entries for the ledger. */
export { hashOf, keyed, keyOf, type NewEntry } from './keyed.ts'
export { type Incoming, type IntakeContext, readSource } from './read.ts'
export { createReport, type FileReport } from './report.ts'
export { openSource, type Source } from './source.ts'
