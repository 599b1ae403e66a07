/** What a person would read in a piece of HTML. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { htmlToText } from './index.ts'

describe('text out of HTML', () => {
  test('has a blank line between paragraphs and keeps line ends', () => {
    const html =
      '<p>Hello <a href="https://toot.example/tags/fediverse" class="mention hashtag">#<span>fediverse</span></a> &amp; friends</p><p>second paragraph<br>line</p>'
    expect(htmlToText(html)).toBe('Hello #fediverse & friends\n\nsecond paragraph\nline')
  })

  test('leaves out scripts, styles and comments, also nested ones', () => {
    const html = '<style>p{}</style>a<script>alert("<p>b</p>")</script><!-- c --> d<svg><title>e</title><g>f</g></svg>'
    expect(htmlToText(html)).toBe('a d')
  })

  test('goes on after an element that never closes inside a picture', () => {
    expect(htmlToText('<svg><img><path d="M0 0"></svg>after<iframe></iframe> all')).toBe('after all')
  })

  test('keeps the words of a link, and its address where the words are a shortened form of it', () => {
    const long = 'https://shop.example/a/very/long/path'
    expect(htmlToText(`<a href="${long}">our shop</a>`)).toBe('our shop')
    expect(
      htmlToText(
        `<a href="${long}"><span class="invisible">https://</span><span class="ellipsis">shop.example/a/ve</span><span class="invisible">ry/long/path</span></a>`,
      ),
    ).toBe(long)
    expect(htmlToText(`<a href="${long}">shop.example/a/very…</a>`)).toBe(long)
    expect(htmlToText(`<a href="${long}">read more…</a>`)).toBe('read more…')
    expect(htmlToText('<a href="javascript:alert(1)">shop.example…</a>')).toBe('shop.example…')
  })

  test('of a mention is the mention', () => {
    const html =
      '<span class="h-card"><a href="https://toot.example/@bob" class="u-url mention">@<span>bob</span></a></span> thanks!'
    expect(htmlToText(html)).toBe('@bob thanks!')
  })

  test('has items and rows on lines of their own', () => {
    expect(htmlToText('<ul><li>one</li><li>two</li></ul>after')).toBe('one\ntwo\n\nafter')
  })

  test('takes no longer than its length is worth, however many links it has and however deep it is', () => {
    const began = performance.now()
    expect(htmlToText('<a href="https://a.example/">y</a> '.repeat(20_000))).toHaveLength(39_999)
    expect(htmlToText(`above${'<div>'.repeat(300_000)}below`)).toMatch(/^above/)
    expect(performance.now() - began).toBeLessThan(10_000)
  })

  test('never holds a mark-up of its own making', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', 'p', '/', 'a', '"', ' ', '&', ';', 'script', '=') }),
        (html) => {
          expect(() => htmlToText(html)).not.toThrow()
        },
      ),
    )
    expect(htmlToText('1 < 2 &lt;b&gt;')).toBe('1 < 2 <b>')
  })
})
