/** Meta's HTML pages as a stream of cards: a heading, what stands below it, and a date. */
import { Parser } from 'htmlparser2'
import { asUtf8 } from '../../../tools/read/encoding.ts'
import { cleanText } from '../../../tools/read/index.ts'
import { baseName } from '../field.ts'

export type Card = {
  heading: string
  /** The parts of its body in their order, empty ones as well: their place tells what they are. */
  blocks: readonly string[]
  /** Rows of a table: the label, which is in the account's language, and what stands beside or below it. */
  pairs: readonly { label: string; value: string; href: string }[]
  /** A comment or a post, without the line that names its group. */
  words: string
  group: string
  links: readonly string[]
  /** Own names of pictures, films and files. */
  media: readonly string[]
  /** As shown: the sign, who gave it, and in newer pages when. */
  reactions: readonly string[]
  date: string
}

export type CardBatch = { title: string; cards: Card[] }

/** What the parts of a card are marked with; the makers of the pages have changed their marks three times. */
const marks: readonly (readonly [part: Part, marks: readonly string[]])[] = [
  ['card', ['_a6-g', 'uiBoxWhite', 'message']],
  ['heading', ['_a6-h', '_2lek', 'user']],
  ['body', ['_a6-p', '_2let']],
  ['date', ['_a6-o', '_a72d', '_2lem', 'meta']],
  ['reactions', ['_a6-q']],
  ['label', ['_a6_q']],
  ['value', ['_a6_r']],
  ['words', ['_2pin']],
]
type Part = 'card' | 'heading' | 'body' | 'date' | 'reactions' | 'label' | 'value' | 'words' | 'group'

const partOf = new Map(marks.flatMap(([part, names]) => names.map((name) => [name, part] as const)))
const lines = new Set(['div', 'p', 'table', 'tr', 'td', 'li', 'ul', 'section', 'h1', 'h2', 'h3', 'footer', 'main'])
const empty = new Set(['br', 'img', 'meta', 'link', 'input', 'hr', 'base', 'source', 'wbr', 'area', 'col', 'embed'])
const silent = new Set(['script', 'style', 'template', 'noscript', 'svg'])

/** No real card is longer; what comes beyond is dropped, so that a page without end does not fill the memory. */
const longest = 1 << 20
const mostParts = 2000

