/** The end of a stream that came too early: what was whole before it has been given. */

/** The message says what is wrong in words for the user, without the file's name; callers make a skipped item of it. */
export class CutOff extends Error {
  override readonly name = 'CutOff'
  /** Line where it was noticed, from 1, where lines were counted. */
  readonly line: number | undefined

  constructor(message: string, options?: { cause?: unknown; line?: number }) {
    super(message, options?.cause === undefined ? undefined : { cause: options.cause })
    this.line = options?.line
  }
}
