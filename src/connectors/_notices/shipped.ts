/** Writes a network's templates down shortly: what they have in common once, then one line a deed and language. */

import type { NoticeTemplate } from '../notices.ts'
import type { InteractionKind } from '../record.ts'

type Common = Pick<
  NoticeTemplate,
  'network' | 'senders' | 'personLink' | 'owner' | 'handle' | 'linkPrefix' | 'linkKeeps'
>

/** `deed`: its name in the template's id. */
export type Wording = { deed: string; kind: InteractionKind | 'none'; subject: string } & Partial<
  Pick<NoticeTemplate, 'audience' | 'body' | 'each' | 'personLink' | 'link' | 'list'>
>

const audiences: Partial<Record<InteractionKind | 'none', 'public' | 'direct'>> = {
  reply: 'public',
  mention: 'public',
  quote: 'public',
  share: 'public',
  reaction: 'public',
  message: 'direct',
  invite: 'direct',
}

/** Written after what is known in public of these mails: unverified, until a user's own mail has confirmed one. */
export function shippedNotices(common: Common, languages: Record<string, readonly Wording[]>): NoticeTemplate[] {
  const taken = new Map<string, number>()
  const idOf = (id: string): string => {
    const count = (taken.get(id) ?? 0) + 1
    taken.set(id, count)
    return count === 1 ? id : `${id}-${count}`
  }
  return Object.entries(languages).flatMap(([language, wordings]) =>
    wordings.map(({ deed, ...wording }) => {
      const audience = wording.audience ?? audiences[wording.kind]
      return {
        ...common,
        ...wording,
        id: idOf(`${common.network}/${language}/${deed}`),
        language,
        ...(audience !== undefined && { audience }),
        verified: false,
      }
    }),
  )
}

/** Subjects of mails that tell no deed of a person. */
export function leftAside(...subjects: readonly string[]): Wording[] {
  return subjects.map((subject) => ({ deed: 'aside', kind: 'none', subject }))
}
