/** How many messages a second are read, and how soon reading can begin. */
import { spawnSync } from 'node:child_process'
import { labelled, messageOf } from '../training/labelled.ts'

const { fingerprint } = await import('../src/meaning/index.ts')
const { readMessage } = await import('../src/meaning/read.ts')

/** Milliseconds from nothing to the first reading in a process of its own; the best of three. */
const readyMilliseconds = (): number => {
  const code = `const begun = performance.now()
    const { readMessage } = await import(${JSON.stringify(import.meta.resolve('../src/meaning/index.ts'))})
    readMessage({ text: 'Hello', channel: '', direction: 'sent', audience: 'direct' })
    console.log(performance.now() - begun)`
  const runs = [1, 2, 3].map(() =>
    spawnSync(process.execPath, ['--input-type=module', '--eval', code]).stdout.toString(),
  )
  return Math.round(Math.min(...runs.map(Number)))
}

const messages = labelled('messages').map(messageOf)

/** The best of four rounds, so that a busy machine counts little. */
const perSecond = (run: (message: (typeof messages)[number]) => void): number => {
  let best = 0
  for (let round = 0; round < 4; round++) {
    const start = performance.now()
    for (let again = 0; again < 1; again++) for (const message of messages) run(message)
    best = Math.max(best, (messages.length * 1000) / (performance.now() - start))
  }
  return Math.round(best)
}

const figures = {
  readyMilliseconds: readyMilliseconds(),
  withLanguage: perSecond((message) => readMessage(message)),
  fingerprints: perSecond((message) => fingerprint(message.text)),
}
const bars = { readyMilliseconds: 1000, withLanguage: 5000 }
console.log(`Ready to read after ${figures.readyMilliseconds} ms.`)
console.log(`${figures.withLanguage} messages a second, their language told as well.`)
console.log(`${figures.fingerprints} fingerprints a second.`)
const ok = figures.readyMilliseconds < bars.readyMilliseconds && figures.withLanguage >= bars.withLanguage
console.log(JSON.stringify({ name: 'meaning', figures, bars, ok }))
