/** The version of the reading, apart from it, because many ask for the version and load nothing else. */

/** Raised whenever a reading of the same message may differ; stored readings of another version are read again. */
export const readingVersion = 1
