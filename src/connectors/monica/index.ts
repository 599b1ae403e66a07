/** Monica: reads what its version 4 exports as JSON, contacts and all that was written down about them. */
import type { Connector } from '../connector.ts'
import { read, recognise } from './read.ts'

const monica: Connector = {
  about: {
    network: 'monica',
    title: 'Monica',
    kind: 'format',
    began: '2017-06-01',
    icon: {
      path: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM8 9v6h2v-3l2 2.500 2-2.500v3h2V9h-2l-2 2.500L10 9z',
      colour: '#356a8a',
    },
    spell: (handle) => handle.trim().toLowerCase(),
    holds: 'People with their ways to reach them, notes, how you met, meetings, calls, conversations, gifts and debts.',
    howToExport: [
      'In Monica 4 open Settings, then Export data.',
      'Choose Export to Json (not SQL), and wait until the list below says Done.',
      'Download the file and give it to Rapport as it is.',
    ],
    cannotTell: [
      'Who asked for a meeting.',
      'Anything that was not written into it.',
      'When a loan was paid back, beyond the day its entry was last changed.',
    ],
  },
  archive: { givesWay: true, recognise, read },
}
export default monica
