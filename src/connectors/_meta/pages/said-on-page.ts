/** A message as an HTML page shows it. */

import type { Said, Unsaid } from '../messages/said.ts'
import type { Card } from './cards.ts'
import { shownTime } from './dates.ts'

const unreadable: Unsaid = {
  type: 'unsaid',
  reason: 'a message whose date Rapport cannot read: ask for the export as JSON',
}

/** `undefined` for a card that is no message: the shell of something that is gone, a heading of the page. */
export function saidOnPage(card: Card, zone: string): Said | Unsaid | undefined {
  const text = textOn(card)
  const links = card.links.filter((link) => !text.includes(link))
  if (card.heading === '' || (text === '' && card.media.length === 0 && links.length === 0)) return undefined
  // The oldest pages write `Name - date` in one.
  const at = shownTime(card.date, zone) ?? shownTime(card.date.replace(/^.* - /, ''), zone)
  if (at === undefined) return unreadable
  return {
    type: 'said',
    sender: card.heading,
    at,
    text,
    media: card.media,
    link: links[0] ?? '',
    shared: '',
    sharedFrom: '',
    call: undefined,
    reactions: card.reactions.map((shown) => reactionOn(shown, zone)),
  }
}

/** The second part of the body is the text, wherever there are several. */
function textOn({ blocks, words }: Card): string {
  if (blocks.length === 0) return words
  return blocks.length === 1 ? (blocks[0] ?? '') : (blocks[1] ?? '')
}

/** `😂Zoë Müller (Dec 28, 2020 6:56 am)`: the sign is whatever stands before the first letter or figure. */
function reactionOn(shown: string, zone: string): Said['reactions'][number] {
  const [, before = shown, when = ''] = /^(.*?)\s*\(([^()]*\d{4}[^()]*)\)$/s.exec(shown) ?? []
  const at = shownTime(when, zone)
  const named = at === undefined ? shown : before
  const [, reaction = '', actor = ''] = /^([^\p{L}\p{N}]*)(.*)$/su.exec(named) ?? []
  return { reaction: reaction.trim(), actor: actor.trim(), at: at ?? null }
}
