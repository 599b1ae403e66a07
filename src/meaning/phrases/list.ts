/** How phrase lists are written: phrases between line ends and slashes. */

export const list = (text: string): readonly string[] =>
  text
    .split(/\n| \/ /)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
