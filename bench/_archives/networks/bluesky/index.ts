/** A Bluesky repository: blocks newest first, as the server stores them, which is not the order of their tree. */
import type { MadeFile, Network, Tally } from '../../network.ts'
import { records } from './records.ts'
import { repository } from './repository.ts'

export const bluesky: Network = {
  bytesEach: 400,
  form: 'file',
  name: 'ada.example-repo.car',
  growsLarge: true,
  files,
}

function* files(interactions: number, tally: Tally): Generator<MadeFile> {
  let isCounted = false
  // Made twice, since the tree must be known before the first block is written.
  const made = () => {
    const all = records(interactions, isCounted ? undefined : tally)
    isCounted = true
    return all
  }
  yield { path: bluesky.name, pieces: repository(made) }
}
