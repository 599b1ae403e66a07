/** What a one-to-one message is that went to several in the same words: no talk with one. */
import type { Mode } from '../../connectors/record.ts'
import type { Reading } from '../reading.ts'

/** A courtesy or a question is still chat; what sells, asks for something or only tells is one text to several. */
export function copiedMode({ intents, sell, pleasantry }: Pick<Reading, 'intents' | 'sell' | 'pleasantry'>): Mode {
  const wants = sell || intents.includes('promote') || intents.includes('ask')
  return !wants && (pleasantry || intents.length > 0) ? 'chat' : 'broadcast'
}
