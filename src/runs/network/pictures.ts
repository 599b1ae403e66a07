/** Keeps the drawn networks: has one drawn in the thread when it is asked for, and shows the one before meanwhile. */
import { guessesOf, personOf } from '../../people/index.ts'
import type { Who } from '../../people/network/choose.ts'
import type { PictureState } from '../../people/network/shapes.ts'
import type { Asked } from '../ask.ts'
import type { Workshop } from '../work/workshop.ts'
import type { Picture } from './picture.ts'

export type Shown = { state: PictureState; share: number; picture: Picture | undefined; drawing: number }

export type Pictures = AsyncDisposable & {
  /** The newest there is, and how far the next one is; has it drawn where it is of an earlier state of the workspace. */
  of(asked: Asked): Shown
}

type Kept = {
  picture: Picture | undefined
  /** Versions of the workspace that it was drawn from, or failed at. */
  drawnFor: string
  failedFor: string
  /** Of what is being drawn. */
  share: number
  running: Promise<void> | undefined
  /** How many have been drawn. */
  drawings: number
}

/** Pictures kept at once: of the workspaces looked at last, each at its own or an earlier moment. */
const mostKept = 4

export function openPictures(workshop: Workshop, onTrouble: (error: unknown) => void): Pictures {
  const kept = new Map<string, Kept>()
  const closing = new AbortController()

  const start = (asked: Asked, entry: Kept): void => {
    const { version, asker, past } = asked
    const until = asked.at ?? 0
    entry.share = 0
    const order = {
      type: 'network',
      workspace: asker.workspace,
      until,
      notesUntil: past ? until : Number.POSITIVE_INFINITY,
      who: whoIn(asked),
    } as const
    const follow = {
      signal: closing.signal,
      onProgress: ({ share }: { share: number | null }) => {
        entry.share = share ?? entry.share
      },
    }
    entry.running = workshop
      .carryOut(order, follow)
      .then(
        ({ picture }) => {
          if (picture === undefined) return
          Object.assign(entry, { picture, drawnFor: version, drawings: entry.drawings + 1 })
        },
        (error: unknown) => {
          entry.failedFor = version
          if (!closing.signal.aborted) onTrouble(error)
        },
      )
      .finally(() => {
        entry.running = undefined
      })
  }

  return {
    of(asked) {
      const key = `${asked.asker.workspace} ${asked.past ? asked.at : ''}`
      const entry = kept.get(key) ?? {
        picture: undefined,
        drawnFor: '',
        failedFor: '',
        share: 0,
        running: undefined,
        drawings: 0,
      }
      kept.delete(key)
      kept.set(key, entry)
      for (const [other, { running }] of kept) {
        if (kept.size <= mostKept) break
        if (!running && other !== key) kept.delete(other)
      }
      const { version } = asked
      if (!entry.running && entry.drawnFor !== version && entry.failedFor !== version && !closing.signal.aborted)
        start(asked, entry)
      const { picture, share, drawings: drawing } = entry
      if (entry.running) return { state: picture ? 'redrawing' : 'drawing', share, picture, drawing }
      return { state: entry.drawnFor === version ? 'drawn' : 'failed', share: 1, picture, drawing }
    },
    async [Symbol.asyncDispose]() {
      closing.abort()
      await Promise.allSettled([...kept.values()].map(({ running }) => running))
    },
  }
}

/** Who is who, and how near, to be sent to the thread. */
function whoIn({ world, relations }: Asked): Who {
  const { identity } = world
  const horizon = relations.settings['people.horizonDays']
  const near = new Float64Array(identity.handles.length)
  const { chance } = guessesOf(relations)
  for (const [root, { history }] of relations.byRoot) near[root] = chance('in', history.tie, horizon)
  const person = Int32Array.from(identity.handles, (_, handle) => {
    const root = personOf(identity, handle)
    return relations.byRoot.has(root) ? root : -1
  })
  return { handles: identity.handles, person, near }
}
