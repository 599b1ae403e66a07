/** A few seconds of the fuzz bench: damaged exports of every connector end in items or in one plain refusal. */
import { expect, test } from 'vitest'
import { runCase } from '../bench/fuzz/case.ts'
import { damagedExport } from '../bench/fuzz/damage.ts'
import { findInputs } from '../bench/fuzz/inputs.ts'
import { randomOf } from '../bench/fuzz/random.ts'
import type { Connector } from '../src/connectors/connector.ts'
import { loadConnectors } from '../src/connectors/load.ts'

const cases = 25
const { connectors } = await loadConnectors()
const inputs = await findInputs(connectors, new Set())

test('no damage to any export ends in an error, or takes for ever', { timeout: 120_000 }, async () => {
  expect(inputs.size).toBeGreaterThan(3)
  const faults: string[] = []
  for (const [network, bases] of inputs) {
    for (let seed = 0; seed < cases; seed++) {
      const { seconds, ...outcome } = await runCase(connectors, network, bases, seed)
      if (outcome.end === 'fault') faults.push(`${network} seed ${seed}: ${outcome.fault}`)
      if (seconds > 5) faults.push(`${network} seed ${seed}: takes ${seconds} seconds`)
    }
  }
  expect(faults).toEqual([])
})

test('one seed damages a file in one way, and nearly always does', () => {
  const [base] = inputs.get('interchange') ?? []
  if (base === undefined) throw new Error('the interchange format has no fixture')
  const whole = Buffer.concat(base.files.map(({ bytes }) => bytes))
  let changed = 0
  for (let seed = 0; seed < 50; seed++) {
    const [first, second] = [0, 1].map(() => damagedExport(base, randomOf('interchange', seed)))
    expect(second).toEqual(first)
    const bytes = Buffer.concat(first?.files.map((file) => file.bytes) ?? [])
    if (!bytes.equals(whole)) changed++
  }
  expect(changed).toBeGreaterThan(45)
})

test('a reader that throws, or gives what is no record, is found', async () => {
  const [known] = [...connectors.values()]
  const bases = [...inputs.values()][0] ?? []
  if (known === undefined) throw new Error('there is no connector')
  const broken = (read: NonNullable<Connector['archive']>['read']): Map<string, Connector> =>
    new Map([['broken', { ...known, archive: { recognise: async () => ({ format: 'any', certainty: 1 }), read } }]])
  const throwing = broken(async function* () {
    yield { type: 'skipped', entry: 'a', reason: 'b', count: 1 }
    throw new TypeError('text is not a function')
  })
  expect(await runCase(throwing, 'broken', bases, 1)).toMatchObject({ end: 'fault', fault: /TypeError: text is not/ })
  const shapeless = broken(async function* () {
    const half = Date.UTC(2024, 0, 1) + 0.5
    yield { type: 'interaction', id: '1', at: half, account: 'feed:a', direction: 'sent', kind: 'post' }
  })
  expect(await runCase(shapeless, 'broken', bases, 1)).toMatchObject({
    end: 'fault',
    fault: /another shape: interaction at/,
  })
})
