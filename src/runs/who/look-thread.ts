/** A thread that looks through everybody for those who may be one. It is given profiles and knows nothing else. */
import { parentPort } from 'node:worker_threads'
import { type Likely, look, type Profile } from '../../people/index.ts'

/** Profiles, in as many messages as it takes; then which pairs of places must stay two, upon which it begins. */
export type LookOrder = { profiles: Profile[] } | { apart: string[] }
export type LookSaid = { share: number } | { likely: Likely[] }

const profiles: Profile[] = []
const tell = (said: LookSaid) => parentPort?.postMessage(said)

parentPort?.on('message', (order: LookOrder) => {
  if ('profiles' in order) {
    profiles.push(...order.profiles)
    return
  }
  const apart = new Set(order.apart)
  const steps = look(profiles, { mayNot: (a, b) => apart.has(`${a} ${b}`) || apart.has(`${b} ${a}`) })
  let last = 0
  let step = steps.next()
  for (; !step.done; step = steps.next()) {
    if (step.value - last < 0.02) continue
    last = step.value
    tell({ share: last })
  }
  tell({ likely: step.value.likely })
})
