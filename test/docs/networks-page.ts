/** Writes docs/networks.md from what the connectors say of themselves: `node test/docs/networks-page.ts`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { About, Connector } from '../../src/connectors/connector.ts'
import { loadConnectors } from '../../src/connectors/load.ts'

export const networksFile = join(import.meta.dirname, '../../docs/networks.md')

const opening = `# Networks

Rapport begins with the archive that each network makes of your data. Give it the files as they came, all at once and in
any order; each is recognised by what is in it, never by its name, and parts of one export are read as one. What an archive
cannot tell is not counted as nothing: figures that would need it are \`not-enough-data\` and say why. The page Sources shows
what can be seen of each account, and when.

No network's archive tells who mentioned, liked, commented on or shared you. Many tell it by mail as it happens: give
Rapport your [mailbox](#e-mail) as well, and the notifications in it become what these people did.

Whatever no connector knows, a table or lines of JSON, can be read once you have said what its columns are: see
[Tables](#tables). And all of it can come by the [interchange format](interchange.md).
`

export function networksPage(connectors: ReadonlyMap<string, Connector>): string {
  const all = [...connectors.values()]
  const read = all.filter(({ archive, about }) => archive !== undefined && about.howToExport !== undefined)
  const networks = read.filter(({ about }) => about.kind === 'network')
  const formats = read.filter(({ about }) => about.kind === 'format')
  const others = all.filter(({ archive, about }) => archive === undefined && about.kind === 'network')
  return `${[
    opening,
    ...networks.map(({ about }) => sectionOf(about)),
    '# Lists, address books and tables\n',
    ...formats.map(({ about }) => sectionOf(about)),
    '# Without an archive\n',
    ...others.map(({ about }) => sectionOf(about)),
  ]
    .join('\n')
    .trimEnd()}\n`
}

function sectionOf({ network, kind, title, holds, howToExport, cannotTell, missing, exportHours }: About): string {
  const parts = [`## ${title}`]
  const why = missing?.archive ? ` ${missing.archive}` : ''
  if (kind === 'network') parts.push(`Accounts and handles: \`${network}:…\`.${why}`)
  if (howToExport && howToExport.length > 0)
    parts.push('**How to get it**', howToExport.map((step, at) => `${at + 1}. ${step}`).join('\n'))
  if (exportHours !== undefined)
    parts.push(
      `It takes about ${exportHours < 48 ? `${exportHours} hours` : `${Math.round(exportHours / 24)} days`} to come.`,
    )
  if (holds !== undefined) parts.push(`**What it holds.** ${holds}`)
  if (cannotTell && cannotTell.length > 0)
    parts.push('**What it cannot tell**', cannotTell.map((gap) => `- ${gap}`).join('\n'))
  return `${parts.join('\n\n')}\n`
}

if (process.argv[1] === import.meta.filename) {
  const { connectors } = await loadConnectors()
  writeFileSync(networksFile, networksPage(connectors))
}
