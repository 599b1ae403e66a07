/** Looks back off the answer path: a few people at a time, so that everybody else is answered meanwhile. */
import { type LookingBack, lookBack } from '../../people/guesses/looking-back.ts'
import type { BackAnswer } from '../../people/guesses/shapes.ts'
import type { Asked } from '../ask.ts'

/** Milliseconds of work before others have a turn. */
const turn = 12

export async function backAnswer({ relations }: Asked): Promise<BackAnswer> {
  const looking = lookBack(relations)
  for (;;) {
    const begun = performance.now()
    let step = looking.next()
    while (!step.done && performance.now() - begun < turn) step = looking.next()
    if (step.done) return told(step.value)
    await new Promise((resolve) => setImmediate(resolve))
  }
}

const told = ({ horizon, months, ...rest }: LookingBack): BackAnswer => ({
  ...rest,
  horizonDays: horizon,
  months: months.map(({ at, ...month }) => ({ at: new Date(at).toISOString(), ...month })),
})
