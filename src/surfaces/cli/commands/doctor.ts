/** `doctor`: whether all is as it should be. */
import { doctor } from '../../../runs/doctor.ts'
import { answer, type Deed } from '../call.ts'
import { bad, good, wrap } from '../words/style.ts'

export const examine: Deed = async (call) => {
  const told = await doctor({ data: call.data, databaseUrl: call.databaseUrl })
  const { width } = call.environment
  await answer(call, told, () =>
    told.checks
      .map(({ name, ok, found, advice }) => {
        const line = `${ok ? good('ok    ') : bad('not ok')}  ${name}: ${found}`
        return advice === null ? line : `${line}\n${wrap(advice, width, '          ', '        → ')}`
      })
      .join('\n'),
  )
  return told.ok ? 0 : 1
}
