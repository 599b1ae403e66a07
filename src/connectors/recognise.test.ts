/** Who takes an archive: the most certain, and nobody's trouble stops the others. */
import { expect, test } from 'vitest'
import type { Archive } from '../tools/archive/index.ts'
import { CutOff } from '../tools/read/index.ts'
import { Refused } from '../tools/refused.ts'
import type { Connector, Recognition } from './connector.ts'
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
