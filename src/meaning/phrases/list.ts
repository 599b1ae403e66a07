/** How phrase lists are written: phrases between slashes; a line may break at any space and behind any `|`. */

export const list = (text: string): readonly string[] =>
  text
    .replace(/\|\s*\n\s*/g, '|')
    .replace(/\s+/g, ' ')
    .split(' / ')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
