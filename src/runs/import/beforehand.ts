/** What the readers of files are told beforehand: whose the workspace is, and what the user said of mails and tables. */
import { isDeepStrictEqual } from 'node:util'
import { storedTemplate } from '../../connectors/_notices/notice-schema.ts'
import type { ReadContext } from '../../connectors/connector.ts'
import type { Mapping } from '../../connectors/mapping.ts'
import { mappingFrom } from '../../connectors/mapping-schema.ts'
import type { NoticeTemplate } from '../../connectors/notices.ts'
import type { Asker } from '../../ledger/entry.ts'
import type { Desk } from '../desk.ts'
import { keep } from '../log/keep.ts'

/** Names of the settings that hold them; a mapping's print or a template's id follows. */
export const mappingSetting = 'import.mapping:'
export const templateSetting = 'mail.template:'

export type Beforehand = Pick<ReadContext, 'accounts' | 'notices' | 'mappings'>

/** `also`: accounts that are not kept, told by files which are only looked at. */
export async function beforehand(desk: Desk, asker: Asker, also: readonly string[] = []): Promise<Beforehand> {
  const accounts = new Set(also)
  const own: NoticeTemplate[] = []
  const mappings = new Map<string, Mapping>()
  for await (const entries of desk.ledger.read(asker, { types: ['account', 'setting'] }))
    for (const { record } of entries) {
      if (record.type === 'account') accounts.add(record.account)
      if (record.type !== 'setting') continue
      if (record.name.startsWith(mappingSetting)) {
        const mapping = mappingFrom(record.value)
        if (mapping) mappings.set(record.name.slice(mappingSetting.length), mapping)
      } else if (record.name.startsWith(templateSetting)) {
        const template = storedTemplate(record.value)
        if (template) own.push(template)
      }
    }
  const shipped = [...desk.connectors.values()].flatMap(({ notices = [] }) => notices)
  return { accounts: [...accounts].filter(isTold), notices: [...own, ...shipped], mappings }
}

/** Keeps what was said of tables, where it is not known already. */
export async function rememberMappings(
  desk: Desk,
  asker: Asker,
  { mappings = new Map(), now }: { mappings?: ReadonlyMap<string, Mapping>; now: number },
): Promise<void> {
  const names = [...mappings.keys()].map((print) => `setting:${mappingSetting}${print}`)
  const known = new Map((await desk.ledger.byKey(asker, names)).map(({ key, record }) => [key, record]))
  for (const [print, value] of mappings) {
    const name = `${mappingSetting}${print}`
    const before = known.get(`setting:${name}`)
    if (before?.type === 'setting' && isDeepStrictEqual(before.value, value)) continue
    await keep(desk, asker, { type: 'setting', name, value, at: now }, now)
  }
}

/** An account that was made up for a file which did not tell whose it is says nothing of whose the next one is. */
const isTold = (account: string): boolean => !account.endsWith(':name/unknown')
