/** `who`: who may be one person, joining, splitting, holding apart, and taking either back. */

import type { LikelyBand } from '../../../../people/index.ts'
import { ask } from '../../../../runs/ask.ts'
import { joinPeople, keepApart, splitPerson, undoLink } from '../../../../runs/who/join.ts'
import { likelyAnswer } from '../../../../runs/who/likely.ts'
import { speakFor } from '../../../../runs/who/speaks-for.ts'
import { tiesAnswer } from '../../../../runs/who/ties.ts'
import { answer, atDesk, type Deed } from '../../call.ts'
import { Usage } from '../../usage.ts'
import { likelyText, tiesText } from '../../words/who.ts'

export const list: Deed<{ band?: LikelyBand; limit?: number }> = async (call, { band, limit }, [person]) => {
  await atDesk(call, async (desk, asker) => {
    const asked = await ask(desk, asker)
    const told = await likelyAnswer(asked, { band, limit: limit ?? 50, person, wait: true })
    if (person === undefined) {
      await answer(call, told, () => likelyText(told, call.environment.width))
      return
    }
    const ties = await tiesAnswer(asked, person)
    const text = () => [tiesText(ties), likelyText(told, call.environment.width)].join('\n\n')
    await answer(call, { ...ties, likely: told.proposals }, text)
  })
}

export const join: Deed<{ name?: string }> = async (call, { name }, ids) => {
  if (ids.length < 2) throw new Usage('Say two people or more: "rapport who join x:ada email:ada@example.org".')
  await atDesk(call, async (desk, asker) => {
    const done = await joinPeople(desk, asker, { ids, name }, call.environment.now())
    await answer(call, done, () => `One person now: ${done.people.join(', ')}. ${undoWith(done.act)}`)
  })
}

export const apart: Deed = async (call, _, ids) => {
  if (ids.length < 2) throw new Usage('Say two people or more: "rapport who apart x:ada x:ada2".')
  await atDesk(call, async (desk, asker) => {
    const done = await keepApart(desk, asker, ids, call.environment.now())
    await answer(call, done, () => `They stay two, and are not proposed again. ${undoWith(done.act)}`)
  })
}

export const speaks: Deed = async (call, _, [person = '', organisation = '']) => {
  await atDesk(call, async (desk, asker) => {
    const done = await speakFor(desk, asker, { organisation, person }, call.environment.now())
    await answer(call, done, () => `Noted, on both. ${undoWith(done.act)}`)
  })
}

export const split: Deed = async (call, _, [id, ...handles]) => {
  if (id === undefined || handles.length === 0)
    throw new Usage('Say the person, and which of the handles are somebody else’s: "rapport who split x:ada x:ada2".')
  await atDesk(call, async (desk, asker) => {
    const done = await splitPerson(desk, asker, { id, handles }, call.environment.now())
    await answer(call, done, () => `Two people now: ${done.people.join(' and ')}. ${undoWith(done.act)}`)
  })
}

export const undo: Deed = async (call, _, [act = '']) => {
  await atDesk(call, async (desk, asker) => {
    const done = await undoLink(desk, asker, act, call.environment.now())
    await answer(call, done, () => `Taken back: ${done.people.join(', ')}.`)
  })
}

const undoWith = (act: string): string => `"rapport who undo ${act}" takes it back.`
