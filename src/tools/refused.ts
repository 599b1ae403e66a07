/** Input that cannot be taken. Nothing has been changed; the message is one sentence: what, where, what to do. */
export class Refused extends Error {
  override readonly name = 'Refused'

  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options)
  }
}
