/** Tables of nobody's format: reads any table once the user has said what its columns are. */
import type { Connector } from '../connector.ts'
import { read, recognise } from './read.ts'

const table: Connector = {
  about: {
    network: 'table',
    title: 'Tables',
    kind: 'format',
    began: '1972-01-01',
    icon: {
      path: 'M3 4h18v16H3zM5 6v3h14V6zM5 11v3h4v-3zM11 11v3h8v-3zM5 16v2h4v-2zM11 16v2h8v-2z',
      colour: '#52607a',
    },
    spell: (handle) => handle.trim().toLowerCase(),
    holds: 'Whatever its columns say, once you have said what they are. The rest of each row is kept beside it.',
    howToExport: [
      'Save any list as CSV with a first line that names its columns: one row for each message, meeting, call, person or post.',
      'Give it to Rapport: it proposes what the columns are, and asks you to say yes or put it right.',
    ],
    cannotTell: [
      'What the table leaves out: it is taken as complete for what it holds, from its first row to its last.',
    ],
  },
  archive: { afterOthers: true, asks: true, recognise, read },
}
export default table
