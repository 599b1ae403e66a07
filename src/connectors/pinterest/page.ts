/** An export page as it streams by: its headings, and the lines between them as a person would read them. */
import { Parser } from 'htmlparser2'
import { asUtf8 } from '../../tools/read/encoding.ts'
import { CutOff, cleanText } from '../../tools/read/index.ts'

/** Told in the order of the page. `from`, `to`: where a heading stands, in characters. */
export type PageListener = {
  heading(title: string, from: number, to: number): void
  /** Never blank. `link`: where the first link on the line leads. */
  line(text: string, link: string | undefined): void
  end(at: number): void
}

const silent = new Set(['script', 'style', 'head', 'template', 'noscript', 'iframe', 'object', 'svg', 'title'])
const lineEnds = new Set([
  'br',
  'p',
  'div',
  'li',
  'tr',
  'ul',
  'ol',
  'table',
  'section',
  'article',
  'hr',
  'h2',
  'h3',
  'h4',
])

/** Characters of a line, a heading or a tag; more is no page that anybody made. */
const longestLine = 1 << 20
const longestHeading = 200
const longestTag = 8 << 20
const deepest = 1000

/** Comes back after every piece of the page. Throws `CutOff` after what was whole where a tag has no end. */
export async function* readPage(bytes: AsyncIterable<Uint8Array>, listener: PageListener): AsyncGenerator<void> {
  const page = createPage(listener)
  for await (const chunk of asUtf8(bytes)) {
    const trouble = page.write(chunk.toString('utf8'))
    yield
    if (trouble !== undefined) throw trouble
  }
  page.end()
  yield
}

function createPage(listener: PageListener) {
  let text = ''
  let link: string | undefined
  let title: string | undefined
  let titleFrom = 0
  let silence = 0
  let depth = 0
  /** Characters that went to the parser, and those that went past it. */
  let fed = 0
  let passed = 0
  /** What may be the beginning of a line break. */
  let rest = ''
  let trouble: CutOff | undefined

  function endLine(): void {
    const line = text === '' ? '' : plain(text).trim()
    if (line !== '' || link !== undefined) listener.line(line, link)
    text = ''
    link = undefined
  }

  function addText(data: string): void {
    if (title !== undefined) title = (title + data).slice(0, longestHeading)
    else if (text === '') text = data
    else if (text.length < longestLine) text += data
  }

  // Signs like `&amp;` are rare, and a parser that looks for them goes through a page one character at a time.
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > deepest) trouble = new CutOff(`tags stand more than ${deepest} deep in each other`)
        if (silence > 0 || silent.has(name)) silence++
        else if (name === 'br') endLine()
        else if (name === 'a') link ??= attributes.href === undefined ? undefined : plain(attributes.href).trim()
        else if (name === 'h1') {
          endLine()
          title = ''
          titleFrom = parser.startIndex + passed
        } else if (lineEnds.has(name)) endLine()
      },
      ontext(data) {
        if (silence === 0) addText(data)
      },
      onclosetag(name) {
        depth--
        if (silence > 0) silence--
        else if (name === 'h1' && title !== undefined) {
          listener.heading(cleanText(plain(title)).replace(/\s+/g, ' ').trim(), titleFrom, parser.endIndex + 1 + passed)
          title = undefined
        } else if (name !== 'br' && lineEnds.has(name)) endLine()
      },
    },
    { decodeEntities: false, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )

  /** Whether the parser is between tags, and holds nothing back. */
  function isBetween(): boolean {
    return silence === 0 && parser.endIndex + 1 >= fed
  }

  function feed(html: string): void {
    fed += html.length
    parser.write(html)
    // What the parser holds back until the tag ends.
    if (fed - parser.endIndex > longestTag) trouble ??= new CutOff('a tag has no end')
  }

  return {
    /** Most of a page is text between line breaks, which needs no parser. */
    write(chunk: string): Error | undefined {
      const html = rest + chunk
      rest = ''
      for (let at = 0; at < html.length && trouble === undefined; ) {
        const tag = html.indexOf('<', at)
        const end = tag < 0 ? html.length : tag
        if (isBetween()) {
          addText(html.slice(at, end))
          passed += end - at
          at = end
          if (tag < 0) break
        }
        if (html.startsWith(br, at) && isBetween()) {
          endLine()
          passed += br.length
          at += br.length
          continue
        }
        // The parser gets what comes up to the next line break.
        const next = html.indexOf(br, at + 1)
        const until = next < 0 ? beforeBreak(html) : next
        if (until <= at) {
          rest = html.slice(at)
          break
        }
        feed(html.slice(at, until))
        at = until
      }
      return trouble
    },
    end(): void {
      feed(rest)
      parser.end()
      endLine()
      listener.end(fed + passed)
    },
  }
}

/** The length without what at its end may be the beginning of a line break. */
function beforeBreak(html: string): number {
  const tag = html.lastIndexOf('<')
  return tag >= 0 && html.length - tag < br.length ? tag : html.length
}

const br = '<br>'

/** The text that is meant, with `&amp;` and the like decoded. */
function plain(text: string): string {
  if (!text.includes('&')) return text
  let decoded = ''
  const parser = new Parser({
    ontext(data) {
      decoded += data
    },
  })
  // What stands before a sign of a tag here was written as it is.
  parser.end(text.replaceAll('<', '&lt;'))
  return decoded
}
