/** Looks for people who may be one, off the way of whoever asks: a few at once, many in a thread; keeps what was found. */
import { once } from 'node:events'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import {
  type Likely,
  look,
  membersOf,
  type Profile,
  personOf,
  profileOfPerson,
  type World,
} from '../../people/index.ts'
import type { Asked } from '../ask.ts'
import type { Living } from '../living.ts'
import type { LookOrder, LookSaid } from './look-thread.ts'

/** One proposal, by handles, since who stands for a person changes. */
export type Found = Omit<Likely, 'a' | 'b'> & { a: string; b: string }

export type Looking = {
  /** Whether what was found is of all there is; `share` tells how far it is otherwise, 0 to 1. */
  looking: boolean
  share: number
  found: readonly Found[]
  /** Differs with each time something was found. */
  times: number
}

type Kept = Looking & { of: string; world: World; run: Promise<void> | undefined; failedFor: string }

const kept = new WeakMap<Living, Kept>()

/** Up to so many people are looked through at once, in some hundredths of a second. */
const few = 500

/** What there is now. Begins to look where something is new, and waits for nothing. */
export function lookingOf(asked: Asked): Looking {
  const { living, world, relations } = asked
  const of = versionOf(asked)
  const known = kept.get(living)
  if (
    known !== undefined &&
    known.world === world &&
    (known.of === of || known.run !== undefined || known.failedFor === of)
  )
    return known
  const entry: Kept = {
    looking: true,
    share: 0,
    found: known?.world === world ? known.found : [],
    times: known?.times ?? 0,
    of,
    world,
    run: undefined,
    failedFor: '',
  }
  kept.set(living, entry)
  const roots = [...relations.byRoot.keys()].filter((root) => isMet(world, root))
  if (roots.length <= few) {
    const profiles = roots.map((root) => profileOfPerson(world, root))
    const apart = apartIn(world, new Map(roots.map((root, at) => [root, at])))
    const steps = look(profiles, { mayNot: (a, b) => apart.has(`${a} ${b}`) || apart.has(`${b} ${a}`) })
    let step = steps.next()
    while (!step.done) step = steps.next()
    arrived(entry, foundIn(step.value.likely, profiles))
    return entry
  }
  entry.run = inThread(entry, roots)
    .catch(() => {
      entry.failedFor = of
      entry.looking = false
    })
    .finally(() => {
      entry.run = undefined
    })
  return entry
}

/** Waits until it was looked through; for the command line, which has nothing else to do. */
export async function lookedOf(asked: Asked): Promise<Looking> {
  const entry = lookingOf(asked)
  await kept.get(asked.living)?.run
  return entry
}

/** What the answer hangs on: who is known, and what is told of them; not what happens with them. */
function versionOf({ living, world }: Asked): string {
  return `${living.epoch}.${world.identity.handles.length}.${world.register.person.size}`
}

function arrived(entry: Kept, found: readonly Found[]): void {
  Object.assign(entry, { found, looking: false, share: 1, times: entry.times + 1 })
}

const foundIn = (likely: readonly Likely[], profiles: readonly Profile[]): Found[] =>
  likely.map(({ a, b, ...rest }) => ({ ...rest, a: profiles[a]?.handles[0] ?? '', b: profiles[b]?.handles[0] ?? '' }))

/** Pairs of places that the user held apart. */
function apartIn({ identity }: World, placeOf: ReadonlyMap<number, number>): Set<string> {
  const apart = new Set<string>()
  for (const { same, handles } of identity.ties.values()) {
    if (same) continue
    const places = handles.flatMap((handle) => placeOf.get(personOf(identity, handle)) ?? [])
    for (const a of places) for (const b of places) if (a !== b) apart.add(`${a} ${b}`)
  }
  return apart
}

/** Who is only pointed to by somebody's page is no person one could compare. */
const isMet = (world: World, root: number): boolean =>
  membersOf(world.identity, root).some(
    (member) => world.recordsOf.has(member) || world.traits[member] !== undefined || world.rowsOf[member] !== undefined,
  )

/** People taken at once between two turns given to others. */
const atOnce = 400

async function inThread(entry: Kept, roots: readonly number[]): Promise<void> {
  const { world } = entry
  const worker = new Worker(new URL('./look-thread.ts', import.meta.url), {
    execArgv: ['--disable-warning=ExperimentalWarning'],
  })
  worker.unref()
  try {
    const handles: string[] = []
    const say = (order: LookOrder) => worker.postMessage(order)
    const end = once(worker, 'exit').then(() => {
      throw new Error('The thread that looks for people ended early.')
    })
    const done = new Promise<readonly Likely[]>((resolve, reject) => {
      worker.on('error', reject)
      worker.on('message', (said: LookSaid) => {
        if ('likely' in said) resolve(said.likely)
        else entry.share = said.share
      })
    })
    end.catch(() => undefined)
    done.catch(() => undefined)
    for (let from = 0; from < roots.length; from += atOnce) {
      const profiles = roots.slice(from, from + atOnce).map((root) => profileOfPerson(world, root))
      for (const profile of profiles) handles.push(profile.handles[0] ?? '')
      say({ profiles })
      await nextTurn()
    }
    say({ apart: [...apartIn(world, new Map(roots.map((root, at) => [root, at])))] })
    const likely = await Promise.race([done, end])
    arrived(
      entry,
      likely.map(({ a, b, ...rest }) => ({ ...rest, a: handles[a] ?? '', b: handles[b] ?? '' })),
    )
  } finally {
    await worker.terminate()
  }
}
