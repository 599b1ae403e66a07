/** `setting list` and `setting set`. */
import { lineOf } from '../../../../runs/log/keep.ts'
import { listSettings, setSetting } from '../../../../runs/log/settings.ts'
import { answer, atDesk, type Deed } from '../../call.ts'
import { faint, strong } from '../../words/style.ts'

export const listThem: Deed = async (call) => {
  const settings = await atDesk(call, listSettings)
  await answer(call, { settings }, () =>
    settings
      .map(({ name, value, usual }) =>
        value === usual
          ? `${name} ${faint(String(value))}`
          : `${name} ${strong(String(value))} ${faint(`usually ${usual}`)}`,
      )
      .join('\n'),
  )
}

export const setOne: Deed = async (call, _options, [name = '', value = '']) => {
  const record = await atDesk(call, (desk, asker) => setSetting(desk, asker, name, value, call.environment.now()))
  await answer(call, lineOf(record), () => `${name} is ${String(record.value)} now.`)
}
