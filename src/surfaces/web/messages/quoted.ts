/** Finds the words that a reading hung on: in its sentences, where they stand in quotes, and in the message itself. */

/** `Asks a question: 'could you', 'when'.` gives both. */
export function wordsIn(sentence: string): string[] {
  const from = sentence.indexOf(": '")
  if (from < 0) return []
  const end = sentence.lastIndexOf("'")
  return sentence
    .slice(from + 3, end)
    .split("', '")
    .map((word) => word.replace(/…$/, ''))
    .filter((word) => word.trim() !== '')
}

export type Piece = { text: string; hung: boolean; at: number }

/** The text in pieces, those that are any of the words apart; whatever case they stand in. */
export function inWords(text: string, words: readonly string[]): Piece[] {
  const lower = text.toLowerCase()
  const spans: { from: number; to: number }[] = []
  // Lower case may be longer or shorter in some scripts; then nothing is marked.
  if (lower.length === text.length)
    for (const word of new Set(words.map((one) => one.toLowerCase()))) {
      const from = lower.indexOf(word)
      if (from >= 0) spans.push({ from, to: from + word.length })
    }
  spans.sort((a, b) => a.from - b.from || b.to - a.to)
  const pieces: Piece[] = []
  let at = 0
  for (const { from, to } of spans) {
    if (to <= at) continue
    const start = Math.max(at, from)
    if (start > at) pieces.push({ text: text.slice(at, start), hung: false, at })
    pieces.push({ text: text.slice(start, to), hung: true, at: start })
    at = to
  }
  if (at < text.length) pieces.push({ text: text.slice(at), hung: false, at })
  return pieces
}
