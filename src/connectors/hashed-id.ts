/** Ids for what a network gives none: a hash of the fields that tell one event from another. */
import { hash } from 'node:crypto'
import { met } from '../tools/met.ts'

/**
 * 22 characters over the fields, with their line ends and accents brought into one form first, so that a later export in
 * another layout gives the same id. Leave out file names, positions and sentences in the user's language.
 */
export function hashedId(...fields: readonly (string | number | undefined)[]): string {
  let text = ''
  for (const field of fields) text += `${normal(field)}\0`
  return hash('sha256', text, 'base64url').slice(0, 22)
}

function normal(field: string | number | undefined): string {
  if (field === undefined) return ''
  const text = String(field)
  return (text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text).normalize('NFC').trim()
}

/**
 * Numbers exact twins (the same words in the same second, twice) in the order of the file: the first keeps its id, the
 * next get `~2`, `~3`. Call it once for each row of one file.
 */
export function twinNumbers(): (id: string) => string {
  const seen = met()
  const twins = new Map<string, number>()
  return (id) => {
    if (seen.add(id)) return id
    const count = (twins.get(id) ?? 1) + 1
    twins.set(id, count)
    return `${id}~${count}`
  }
}
