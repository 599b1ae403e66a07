/** Proposals as numbered questions, each with the words it hangs on. */
import type { ProposalsAnswer } from '../../../runs/proposals/proposals.ts'
import { faint, plain, quoted, wrap } from './style.ts'

export function proposalsText({ asOf, proposals }: ProposalsAnswer, width: number): string {
  if (asOf === null) return 'Nothing is here yet. Bring your archives: rapport import FILE...'
  if (proposals.length === 0) return 'Nothing is proposed.'
  const lines = proposals.flatMap(({ question, words, id }, at) => [
    wrap(plain(question), width, '    ', ` ${String(at + 1).padStart(2)} `),
    ...(words === null ? [] : [wrap(quoted(words), width, '     ', '    ')]),
    faint(`    ${id}`),
  ])
  return [lines.join('\n'), 'Answer with "rapport proposals yes 1" or "rapport proposals no 1".'].join('\n\n')
}
