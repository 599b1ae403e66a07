/** The log of corrections in words. */
import type { Labels } from '../../../connectors/record.ts'
import type { CorrectionsAnswer, LoggedCorrection } from '../../../runs/corrections/log.ts'
import { faint, many, plain, quoted, shortDay, strong, wrap } from './style.ts'

export function correctionsText({ total, corrections, refits }: CorrectionsAnswer, width: number): string {
  if (total === 0 && refits.length === 0) return 'You have corrected nothing yet.'
  const lines = corrections.map((one) => logged(one, width))
  if (corrections.length < total) lines.push(faint(`${many(total - corrections.length, 'earlier one')} not shown.`))
  for (const { at, words, id } of refits)
    lines.push(wrap(`${dayOrNone(at)} ${words}${id === null ? '' : ` Undo: ${id}`}`, width))
  return lines.join('\n\n')
}

function logged(one: LoggedCorrection, width: number): string {
  const { at, of, person, phrase, text, was, is, messages, id } = one
  const what =
    phrase !== null
      ? `Whoever says ${quoted(phrase)}`
      : person !== null
        ? `Messages with ${plain(person.name)}`
        : quoted(text ?? of ?? '', 120)
  const before = was === null ? '' : `, read as ${labelsText(was)}`
  return [
    wrap(`${dayOrNone(at)} ${strong(what)}: ${labelsText(is)}${before}.`, width),
    faint(`  Holds for ${many(messages, 'message')}. Undo: ${plain(id)}`),
  ].join('\n')
}

const dayOrNone = (at: string | null): string => (at === null ? 'Some day' : shortDay(at))

function labelsText({ mode, subject, intents, canned, sell }: Labels): string {
  const words = [
    ...(mode === undefined ? [] : [mode]),
    ...(subject === undefined ? [] : [`about ${subject}`]),
    ...(intents === undefined ? [] : [intents.length === 0 ? 'no intent' : intents.join(' and ')]),
    ...(canned === undefined ? [] : [canned ? 'stock' : 'not stock']),
    ...(sell === undefined ? [] : [sell ? 'a pitch' : 'no pitch']),
  ]
  return words.join(', ')
}
