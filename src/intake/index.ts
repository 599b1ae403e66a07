/** From a file on disk to entries for the ledger. */
export { keyed, type NewEntry } from './keyed.ts'
export { type Incoming, type IntakeContext, readSource } from './read.ts'
export { createReport, type FileReport } from './report.ts'
export { openSource, openSources, type Source } from './source.ts'
