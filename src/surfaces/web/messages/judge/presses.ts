/** One key, one label: what pressing it makes of the messages it is pressed for. */
import type { Intent, Labels, Mode, Subject } from '../../../../connectors/record.ts'
import type { Interaction } from '../../../../people/shapes.ts'

export type Press = { key: string; word: string } & (
  | { group: 'Mode'; label: Mode }
  | { group: 'About'; label: Subject }
  | { group: 'Does'; label: Intent }
  | { group: 'Also'; label: 'canned' | 'sell' }
)

export const presses: readonly Press[] = [
  { group: 'Mode', key: 'b', label: 'broadcast', word: 'broadcast' },
  { group: 'Mode', key: 'c', label: 'chat', word: 'chat' },
  { group: 'Mode', key: 'e', label: 'engage', word: 'engage' },
  { group: 'About', key: 's', label: 'self', word: 'ourselves' },
  { group: 'About', key: 'o', label: 'others', word: 'others' },
  { group: 'About', key: 'u', label: 'useful', word: 'useful' },
  { group: 'About', key: 'n', label: 'none', word: 'nothing' },
  { group: 'Does', key: 'p', label: 'promote', word: 'promotes' },
  { group: 'Does', key: 'a', label: 'ask', word: 'asks' },
  { group: 'Does', key: 'f', label: 'offer', word: 'offers' },
  { group: 'Does', key: 't', label: 'thank', word: 'thanks' },
  { group: 'Does', key: 'w', label: 'congratulate', word: 'well done' },
  { group: 'Does', key: 'q', label: 'question', word: 'question' },
  { group: 'Does', key: 'r', label: 'answer', word: 'reply' },
  { group: 'Does', key: 'l', label: 'complain', word: 'complaint' },
  { group: 'Does', key: 'm', label: 'recommend', word: 'recommends' },
  { group: 'Also', key: 'd', label: 'canned', word: 'stock' },
  { group: 'Also', key: 'v', label: 'sell', word: 'pitch' },
]

type Message = Pick<Interaction, 'id' | 'labels' | 'corrected'>
export type Change = { of: string; labels: Labels; was: Required<Labels> | null; corrected: boolean }

/** Whether a message has the label already. */
export function has(press: Press, { labels }: Message): boolean {
  if (labels === null) return false
  switch (press.group) {
    case 'Mode':
      return labels.mode === press.label
    case 'About':
      return labels.subject === press.label
    case 'Does':
      return labels.intents.includes(press.label)
    case 'Also':
      return labels[press.label]
  }
}

/**
 * What would change: a mode or a subject is set; what a message does is said of all of them, or, where all have it, of
 * none. Messages that have it already are left alone.
 */
export function changesBy(press: Press, messages: readonly Message[]): Change[] {
  const isOn = messages.every((message) => has(press, message))
  const turns = press.group === 'Does' || press.group === 'Also'
  return messages.flatMap((message) => {
    if (has(press, message) !== (isOn && turns)) return []
    if (isOn && !turns) return []
    return {
      of: message.id,
      labels: labelsBy(press, message, !isOn),
      was: message.labels,
      corrected: message.corrected,
    }
  })
}

function labelsBy(press: Press, { labels }: Message, on: boolean): Labels {
  switch (press.group) {
    case 'Mode':
      return { mode: press.label }
    case 'About':
      return { subject: press.label }
    case 'Does': {
      const others = (labels?.intents ?? []).filter((intent) => intent !== press.label)
      return { intents: on ? [...others, press.label] : others }
    }
    case 'Also':
      return { [press.label]: on }
  }
}

/** Saying that it is right: everything it was read as, from now on by one's own word. */
export const confirmed = (messages: readonly Message[]): Change[] =>
  messages.flatMap(({ id, labels, corrected }) =>
    labels === null ? [] : { of: id, labels: { ...labels }, was: labels, corrected },
  )

/** `3 messages are chat now.` */
export function saidOf(press: Press, changes: readonly Change[]): string {
  const many = changes.length === 1 ? 'One message' : `${changes.length} messages`
  const one = changes.length === 1
  const [first] = changes
  const on = first !== undefined && !(press.group === 'Does' && !(first.labels.intents ?? []).includes(press.label))
  const off = !on || (press.group === 'Also' && first?.labels[press.label] === false)
  if (press.group === 'Mode') return `${many} ${one ? 'is' : 'are'} ${press.word} now.`
  if (press.group === 'About') return `${many} now ${one ? 'speaks' : 'speak'} of ${press.word}.`
  return off ? `${many} without “${press.word}” now.` : `${many} with “${press.word}” now.`
}
