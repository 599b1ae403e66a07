/** `sources`: where everything comes from, undoing an import, and archives still to come. */
import { ask } from '../../../runs/ask.ts'
import { readAll } from '../../../runs/import/import-files.ts'
import { sourcesAnswer } from '../../../runs/sources/sources.ts'
import { rememberAsked } from '../../../runs/sources/waiting.ts'
import { Refused } from '../../../tools/refused.ts'
import { answer, atDesk, type Call, type Deed } from '../call.ts'
import { Usage } from '../usage.ts'
import { sourcesText } from '../words/sources.ts'

export const listThem: Deed = async (call) => {
  await atDesk(call, async (desk, asker) => {
    const now = call.environment.now()
    const told = await sourcesAnswer(await ask(desk, asker), now)
    await answer(call, told, () => sourcesText(told, call.environment.width))
  })
}

export const undoOne: Deed = (call, _options, [id = '']) => turned(call, id, 'retract')
export const restoreOne: Deed = (call, _options, [id = '']) => turned(call, id, 'restore')

async function turned(call: Call, given: string, deed: 'retract' | 'restore'): Promise<void> {
  const id = Number(given)
  if (!Number.isInteger(id) || id < 1)
    throw new Usage(`"${given}" is no number of an import: "rapport sources list" shows them.`)
  await atDesk(call, async (desk, asker) => {
    const source = (await desk.ledger.sources(asker)).find((one) => one.id === id)
    if (source === undefined || source.kind === 'hand')
      throw new Refused(`There is no import ${id}: "rapport sources list" shows them all.`)
    await desk.ledger[deed](asker, id)
    await readAll(desk, asker, {})
    const undone = deed === 'retract'
    await answer(call, { id, name: source.name, undone }, () =>
      undone
        ? `${source.name} is undone: what nothing else tells no longer counts. "rapport sources restore ${id}" takes that back.`
        : `${source.name} counts again.`,
    )
  })
}

export const askedFor: Deed<{ longer: boolean }> = async (call, { longer }, [network = '']) => {
  await atDesk(call, async (desk, asker) => {
    const now = call.environment.now()
    await rememberAsked(desk, asker, network, now, longer)
    const { waiting } = await sourcesAnswer(await ask(desk, asker), now)
    await answer(call, { waiting }, () => waiting.map(({ words }) => words).join('\n') || 'Nothing is waited for.')
  })
}
