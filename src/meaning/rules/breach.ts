/** What an organisation should think twice about sending: abuse, sarcasm at a customer, gossip, politics, grievances. */

import { abusePack } from '../phrases/packs.ts'
import { match } from '../text/match.ts'
import type { Evidence, Finding } from './evidence.ts'
import { gather } from './evidence.ts'

export const findBreach = (evidence: Evidence): Finding => {
  const { message, text, sent } = evidence
  if (!sent || message.workspaceKind !== 'organisation') return null
  const abuse = gather(text, message, match(text, abusePack()))
  const lists = ['insult', 'profanity', 'gossip', 'politics', 'grievance'] as const
  const found = lists.filter((list) => abuse.has(list) || evidence.has(list))
  if (found.length > 0) return { words: [...abuse.words(...found), ...evidence.words(...found)].slice(0, 2) }
  return null
}
