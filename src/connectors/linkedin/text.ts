/** The words of cells, as plain text. */
import { htmlToText } from '../../tools/read/index.ts'

/** Only what comes out of LinkedIn's own editor; somebody may write `<b>` or `1 < 2` as words. */
const markup = /<\/(?:p|div|span|ul|ol|li|a|strong|em|b|i|u|h[1-6]|table)>|<br\s*\/?>/i
const entity = /&(?:(amp|lt|gt|quot|apos|nbsp)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** Messages hold markup now and then; its paragraphs are lines. */
export function messageText(content: string): string {
  if (markup.test(content)) return htmlToText(content.replace(/<\/p>\s*<p\b[^>]*>/gi, '<br>'))
  return plain(
    content.replace(entity, (whole, name?: string, decimal?: string, hex?: string) => {
      if (name !== undefined) return named[name.toLowerCase()] ?? whole
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
      const sayable = code > 31 && code < 0x110000 && (code < 0xd800 || code > 0xdfff)
      return sayable ? String.fromCodePoint(code) : whole
    }),
  )
}

/**
 * Shares have `"⏎"` for every line end. Where a line end stands without its two quotation marks the text is of another
 * make and stays as it is.
 */
export function shareText(commentary: string): string {
  const text = plain(commentary)
  const ends = text.match(/\n/g)?.length ?? 0
  // Of `"⏎""⏎"` the second begins with the quotation mark the first ends with, so they are counted one by one.
  const quoted = text.match(/(?<=")\n(?=")/g)?.length ?? 0
  return ends > 0 && ends === quoted ? text.replace(/"\n"/g, '\n') : text
}

export function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim()
}
