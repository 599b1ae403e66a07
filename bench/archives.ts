/**
 * How much slower is importing a network's own export than appending the same entries, already parsed, and how much
 * memory does it take? Both for an archive made up in the network's own layout, one after the other, each in a process
 * of its own. `--large` imports about 2 GB of text of those that grow large, for the memory alone; names of networks
 * choose some; `--profile FOLDER` keeps a profile of each import.
 */
import { parseArgs } from 'node:util'
import { Refused } from '../src/tools/refused.ts'
import { type Figures, measure } from './_archives/measure.ts'
import { networks } from './_archives/networks/index.ts'
import { stopOnSignals } from './_archives/run-step.ts'
import { steps } from './_archives/steps.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { large: { type: 'boolean' }, profile: { type: 'string' }, step: { type: 'string' } },
})

if (values.step !== undefined) await takeStep(values.step, positionals[0] ?? '')
else await bench()

async function takeStep(name: string, asked: string): Promise<void> {
  const [, step] = Object.entries(steps).find(([known]) => known === name) ?? []
  if (step === undefined) throw new Error(`There is no step called ${name}.`)
  try {
    console.log(JSON.stringify(await step(JSON.parse(asked))))
  } catch (error) {
    console.error(error instanceof Refused ? error.message : error)
    process.exitCode = 1
  }
}

async function bench(): Promise<void> {
  const unknown = positionals.filter((name) => networks[name] === undefined)
  if (unknown.length > 0) {
    console.error(`No archive can be made of ${unknown.join(', ')}: there are ${Object.keys(networks).join(', ')}.`)
    process.exitCode = 2
    return
  }
  const bars = values.large ? { peakMegabytes: 400 } : { ratio: 0.3, peakMegabytes: 400 }
  const largeBytes = Number(process.env.BENCH_BYTES ?? 2e9)
  const figures: Record<string, Figures | { failed: string }> = {}
  const below: string[] = []
  const stopped = stopOnSignals()
  for (const [name, network] of Object.entries(networks)) {
    if (positionals.length > 0 ? !positionals.includes(name) : values.large && !network.growsLarge) continue
    const interactions = values.large
      ? Math.round(largeBytes / network.bytesEach)
      : Number(process.env.BENCH_INTERACTIONS ?? 200_000)
    const repeats = values.large ? 0 : Number(process.env.BENCH_REPEATS ?? 3)
    try {
      const found = await measure({ network: name, interactions, repeats, profiles: values.profile })
      figures[name] = found
      if (!isWithin(found, bars)) below.push(name)
      console.log(`${name}: ${sentence(found)}`)
    } catch (error) {
      if (stopped.aborted) break
      const reason = error instanceof Error ? error.message : String(error)
      figures[name] = { failed: reason.split('\n')[0] ?? '' }
      below.push(name)
      console.log(`${name}: could not be measured: ${reason}`)
    }
  }
  const ok = below.length === 0 && !stopped.aborted
  const missed = below.length === 0 ? 'It was stopped.' : `Not within the bars: ${below.join(', ')}.`
  console.log(ok ? 'All archives are imported within the bars.' : missed)
  console.log(JSON.stringify({ name: 'archives', figures, bars, ok }))
  process.exitCode = ok ? 0 : 1
}

type Bars = { ratio?: number; peakMegabytes: number }

function isWithin(found: Figures, bars: Bars): boolean {
  const isFast = (found.ratio ?? 1) >= (bars.ratio ?? 0)
  return isFast && found.peakMegabytes < bars.peakMegabytes && found.miscounted === undefined
}

function sentence({
  ratio,
  processorRatio,
  importPerSecond,
  appendPerSecond,
  peakMegabytes,
  megabytes,
  miscounted,
}: Figures): string {
  const rate =
    ratio === undefined
      ? `${importPerSecond} entries a second`
      : `${ratio} of the rate of appending (${importPerSecond} and ${appendPerSecond} entries a second; ${processorRatio} by the processor's time)`
  const counts = miscounted === undefined ? '' : `; miscounted: ${miscounted}`
  return `${megabytes} MB of text at ${rate}, ${peakMegabytes} MB of memory at most${counts}.`
}
