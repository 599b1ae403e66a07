/** Names out of sentences in several languages. */
import { expect, test } from 'vitest'
import { createNameFinder } from './name-finder.ts'

function finder(...names: string[]) {
  const found = createNameFinder(new Set(['owner exämple']))
  for (const name of ['Owner Exämple', ...names]) found.learn(name)
  return found.find
}

test('the owner’s name is passed over, wherever it stands', () => {
  const find = finder('Zoë Müller', 'Owner')
  expect(find("Owner Exämple commented on Zoë Müller's post.")).toBe('Zoë Müller')
  expect(find('Owner Exämple commented on his own post.')).toBeUndefined()
  expect(find("Owner Exämple commented on Owner Exämple's post.")).toBeUndefined()
  expect(find('Zoë Müllers Beitrag gefällt Owner Exämple.')).toBe('Zoë Müller')
})

test('of names that begin alike the longest counts', () => {
  const find = finder('Ann', 'Ann Lee', 'Ann Lee Jones')
  expect(find("Owner Exämple likes Ann Lee's photo.")).toBe('Ann Lee')
  expect(find("Owner Exämple likes Ann's photo.")).toBe('Ann')
  expect(find("Owner Exämple likes Ann Lee Jones' photo.")).toBe('Ann Lee Jones')
  expect(find("Owner Exämple likes Annabel's photo.")).toBeUndefined()
})

test('the first name in the sentence is the one it is about', () => {
  expect(finder('Bo', 'Cy')("Owner Exämple replied to Cy's comment on Bo's post.")).toBe('Cy')
})

test('languages without apostrophes, and without spaces, are read as well', () => {
  const find = finder('Zoë Müller', '李雷', 'Renée d’Arc')
  expect(find('Owner Exämple hat Zoë Müllers Beitrag kommentiert.')).toBe('Zoë Müller')
  expect(find('Owner Exämple a commenté la publication de Renée d’Arc.')).toBe('Renée d’Arc')
  expect(find('Owner Exämple回复了李雷的评论。')).toBe('李雷')
  expect(find("Owner Exämple replied to 李雷's comment.")).toBe('李雷')
})

test('nobody is found where nobody is known', () => {
  expect(finder()("Owner Exämple commented on Jane Stranger's post.")).toBeUndefined()
  expect(finder('A')('')).toBeUndefined()
})
