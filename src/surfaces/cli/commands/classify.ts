/** `classify`: one judgement a line, in the order of the lines. */
import { createInterface } from 'node:readline'
import { judgeTogether, type ReadLine, readLine } from '../../../runs/answers/messages/judge.ts'
import { type Deed, tell, write } from '../call.ts'

/** Near-copies are looked for among so many lines at once; more would not fit in memory in the end. */
const mostLines = 20_000

/** What is not one of the lines it should be is told with its number, and the others are judged. */
export const classify: Deed = async () => {
  let number = 0
  let broken = 0
  let block: { number: number; read: ReadLine }[] = []

  const judge = async () => {
    const told = judgeTogether(block.map(({ read }) => read))
    for (const [at, line] of told.entries()) {
      if ('judged' in line) await write(`${JSON.stringify(line.judged)}\n`)
      else {
        broken++
        tell(`Line ${block[at]?.number} ${line.wrong}: put it in order and give it again.`)
      }
    }
    block = []
  }

  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() === '') continue
    block.push({ number, read: readLine(number === 1 ? line.replace(/^\uFEFF/, '') : line) })
    if (block.length >= mostLines) await judge()
  }
  await judge()
  return broken > 0 ? 3 : 0
}
