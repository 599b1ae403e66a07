/** `export`: everything of the workspace as one file. */
import { exportWorkspace } from '../../../runs/export-workspace.ts'
import { answer, atDesk, type Deed } from '../call.ts'
import { many } from '../words/style.ts'

export const exportIt: Deed<{ out: string }> = async (call, { out }) => {
  const report = await atDesk(call, (desk, asker) => exportWorkspace(desk, asker, out))
  await answer(call, report, () => `${report.file}: ${many(report.lines, 'line')}.`)
}
