/** Finding connectors in their folders, and spelling handles as they say. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Connector } from './connector.ts'
import { loadConnectors, networkOf, spellHandle } from './load.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapport-connectors-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function connectorFile(name: string, code: string): Promise<void> {
  await mkdir(join(folder, name), { recursive: true })
  await writeFile(join(folder, name, 'index.ts'), code)
}

const code = (network: string) => `export default { about: { network: '${network}', title: 'T', kind: 'network',
  began: '2020-01-01', icon: { path: 'M0 0', colour: '#000000' }, spell: (h: string) => h } }`

describe('the loader', () => {
  test('takes each folder by its name, tells the broken ones with the reason, and passes over the rest', async () => {
    await connectorFile('fine', code('fine'))
    await connectorFile('_shared', code('_shared'))
    await connectorFile('example', code('example'))
    await connectorFile('broken', 'export default {')
    await connectorFile('throws', "throw new Error('no luck')")
    await connectorFile('misnamed', code('other'))
    await connectorFile('empty', 'export const nothing = 1')
    await mkdir(join(folder, 'bare'))
    await writeFile(join(folder, 'file.ts'), code('file'))
    const { connectors, failed } = await loadConnectors({ folder })
    expect([...connectors.keys()]).toEqual(['fine'])
    expect(failed.map(({ folder: name }) => name)).toEqual(['bare', 'broken', 'empty', 'misnamed', 'throws'])
    expect(failed.find(({ folder: name }) => name === 'throws')?.reason).toBe('no luck')
    expect(failed.find(({ folder: name }) => name === 'misnamed')?.reason).toBe('it calls itself other')
  })

  test('finds all connectors of the program whole', async () => {
    const { connectors, failed } = await loadConnectors({ example: true })
    expect(failed).toEqual([])
    expect(connectors.has('example')).toBe(true)
    expect((await loadConnectors()).connectors.has('example')).toBe(false)
  })
})

function connector(network: string, aliases: string[], kind: 'network' | 'format' = 'network'): Connector {
  return {
    about: {
      network,
      title: network,
      aliases,
      kind,
      began: '2020-01-01',
      icon: { path: 'M0 0', colour: '#000000' },
      spell: (handle) => handle.trim().replace(/^@/, '').toLowerCase(),
    },
  }
}

describe('a handle', () => {
  const connectors = new Map(
    [connector('chirp', ['birdsite']), connector('lines', [], 'format')].map((one) => [one.about.network, one]),
  )
  const spell = (raw: string) => spellHandle(connectors, raw)

  test('is spelled as its network says, under whatever name the network was given', () => {
    expect(spell('Birdsite:@Ada')).toBe('chirp:ada')
    expect(spell(' CHIRP : Ada ')).toBe('chirp:ada')
    expect(spell(spell('Birdsite:@Ada') ?? '')).toBe('chirp:ada')
  })

  test('known by a name or a number only keeps that form', () => {
    expect(spell('birdsite:name/John  Smith')).toBe('chirp:name/john smith')
    expect(spell('birdsite:id/0042')).toBe('chirp:id/0042')
  })

  test('of a network nobody knows keeps its network, in lower case', () => {
    expect(spell('Elsewhere:@Ada')).toBe('elsewhere:ada')
    expect(spell('elsewhere:@Ada@Toot.Example')).toBe('elsewhere:@ada@toot.example')
    expect(spell('lines:Ada')).toBe('lines:ada')
  })

  test('without a network, or without anything else, is none', () => {
    for (const raw of ['ada', '@ada', ':ada', 'chirp:', 'chirp:@', '', 'two words:ada', 'https'])
      expect(spell(raw)).toBeUndefined()
  })

  test('loses what a database refuses', () => {
    expect(spell('chirp:a\0d\uD800a')).toBe('chirp:ada')
  })

  test('tells its network', () => {
    expect(networkOf('X:ada')).toBe('x')
    expect(networkOf('email:ada@shop.example')).toBe('email')
    expect(networkOf('ada')).toBeUndefined()
  })
})
