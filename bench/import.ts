/**
 * How much slower is importing a million interactions than inserting the same rows, already parsed, into the same tables?
 * Both in this process, both into a new embedded database, in batches of the same size.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLedger } from '../src/ledger/ledger.ts'
import type { Schema } from '../src/ledger/schema.ts'
import { openDesk } from '../src/runs/desk.ts'
import { importFiles } from '../src/runs/import/import-files.ts'
import { type Cell, openDatabase } from '../src/tools/database/database.ts'
import { writeMillion } from './_million/million.ts'

const interactions = Number(process.env.BENCH_INTERACTIONS ?? 1_000_000)
const folder = mkdtempSync(join(tmpdir(), 'rapport-bench-'))
try {
  const file = join(folder, 'million.jsonl')
  await writeMillion(file, { interactions, people: interactions / 20 })

  let peak = 0
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss)
  }, 50)
  let told = performance.now()
  let longest = 0
  const imported = join(folder, 'imported')
  let seconds = 0
  {
    await using desk = await openDesk({ data: imported })
    const report = await importFiles(desk, desk.owner('main'), [file], {
      now: Date.now(),
      noWait: true,
      onProgress() {
        longest = Math.max(longest, performance.now() - told)
        told = performance.now()
      },
    })
    seconds = report.seconds
  }
  clearInterval(watch)

  const raw = await insertAgain(join(imported, 'rapport.db'), join(folder, 'raw', 'rapport.db'))
  const figures = {
    interactions,
    importSeconds: round(seconds),
    rawSeconds: round(raw),
    ratio: round(raw / seconds),
    peakMegabytes: Math.round(peak / 1e6),
    longestSilenceSeconds: round(longest / 1000),
  }
  const bars = { ratio: 0.35, peakMegabytes: 500, longestSilenceSeconds: 0.5 }
  const ok =
    figures.ratio >= bars.ratio &&
    figures.peakMegabytes < bars.peakMegabytes &&
    figures.longestSilenceSeconds <= bars.longestSilenceSeconds
  console.log(
    `Importing runs at ${figures.ratio} of the rate of inserting the same rows, with ${figures.peakMegabytes} MB at most.`,
  )
  console.log(JSON.stringify({ name: 'import', figures, bars, ok }))
  process.exitCode = ok ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Inserts the rows of one database into another, in the ledger's own batches; gives the seconds of inserting alone. */
async function insertAgain(from: string, to: string): Promise<number> {
  await (await openLedger({ file: to }, 'bench'))[Symbol.asyncDispose]()
  await using source = await openDatabase<Schema>({ file: from })
  await using target = await openDatabase<Schema>({ file: to })
  let after = 0
  let milliseconds = 0
  for (;;) {
    const rows = await source.query
      .selectFrom('entry')
      .selectAll()
      .where('workspace', '=', 1)
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(1000)
      .execute()
    const last = rows.at(-1)
    if (!last) return milliseconds / 1000
    const columns = Object.keys(last)
    const cells = rows.map((row) => Object.values(row) satisfies Cell[])
    const begun = performance.now()
    await target.transaction((tx) => target.insertRows(tx, 'entry', columns, cells))
    milliseconds += performance.now() - begun
    after = last.seq
  }
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
