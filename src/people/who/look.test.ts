/** Who is proposed to be one person, and who never is. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lookAtOnce } from './look.ts'
import { folded, sound } from './names/folded.ts'
import type { Profile } from './profile.ts'

const of = (handle: string, name?: string, more: Partial<Profile> = {}): Profile => ({
  handles: [handle],
  ...(name !== undefined && { names: [name] }),
  ...more,
})
/** What is proposed of the first two. */
const said = (...profiles: Profile[]) =>
  lookAtOnce(profiles).likely.find(({ a, b }) => a + b === 1 && Math.max(a, b) === 1)

describe('one human', () => {
  const veryLikely: [string, Profile, Profile][] = [
    ['in two alphabets', of('x:vin', 'Александр Виноградский'), of('y:avi', 'Aleksandr Vinogradskiy')],
    ['with and without umlaut', of('x:goe', 'Jürgen Götzmüller'), of('y:jg', 'Juergen Goetzmueller')],
    ['by a pet name', of('x:bt', 'Bill Treadgold'), of('y:wt', 'William Treadgold')],
    ['turned around', of('x:pf', 'Przybylski, Zbigniew'), of('y:zp', 'Zbigniew Przybylski')],
    ['by a handle made of the name', of('x:zbigniew.przybylski'), of('y:zp', 'Zbigniew Przybylski')],
    [
      'with another surname and the same picture and number',
      of('x:lauralockden81', 'Laura Lockden', { pictures: ['584e73dcb33b5096'] }),
      of('y:laurawarinwell81', 'Laura Warinwell', { pictures: ['584e73dcb33b5090'] }),
    ],
    [
      'whose page names the other handle',
      of('x:pixelmarten', 'Pixel', { says: ['y:quennell'] }),
      of('y:quennell', undefined, { bios: ['Moss, kilns and otters'] }),
    ],
  ]
  test.each(veryLikely)('%s is at least likely', (_, one, other) => {
    expect(said(one, other)).toMatchObject({ kind: 'same' })
    expect(said(one, other)?.probability).toBeGreaterThan(0.6)
  })
})

describe('two humans', () => {
  test('of one common name are never very likely one', () => {
    for (const name of ['John Smith', 'Maria Garcia', 'Thomas Müller'])
      expect(said(of('x:a1', name), of('y:b2', name))?.band).not.toBe('very likely')
  })
  test('of one name in other towns and firms are held less likely than without', () => {
    const plain = said(of('x:a1', 'Anna Kowalska'), of('y:b2', 'Anna Kowalska'))?.probability ?? 0
    const other = said(
      of('x:a1', 'Anna Kowalska', { places: ['Leeds'], companies: ['Acme'] }),
      of('y:b2', 'Anna Kowalska', { places: ['Graz'], companies: ['Bolt'] }),
    )
    expect(other?.probability ?? 0).toBeLessThan(plain)
  })
  test('of one firm are colleagues, and nobody is one with an address that several read', () => {
    const domain = 'arcport.example'
    expect(said(of(`mail:jo.quill@${domain}`, 'Jo Quill'), of(`mail:max.orr@${domain}`, 'Max Orr'))).toBeUndefined()
    expect(said(of(`mail:info@${domain}`), of(`mail:team@${domain}`))?.band).not.toBe('very likely')
    expect(said(of(`mail:info@${domain}`), of(`mail:max.orr@${domain}`, 'Max Orr'))?.kind ?? 'speaks-for').toBe(
      'speaks-for',
    )
  })
  test('an organisation and who works there are related, and not one', () => {
    const firm = of('x:acme', 'Acme Pottery Ltd', { says: ['feed:acmepottery.example'] })
    const person = of('mail:jo@acmepottery.example', 'Jo Quill', { companies: ['Acme Pottery'] })
    expect(said(firm, person)).toMatchObject({ kind: 'speaks-for', a: 0, b: 1 })
  })
  test('whom the user holds apart are not proposed', () => {
    const two = [of('x:zp', 'Zbigniew Przybylski'), of('y:zp', 'Zbigniew Przybylski')]
    expect(lookAtOnce(two).likely).toHaveLength(1)
    expect(lookAtOnce(two, { mayNot: () => true }).likely).toEqual([])
  })
})

test('a chain of likenesses does not make one of two who are clearly not', () => {
  const three = [
    of('x:hannahbrennock', 'Hannah Brennock'),
    of('y:hannahbrennock'),
    of('z:hannahbrennock', 'Zbigniew Przybylski'),
  ]
  const { groups } = lookAtOnce(three)
  for (const group of groups) expect(group.includes(0) && group.includes(2)).toBe(false)
})

test('what is found does not hang on the order in which people are known', () => {
  const people = [
    of('x:vin', 'Александр Виноградский'),
    of('y:avi', 'Aleksandr Vinogradskiy'),
    of('z:jsm', 'John Smith'),
    of('y:john.smith', 'John Smith'),
    of('x:treadgold', 'Bill Treadgold'),
    of('mail:william.treadgold@example.org'),
  ]
  const pairs = (all: readonly Profile[]) =>
    lookAtOnce(all)
      .likely.map(({ a, b, band }) => [all[a]?.handles[0], all[b]?.handles[0]].sort().join(' ') + band)
      .sort()
  fc.assert(
    fc.property(fc.shuffledSubarray(people, { minLength: people.length }), (shuffled) => {
      expect(pairs(shuffled)).toEqual(pairs(people))
    }),
    { numRuns: 30 },
  )
})

test('spellings of one name have one sound', () => {
  const same = (...names: string[]) => expect(new Set(names.map((name) => sound(folded(name)))).size).toBe(1)
  same('Юрий', 'Yuriy', 'Jurij', 'Yuri')
  same('Müller', 'Mueller', 'Muller')
  same('Vinogradskiy', 'Winogradskij', 'Виноградский')
  same('Sørensen', 'Sorensen')
  same('Παπαδόπουλος', 'Papadopoulos')
})

test('what a name says is not said again by the handles made of it', () => {
  const likely = (one: string, other: string) =>
    said(of(one, 'Dmitrij Popov'), of(other, 'Дмитрий Попов'))?.probability ?? 0
  expect(likely('x:dmitrijpopov', 'y:dmitriypopow')).toBeLessThan(likely('x:qk7', 'y:zr4') + 0.1)
})

test('organisations of one name with sites of their own are two', () => {
  const firms = [
    of('x:brightline', 'Bright Line Architects', { says: ['feed:brightline.example'], organisation: true }),
    of('y:brightline', 'Bright Line', { says: ['feed:bright-line.test'], organisation: true }),
  ]
  expect(said(...firms)?.band).not.toBe('very likely')
})

test('an initial is of the letter a name is written with', () => {
  const two = [of('x:pmarlbeck', 'P. Marlbeck'), of('y:philippa', 'Philippa Marlbeck')]
  expect(said(...two)?.probability ?? 0).toBeGreaterThan(0.6)
})
