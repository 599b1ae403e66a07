/** A person's initials on a round in a colour of their own. */
import style from './parts.module.css'

export function Face({ id, name, size = 40 }: { id: string; name: string; size?: number }) {
  return (
    <span className={style.face} style={{ '--hue': String(hueOf(id)), '--size': `${size}px` }} aria-hidden="true">
      {initials(name)}
    </span>
  )
}

/** One of twelve hues, the same for the same person everywhere. */
function hueOf(id: string): number {
  let hash = 7
  for (const letter of id) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) >>> 0
  return (hash % 12) * 30 + 10
}

/** First letters of the first and the last word. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /\p{L}|\p{N}/u.test(word))
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    (word) => word?.match(/\p{L}|\p{N}/u)?.[0] ?? '',
  )
  return letters.join('').toLocaleUpperCase() || '·'
}
