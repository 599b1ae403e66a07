/** For tests: files as Meta writes them, in JSON with every byte a letter, and as pages. */

/** JSON whose texts and keys are written byte by byte, as in every export but that of encrypted chats. */
export function metaJson(value: unknown): string {
  return JSON.stringify(damaged(value)).replace(
    /[\u0080-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function damaged(value: unknown): unknown {
  if (typeof value === 'string') return Buffer.from(value, 'utf8').toString('latin1')
  if (Array.isArray(value)) return value.map(damaged)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [String(damaged(key)), damaged(inner)]))
}

export type TestMessage = { from: string; at: number; text?: string; more?: Record<string, unknown> }

/** A `message_N.json`; messages in the order given. */
export function threadJson(
  members: readonly string[],
  title: string,
  messages: readonly TestMessage[],
  more: object = {},
): string {
  return metaJson({
    participants: members.map((name) => ({ name })),
    messages: messages.map(({ from, at, text, more: held }) => ({
      sender_name: from,
      timestamp_ms: at,
      ...(text === undefined ? {} : { content: text }),
      ...held,
    })),
    title,
    is_still_participant: true,
    ...more,
  })
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br />')

/** A page of cards: heading, body as HTML, date. */
export function page(title: string, cards: readonly { heading?: string; body?: string; date?: string }[]): string {
  const sections = cards.map(
    ({ heading, body, date = '' }) =>
      `<section class="pam _3-95 _2ph- _a6-g uiBoxWhite noborder">${heading === undefined ? '' : `<h2 class="_3-95 _2pim _a6-h _a6-i">${escaped(heading)}</h2>`}<div class="_3-95 _a6-p">${body ?? ''}</div><footer class="_3-94 _a6-o"><div class="_a72d">${date}</div></footer></section>`,
  )
  return `<html><head><title>${escaped(title)}</title><style>a{color:red}</style></head><body><main class="_a706" role="main">${sections.join('')}</main></body></html>`
}

/** The body of a message of words, and what stands below them. */
export function words(text: string, below = ''): string {
  return `<div><div></div><div>${escaped(text)}</div><div></div><div>${below}</div></div>`
}
