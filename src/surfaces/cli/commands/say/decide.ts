/** `forget`. */
import { createInterface } from 'node:readline/promises'
import { forgetPerson, personToForget } from '../../../../runs/forget-person.ts'
import { readAll } from '../../../../runs/import/import-files.ts'
import { answer, atDesk, type Deed, tell } from '../../call.ts'
import { Usage } from '../../usage.ts'
import { many, plain } from '../../words/style.ts'

export const forget: Deed<{ yes?: boolean }> = async (call, { yes = false }, [id = '']) =>
  atDesk(call, async (desk, asker) => {
    const person = await personToForget(desk, asker, id)
    if (!yes && !call.environment.canAsk)
      throw new Usage(`This erases ${plain(person.name)} for good: give --yes to say that it is meant.`)
    if (!yes && !(await isMeant(plain(person.name)))) {
      tell('Nothing was changed.')
      return 1
    }
    const { name, handles, erased } = await forgetPerson(desk, asker, person)
    await readAll(desk, asker, {})
    await answer(
      call,
      { person: { id, name, handles }, erased },
      () => `${plain(name)} is erased: ${many(erased, 'entry', 'entries')}.`,
    )
    return 0
  })

async function isMeant(name: string): Promise<boolean> {
  using lines = createInterface({ input: process.stdin, output: process.stderr })
  const said = await lines.question(`Everything with ${name} will be erased for good. Type yes to go on: `)
  return said.trim().toLowerCase() === 'yes'
}