export async function* cardBatches(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<CardBatch> {
  const reader = cardReader()
  for await (const chunk of asUtf8(bytes)) yield reader.write(chunk.toString('utf8'))
  yield reader.end()
}

type Draft = {
  heading: string
  blocks: string[]
  pairs: { label: string; value: string; href: string }[]
  words: string
  group: string
  links: Set<string>
  media: Set<string>
  reactions: string[]
  date: string
  /** Depth of its own element while it is open. */
  depth: number
  open: boolean
  length: number
}

function cardReader() {
  const cards: Card[] = []
  /** Parts that are open, innermost last, with the depth of their elements. */
  let parts: { part: Part; depth: number }[] = []
  let depth = 0
  let silence = 0
  let inTitle = false
  let title = ''
  let card: Draft | undefined

  const parser = new Parser(
    { onopentag: opened, ontext: said, onclosetag: closed },
    { decodeEntities: true, lowerCaseTags: true },
  )

  function opened(name: string, attributes: Record<string, string>): void {
    if (empty.has(name)) {
      emptyElement(name, attributes)
      return
    }
    depth++
    if (silence > 0 || silent.has(name)) {
      silence++
      return
    }
    if (name === 'title') inTitle = title === ''
    const part = partNamed(name, attributes.class ?? '')
    if (part === 'card' && card?.open !== true) begin()
    if (card === undefined) return
    notePart(part)
    if (name === 'a') noteLink(attributes.href ?? '')
    else if (name === 'video' || name === 'audio') noteMedia(attributes.src ?? '')
    if (lines.has(name)) lineEnd()
    const body = bodyDepth()
    if (body !== undefined && depth === body + 2 && lines.has(name) && card.blocks.length < mostParts)
      card.blocks.push('')
  }

  function partNamed(name: string, classes: string): Part | undefined {
    if (classes === '') return name === 'h2' && card?.open === true ? 'heading' : name === 'p' ? 'words' : undefined
    for (const mark of classes.split(/\s+/)) {
      const part = partOf.get(mark)
      if (part === 'label' || part === 'value') return name === 'td' ? part : undefined
      if (part === 'words') return name === 'td' ? partOf.get(classes.split(/\s+/).at(-1) ?? '') : part
      if (part !== undefined) return part
    }
    if (classes === '_a6_m' || (classes.includes('_3-95') && within('words'))) return 'group'
    return name === 'h2' && card?.open === true ? 'heading' : undefined
  }

  function notePart(part: Part | undefined): void {
    if (card === undefined || part === undefined || (part === 'card' && depth === card.depth)) return
    // A card inside a card is a part of its table, and its heading one more label.
    if (part === 'heading' && (card.heading !== '' || within('card'))) return
    parts.push({ part, depth })
    if (part === 'label' && card.pairs.length < mostParts) card.pairs.push({ label: '', value: '', href: '' })
    if (part === 'reactions') card.reactions.push('')
  }

  function begin(): void {
    finish()
    parts = []
    card = {
      heading: '',
      blocks: [],
      pairs: [],
      words: '',
      group: '',
      links: new Set(),
      media: new Set(),
      reactions: [],
      date: '',
      depth,
      open: true,
      length: 0,
    }
  }

  function said(data: string): void {
    if (inTitle) title += data
    if (card === undefined || silence > 0) return
    const text = data.replace(/[ \t\r\n\f]+/g, ' ')
    card.length += text.length
    if (card.length > longest) return
    add(text)
  }

  /** Puts text where the innermost open part wants it. */
  function add(text: string): void {
    const at = parts.at(-1)
    if (card === undefined || at === undefined) return
    const pair = card.pairs.at(-1)
    if (at.part === 'heading') card.heading += text
    else if (at.part === 'date') card.date += text
    else if (at.part === 'group') card.group += text
    else if (at.part === 'reactions') card.reactions.push(`${card.reactions.pop() ?? ''}${text}`)
    else if (at.part === 'value' && pair !== undefined) pair.value += text
    else if (at.part === 'label' && pair !== undefined) {
      if (depth > at.depth) pair.value += text
      else pair.label += text
    } else if (at.part === 'words') card.words += text
    else if (card.blocks.length > 0) card.blocks.push(`${card.blocks.pop() ?? ''}${text}`)
    else if (text.trim() !== '') card.blocks.push(text)
  }

  function lineEnd(): void {
    const part = parts.at(-1)?.part
    if (part === 'reactions') card?.reactions.push('')
    else if (part === 'body' || part === 'words') add('\v')
  }

  function emptyElement(name: string, attributes: Record<string, string>): void {
    if (card === undefined || silence > 0) return
    if (name === 'br') add('\n')
    else if (name === 'img' || name === 'source') noteMedia(attributes.src ?? '')
  }

  function noteLink(href: string): void {
    if (card === undefined || href === '' || card.links.size >= mostParts) return
    if (!/^https?:/i.test(href)) {
      noteMedia(href)
      return
    }
    if (within('label') || within('value')) {
      const pair = card.pairs.at(-1)
      if (pair !== undefined && pair.href === '') pair.href = href
    }
    card.links.add(href)
  }

  function noteMedia(uri: string): void {
    if (card === undefined || !within('body') || /^(?:data|javascript|https?):|^#/i.test(uri)) return
    const name = baseName(uri)
    if (name !== '' && card.media.size < mostParts) card.media.add(name)
  }

  const within = (part: Part) => parts.some((open) => open.part === part)
  const bodyDepth = () => parts.findLast(({ part }) => part === 'body')?.depth

  function closed(name: string): void {
    if (empty.has(name)) return
    depth--
    if (silence > 0) {
      silence--
      return
    }
    if (name === 'title') inTitle = false
    if (lines.has(name)) lineEnd()
    for (let at = parts.at(-1); at !== undefined && at.depth > depth; at = parts.at(-1)) parts.pop()
    if (card !== undefined && depth < card.depth) card.open = false
  }

  function finish(): void {
    if (card === undefined) return
    const { heading, blocks, pairs, words, group, links, media, reactions, date } = card
    cards.push({
      heading: plain(heading),
      blocks: blocks.map(plain),
      pairs: pairs.map(({ label, value, href }) => ({ label: plain(label), value: plain(value), href })),
      words: plain(words),
      group: plain(group).replace(/^[^:]{1,30}:\s*/, ''),
      links: [...links],
      media: [...media],
      reactions: reactions.map(plain).filter((text) => text !== ''),
      date: plain(date),
    })
    card = undefined
  }

  const taken = (): CardBatch => ({ title: plain(title), cards: cards.splice(0) })
  return {
    write(text: string): CardBatch {
      parser.write(text)
      return taken()
    },
    end(): CardBatch {
      parser.end()
      finish()
      return taken()
    },
  }
}

/** Where an element ends a line does once, however many end there; what somebody typed stays. */
function plain(text: string): string {
  // Whole runs at once: looking for what follows blanks from each of them takes for ever where there are many.
  return cleanText(text)
    .replace(/[ \n\v]+/g, (run) => (run.includes('\v') ? '\n' : run.includes('\n') ? run.replaceAll(' ', '') : ' '))
    .trim()
}
