/** How Facebook and Instagram write JSON: UTF-8 read as Latin-1, then every sign above ASCII escaped. */
import { around, jsonList, type MadeFile } from '../../network.ts'

/** `key`: the one field that holds the list; a bare list without. */
export function list(path: string, values: Iterable<unknown>, key?: string): MadeFile {
  const pieces = jsonList(values, garbled)
  return { path, pieces: key === undefined ? pieces : around(`{\n  "${key}": `, pieces, '\n}') }
}

export function whole(path: string, value: unknown): MadeFile {
  return { path, pieces: [garbled(value)] }
}

export function garbled(value: unknown): string {
  return Buffer.from(`\n${JSON.stringify(value, null, 2)}`)
    .toString('latin1')
    .replace(/[\u0080-\u00ff]/g, escaped)
}

const escapes = Array.from({ length: 256 }, (_, code) => `\\u${code.toString(16).padStart(4, '0')}`)
const escaped = (sign: string) => escapes[sign.charCodeAt(0)] ?? sign
