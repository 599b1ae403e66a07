/** Reads as the workspace's own corrections have it. */
import { model, readIn, readMessage } from '../read.ts'
import type { ReadMessage } from '../reading.ts'
import { languageOf } from '../text/language.ts'
import { readText } from '../text/text.ts'
import { addedBy, type Changes } from './changes.ts'

const readers = new WeakMap<Changes, ReadMessage>()

/** Reads as it ships where there are no changes, or where they were fitted to other weights. */
export const readerWith = (changes: Changes | undefined): ReadMessage => {
  if (changes?.of !== model.version) return readMessage
  const known = readers.get(changes)
  if (known) return known
  const added = addedBy(changes)
  const reader: ReadMessage = (message) => {
    const text = readText(message.text)
    return readIn(message, text, languageOf(text), added)
  }
  readers.set(changes, reader)
  return reader
}
