/** Schedules: reads the posts to come that were written for Buffer, Hootsuite and others as CSV. */
import type { Connector } from '../connector.ts'
import { read, recognise } from './read.ts'

const schedulers: Connector = {
  about: {
    network: 'schedulers',
    title: 'Schedules',
    kind: 'format',
    began: '2008-01-01',
    icon: {
      path: 'M6 2h2v2h8V2h2v2h3v17H3V4h3zM5 9v10h14V9zM7 11h4v3H7zM13 11h4v3h-4z',
      colour: '#7a4f9a',
    },
    spell: (handle) => handle.trim().toLowerCase(),
    holds: 'Posts to come, as drafts with their time and account.',
    howToExport: [
      'Buffer and Hootsuite: give Rapport the CSV that you upload there in bulk.',
      'Anything else: a CSV with a column of words and one that says when, as "scheduled at".',
    ],
    cannotTell: [
      'Which account a post is for, where no column names it: name it when you import.',
      'In which zone the times are: they are taken for the workspace’s own.',
      'What was posted already: these files hold plans.',
    ],
  },
  archive: { recognise, read },
}
export default schedulers
