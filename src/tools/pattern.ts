/** Tries a user's own regular expression on a text, case ignored, and gives up on it after a time. */
import { createContext, Script } from 'node:vm'

const limit = 50
const scripts = new Map<string, Script | undefined>()
const context = createContext(Object.create(null))

/** Whether it matches; `undefined` where the pattern is none, or takes longer than 50 ms on this text. */
export function matchesWithin(pattern: string, text: string): boolean | undefined {
  const script = scriptOf(pattern)
  if (!script) return undefined
  try {
    // Only the text goes in and only a truth value comes out; the time limit is why this is a script at all.
    context.text = text.slice(0, 20_000)
    return script.runInContext(context, { timeout: limit }) === true
  } catch {
    return undefined
  }
}

function scriptOf(pattern: string): Script | undefined {
  if (scripts.has(pattern)) return scripts.get(pattern)
  let script: Script | undefined
  try {
    new RegExp(pattern, 'iu')
    script = new Script(`new RegExp(${JSON.stringify(pattern)}, 'iu').test(text)`)
  } catch {
    try {
      new RegExp(pattern, 'i')
      script = new Script(`new RegExp(${JSON.stringify(pattern)}, 'i').test(text)`)
    } catch {
      script = undefined
    }
  }
  scripts.set(pattern, script)
  return script
}
