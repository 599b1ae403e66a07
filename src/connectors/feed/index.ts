/** Feeds (a blog, a site that publishes RSS or Atom): the mark and the spelling. None can be read yet. */
import type { Connector } from '../connector.ts'

const feed: Connector = {
  about: {
    network: 'feed',
    title: 'Website or feed',
    aliases: ['rss', 'atom', 'blog'],
    kind: 'network',
    // Feeds carry what a site published before there were feeds, so the web's own first day counts.
    began: '1991-08-06',
    icon: {
      path: 'M5 15.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zM3 9.5a11 11 0 0 1 11 11h-3a8 8 0 0 0-8-8zM3 3.5a17 17 0 0 1 17 17h-3a14 14 0 0 0-14-14z',
      colour: '#c2611a',
    },
    spell: (address) =>
      address
        .trim()
        .replace(/^(?:feed:)?(?:\/\/)?(?:https?:)?(?:\/\/)?/i, '')
        .replace(/#.*$/, '')
        .replace(/\/+$/, '')
        .normalize('NFC')
        .toLowerCase(),
    profile: (handle) => (/^(?:name|id)\//.test(handle) ? undefined : `https://${handle}`),
    missing: {
      archive: 'Rapport does not read saved feeds yet.',
      account: 'Rapport cannot follow a feed yet.',
      publish: 'A feed shows what your site publishes: publish there.',
    },
    cannotTell: ['Who reads it.', 'What was taken off the site again.'],
  },
}
export default feed
