/** What our acts of a time were: their mode, whom they were about, what was asked and given, and the minutes they took. */
import { modes } from '../../connectors/record.ts'
import { accountOf, iso, kindOf, minutesOf, settingsOf, type World } from '../../people/index.ts'
import { momentAt } from '../../people/relation/moment.ts'
import { planDefaults } from '../settings.ts'
import type { AccountMix, Mix } from '../shapes.ts'
import { figureBit, figuresOf } from './figures.ts'
import { addLogged, eachWithin, type MixTime } from './within.ts'

export function mixOf(world: World, { from = null, to = null, at }: MixTime): Mix {
  const accounts = world.accounts.map(emptyAccount)
  const mix: Mix = {
    from: iso(from),
    to: iso(to ?? at),
    ...emptyCounts(),
    shares: { broadcast: null, chat: null, engage: null },
    target: mixTarget(world),
    othersPerSelf: null,
    sentPerReceived: null,
    minutesSending: 0,
    minutesReceiving: 0,
    oneToOne: 0,
    canned: 0,
    asks: 0,
    gives: 0,
    thanks: 0,
    notRead: 0,
    byAccount: [],
  }
  const { facts } = world
  const moment = momentAt(at)
  eachWithin(world, { from, to, at }, (row) => {
    const account = accounts[accountOf(facts, row)]
    if (account === undefined) return
    const bits = figuresOf(world, row, moment)
    count(mix, bits)
    count(account, bits)
    if (kindOf(facts, row) === 'read' && bits & figureBit.sent) mix.minutesReceiving += minutesOf(facts, row)
    if (bits & figureBit['one-to-one']) mix.oneToOne++
    if (bits & figureBit.canned) mix.canned++
    if (bits & figureBit['not-read']) mix.notRead++
    if (bits & figureBit.asks) mix.asks++
    if (bits & figureBit.gives) mix.gives++
    if (bits & figureBit.thanks) mix.thanks++
  })
  addLogged(world, { from, to, at }, () => mix)
  const judged = mix.total - mix.notRead
  for (const mode of modes) mix.shares[mode] = judged === 0 ? null : mix.byMode[mode] / judged
  mix.othersPerSelf = mix.aboutSelf === 0 ? null : mix.aboutOthers / mix.aboutSelf
  mix.sentPerReceived = mix.received === 0 ? null : mix.sent / mix.received
  mix.byAccount = accounts.filter(({ sent, received }) => sent + received > 0).sort(byTotal)
  return mix
}

const emptyCounts = () => ({
  total: 0,
  byMode: { broadcast: 0, chat: 0, engage: 0 },
  aboutSelf: 0,
  aboutOthers: 0,
  sent: 0,
  received: 0,
})
const emptyAccount = (account: string): AccountMix => ({ account, ...emptyCounts() })

function count(counts: ReturnType<typeof emptyCounts>, bits: number): void {
  if (bits & figureBit.received) counts.received++
  if (bits & figureBit.sent) counts.sent++
  if (bits & figureBit.acts) counts.total++
  for (const mode of modes) if (bits & figureBit[mode]) counts.byMode[mode]++
  if (bits & figureBit['about-self']) counts.aboutSelf++
  if (bits & figureBit['about-others']) counts.aboutOthers++
}

const byTotal = (a: AccountMix, b: AccountMix) =>
  b.total - a.total || b.sent - a.sent || b.received - a.received || (a.account < b.account ? -1 : 1)

/** The chosen mix as shares that add up to 1. */
export function mixTarget(world: World): Mix['target'] {
  const settings = settingsOf(world, planDefaults)
  const chosen = {
    broadcast: Math.max(0, settings['mix.target.broadcast']),
    chat: Math.max(0, settings['mix.target.chat']),
    engage: Math.max(0, settings['mix.target.engage']),
  }
  const sum = chosen.broadcast + chosen.chat + chosen.engage
  if (sum === 0) return chosen
  return { broadcast: chosen.broadcast / sum, chat: chosen.chat / sum, engage: chosen.engage / sum }
}
