/** Tells a writer's own words from those they repeat: quoted lines, what stands in quotation marks, a post passed on. */
import type { Hit } from './text/match.ts'
import type { Text } from './text/text.ts'

/** The line behind which an older message follows, and a post passed on whole. */
const olderFollows =
  /^[ \t>]*(?:on .{4,120} wrote|am .{4,120} schrieb\b.*|le .{4,120} a écrit|el .{4,120} escribió|-{2,} ?(?:original message|forwarded message|ursprüngliche nachricht|message d'origine|mensaje original).*)[ \t]*:?[ \t]*$/imu
const passedOn = /^\s*RT\s+@/u
const quotedLine = /^[ \t]*>.*$/gmu
const marked = /"[^"\n]{1,600}"|“[^“”\n]{1,600}”|„[^„“”\n]{1,600}[“”]|«[^«»\n]{1,600}»/gu

/** Whether what was found begins in words of the writer's own. */
export function ownWordsOf({ raw, tokens }: Text): (hit: Hit) => boolean {
  if (passedOn.test(raw)) return () => false
  const older = olderFollows.exec(raw)?.index ?? raw.length
  const repeated: [from: number, to: number][] = [quotedLine, marked].flatMap((what) =>
    [...raw.matchAll(what)].map(({ index, 0: { length } }): [number, number] => [index, index + length]),
  )
  return ({ from }) => {
    const start = tokens[from]?.start ?? 0
    return start < older && !repeated.some(([begin, end]) => start >= begin && start < end)
  }
}
