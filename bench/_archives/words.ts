/** What people write, made up: the lengths, languages, signs and emoji of real posts, messages and mails. Fixed seed. */
import { generator } from '../_million/million.ts'

/** Everything in the archives happens between these two moments, epoch ms. */
export const firstDay = Date.UTC(2016, 10, 1)
export const lastDay = Date.UTC(2026, 9, 31)

export type Chance = {
  /** 0 inclusive to 1 exclusive. */
  random(): number
  /** A whole number from 0 to less than `limit`. */
  below(limit: number): number
  /** True in `share` of the cases. */
  happens(share: number): boolean
  pick<T>(choices: readonly [T, ...T[]]): T
  /** A moment between the first day and the last, epoch ms. */
  moment(): number
  /** A text whose length varies widely around `mean` words; `emoji` is the share of texts that hold one. */
  text(mean: number, emoji?: number): string
  /** `length` digits that do not begin with 0. */
  digits(length: number): string
  letters(length: number, alphabet?: string): string
}

const common =
  'the and you that was for are with his they this have from one had word but not what all were when your can said there use each which she how their will other about out many then them these some her would make like him into time has look two more write see number way could people than first water been call who oil now find long down day did get come made may part workshop opened early lovely talk paper glue boards thread press squeaks rains thank please send price repair morning evening order parcel delivery invoice meeting garden coffee tomorrow weekend photo picture album concert train ticket festival market stall customer question answer idea plan project team client budget proposal'.split(
    ' ',
  )
const elsewhere =
  'und nicht für über schön Grüße Straße können möchte Größe früh später Müller Köln año mañana señor niño corazón también después café déjà garçon être où là ça naïve château Łódź żółty źródło ćwiczenie Žižek čaj smörgåsbord ångström på været også что спасибо привет мастерская こんにちは お茶の時間 ありがとう 谢谢 你好 工作室'.split(
    ' ',
  )
const syllables = 'ba co di fu ga he ji ko la mi no pu ra se ti vo wa xe ya zu bran cler drin stol gram plen'.split(' ')
const emojis = '😀 😂 ❤️ 🙏 👍 🎉 🌱 🦊 🔥 😍 🤔 👏 ✨ 🚀 👩🏽‍💻 🇩🇪 ☕ 📚'.split(' ')
const ends = ['.', '.', '.', '!', '?', '…', ' :)', '.\n', '.\n\n']
const signs = [' & ', ' < ', ' > ', " it's ", ' "quoted" ', ' – ', ' 100% ', ' C&A ', ' (well) ', ' → ']

const vocabulary = wordsOf(generator(7))

function wordsOf(random: () => number): readonly string[] {
  const made = Array.from({ length: 4000 }, () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => syllables[Math.floor(random() * syllables.length)]).join(
      '',
    ),
  )
  return [...common, ...elsewhere, ...made]
}

export function chance(seed: number): Chance {
  const random = generator(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const letters = (length: number, alphabet = 'abcdefghijklmnopqrstuvwxyz234567') => {
    let made = ''
    for (let i = 0; i < length; i++) made += alphabet[below(alphabet.length)]
    return made
  }
  return {
    random,
    below,
    letters,
    happens: (share) => random() < share,
    pick: (choices) => choices[below(choices.length)] ?? choices[0],
    moment: () => firstDay + Math.floor(random() * (lastDay - firstDay)),
    digits: (length) => letters(1, '123456789') + letters(length - 1, '0123456789'),
    text(mean, emoji = 0.15) {
      const length = Math.min(1 + Math.floor(-Math.log(1 - random()) * mean), 12 * mean)
      let text = ''
      let beginning = true
      for (let at = 1; at <= length; at++) {
        // Common words are common: half of all words are of the first eighth.
        const word = vocabulary[Math.floor(random() ** 3 * vocabulary.length)] ?? ''
        text += beginning ? word.charAt(0).toUpperCase() + word.slice(1) : word
        beginning = at % 11 === 0
        if (at === length) break
        if (beginning) text += ends[below(ends.length)] ?? '.'
        text += at % 29 === 0 ? (signs[below(signs.length)] ?? ' ') : ' '
      }
      return random() < emoji ? `${text} ${emojis[below(emojis.length)]}` : text
    },
  }
}

export type Person = { name: string; handle: string; id: string; host: string }

const firstNames =
  'Zoë José Mary Wei Radosław Ana Björn Chloé Dmitri Eun-ji Fatima Giulia Håkon Ines Jürgen Kofi Léa Marek Nour Olga Priya Quinn Rosa Søren Tuğba Ursula Víctor Wanda Yuki Zsófia'.split(
    ' ',
  )
const lastNames =
  "Müller Núñez Barlow Zhang Nowak O'Neil Okafor Petrov Kim Rossi Hansen Dupont Schmidt Mensah Łukasz Haddad Ivanova Sharma García Sørensen Yılmaz Tanaka Szabó Smith 李 Brown Costa Weiß Fischer Novák".split(
    ' ',
  )
const hosts = ['other.example', 'third.example', 'art.example', 'social.example', 'knit.example']

/** `count` people, each of another handle; a few share a name. */
export function people(count: number): Person[] {
  const { below, digits } = chance(11)
  return Array.from({ length: count }, (_, at) => {
    const first = firstNames[below(firstNames.length)] ?? ''
    const last = lastNames[below(lastNames.length)] ?? ''
    const number = at.toString(36)
    const plain = `${first}${last}`
      .normalize('NFD')
      .replace(/[^a-z]/gi, '')
      .toLowerCase()
    return {
      name: at % 50 === 0 ? `${first} ${last}` : `${first} ${last} ${number.toUpperCase()}`,
      handle: `${plain.slice(0, 9)}_${number}`,
      id: `1${digits(17)}`,
      host: hosts[at % hosts.length] ?? 'other.example',
    }
  })
}

/** One of them; half of all that happens is with a fifth of the people. */
export function oneOf(random: () => number, all: readonly Person[]): Person {
  return all[Math.floor(random() ** 2.3 * all.length)] ?? { name: 'Bob', handle: 'bob', id: '1', host: 'other.example' }
}
