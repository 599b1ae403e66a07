/** What there is to know of each network before anything of it is there: how to get an export, and what it will not tell. */
import type { About } from '../../connectors/connector.ts'
import type { Desk } from '../desk.ts'

export type NetworkAbout = {
  network: string
  /** `format`: files that tell of several networks, or of none. */
  kind: About['kind']
  title: string
  icon: About['icon']
  /** What a handle is there, with an example; null where nothing is known of it. */
  handleIs: string | null
  howToExport: readonly string[]
  cannotTell: readonly string[]
  /** Whether its own export can be read. */
  archive: boolean
  /** Why an ability is not there yet. */
  missing: { archive?: string; account?: string; publish?: string }
}

export function networksAnswer({ connectors }: Desk): NetworkAbout[] {
  return [...connectors.values()]
    .filter(({ about }) => about.kind === 'network' || (about.howToExport ?? []).length > 0)
    .map(({ about, archive }) => ({
      network: about.network,
      kind: about.kind,
      title: about.title,
      icon: about.icon,
      handleIs: about.handleIs ?? null,
      howToExport: about.howToExport ?? [],
      cannotTell: about.cannotTell ?? [],
      archive: archive !== undefined,
      missing: about.missing ?? {},
    }))
}
