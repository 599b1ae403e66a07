/** All networks whose archives can be made up, by the name of their connector. */
import type { Network } from '../network.ts'
import { bluesky } from './bluesky/index.ts'
import { email } from './email/index.ts'
import { linkedin } from './linkedin.ts'
import { lists } from './lists.ts'
import { mastodon } from './mastodon.ts'
import { facebook } from './meta/facebook.ts'
import { instagram } from './meta/instagram.ts'
import { pinterest } from './pinterest.ts'
import { tiktok } from './tiktok.ts'
import { x } from './x/index.ts'

export const networks: Readonly<Record<string, Network>> = {
  x,
  linkedin,
  facebook,
  instagram,
  tiktok,
  pinterest,
  mastodon,
  bluesky,
  email,
  lists,
}
