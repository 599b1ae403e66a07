/** `classify`: one judgement a line, in the order of the lines. */
import { createInterface } from 'node:readline'
import { judgeLine } from '../../../runs/answers/judge.ts'
import { type Deed, tell, write } from '../call.ts'

/** What is not one of the lines it should be is told with its number, and the others are judged. */
export const classify: Deed = async () => {
  let number = 0
  let broken = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() === '') continue
    const read = judgeLine(number === 1 ? line.replace(/^\uFEFF/, '') : line)
    if ('judged' in read) await write(`${JSON.stringify(read.judged)}\n`)
    else {
      broken++
      tell(`Line ${number} ${read.wrong}: put it in order and give it again.`)
    }
  }
  return broken > 0 ? 3 : 0
}
