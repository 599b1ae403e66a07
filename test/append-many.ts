/** Run as a process of its own by a test: appends 200 entries in small batches to the ledger it is told. */

import { openLedger } from '../src/ledger/ledger.ts'
import type { Where } from '../src/tools/database/database.ts'
import { entry, message, secret, you } from './ledger-words.ts'

const [where = '{}', name = ''] = process.argv.slice(2)
const address: Where = JSON.parse(where)
await using ledger = await openLedger(address, secret)
const source = await ledger.startSource(you, { kind: 'file', name, at: 0 })
for (let batch = 0; batch < 40; batch++)
  await ledger.append(
    you,
    source,
    Array.from({ length: 5 }, (_, at) => entry(message(`${name}-${batch * 5 + at}`))),
  )
