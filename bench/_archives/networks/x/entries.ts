/** How X writes its files: a list behind the name of a variable, numbers as strings, signs escaped. */
import { around, jsonList, type MadeFile } from '../../network.ts'
import type { Chance } from '../../words.ts'

export const own = { id: '1500000000000000001', handle: 'ada_example', name: 'Ada Éxample 🌱', host: '' }

export function list(name: string, values: Iterable<unknown>, file = `${name}.js`, part = 0): MadeFile {
  return { path: `data/${file}`, pieces: around(`window.YTD.${name}.part${part} = `, jsonList(values, shown), '') }
}

/** With a space on both sides of a colon. */
const shown = (value: unknown) => `\n${JSON.stringify(value, null, 2)}`.replace(/^( *"\w+"): /gm, '$1 : ')

const beginning = 1_288_834_974_657n

/** An id of that moment, epoch ms. */
export function snowflake(at: number, made: Chance): string {
  return String(((BigInt(at) - beginning) << 22n) | BigInt(made.below(1 << 22)))
}

/** `Sat Feb 18 12:33:11 +0000 2023`. */
export function dated(at: number): string {
  const [day, date, month, year, time] = new Date(at).toUTCString().replace(',', '').split(' ')
  return `${day} ${month} ${date} ${time} +0000 ${year}`
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
