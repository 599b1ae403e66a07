/** Who takes an archive: the most certain, and nobody's trouble stops the others. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Archive, openArchive } from '../tools/archive/index.ts'
import { CutOff } from '../tools/read/index.ts'
import { Refused } from '../tools/refused.ts'
import type { Connector, Recognition } from './connector.ts'
import { loadConnectors } from './load.ts'
import { recognise } from './recognise.ts'

const archive: Archive = {
  name: 'export.zip',
  form: 'zip',
  modifiedAt: 0,
  bytes: 1,
  entries: [],
  refused: [],
  find: () => undefined,
  open: async function* () {},
  [Symbol.asyncDispose]: async () => {},
}

function connector(network: string, says: number | Error | undefined): Connector {
  return {
    about: {
      network,
      title: network,
      kind: 'network',
      began: '2020-01-01',
      icon: { path: 'M0 0', colour: '#000000' },
      spell: (handle) => handle,
    },
    archive: {
      async recognise(): Promise<Recognition | undefined> {
        if (says instanceof Error) throw says
        return says === undefined ? undefined : { format: `${network} archive`, certainty: says }
      },
      read: async function* () {},
    },
  }
}

const taker = async (...connectors: Connector[]) => (await recognise(archive, connectors))?.connector.about.network

test('the most certain takes it, of equals the first', async () => {
  expect(await taker(connector('a', 0.5), connector('b', 0.9), connector('c', 0.9), connector('d', undefined))).toBe(
    'b',
  )
  expect(await taker(connector('a', undefined), connector('b', 0))).toBeUndefined()
})

test('one that cannot take it, or cannot read it, leaves it to the others', async () => {
  expect(await taker(connector('a', new Refused('No.')), connector('b', new CutOff('x')), connector('c', 0.1))).toBe(
    'c',
  )
})

test('a refusal counts where nobody else knows it', async () => {
  await expect(taker(connector('a', undefined), connector('b', new Refused('Too new.')))).rejects.toThrow('Too new.')
  expect(await taker(connector('a', new CutOff('x')))).toBeUndefined()
})

test('a fault of a connector is no refusal', async () => {
  await expect(taker(connector('a', new TypeError('oops')))).rejects.toBeInstanceOf(TypeError)
})

const { connectors } = await loadConnectors({ example: true })
const fixtures = [...connectors.keys()].flatMap((network) => {
  const folder = join(import.meta.dirname, network, 'fixtures')
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => !/^(?:README|expected)/.test(name)) : []
  return names.map((name) => [network, name, join(folder, name)] as const)
})

test.each(fixtures)('%s takes its own %s, and no other does', async (network, _, path) => {
  await using archive = await openArchive(path)
  expect((await recognise(archive, connectors.values()))?.connector.about.network).toBe(network)
})
