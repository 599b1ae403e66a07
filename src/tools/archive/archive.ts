/** An opened export file (zip, tar, folder or single file) as entries that can be read one at a time, within limits. */

export type ArchiveEntry = {
  /** Path inside the archive with `/`, a common root folder and system litter (`__MACOSX`, `.DS_Store`) already removed. */
  path: string
  /** Uncompressed size in bytes as declared; `undefined` where the container does not say. */
  size: number | undefined
}

export type Archive = AsyncDisposable & {
  /** The file's own name, for messages only. */
  name: string
  form: 'zip' | 'tar' | 'folder' | 'file'
  /**
   * Last change, epoch milliseconds: of the newest file inside where the container dates them (copying a zip does not
   * change that), else of the file itself.
   */
  modifiedAt: number
  /** Size of the file itself in bytes. */
  bytes: number
  entries: readonly ArchiveEntry[]
  /** Entries that were not taken (a symbolic link, a name that leaves the folder), with the reason. */
  refused: readonly { path: string; reason: string }[]
  /**
   * The one entry whose path ends with `end` (whole segments, case ignored; the removed root folder counts as well, so
   * `data/tweets.js` is found where `data` was the root). Of several the one nearest to the root.
   */
  find(end: string): ArchiveEntry | undefined
  /** Bytes of one entry, counted while they are inflated. Throws `Refused` above a limit. */
  open(entry: ArchiveEntry): AsyncIterable<Uint8Array>
}
