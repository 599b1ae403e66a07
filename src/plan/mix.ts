/** What our acts of a time were: their mode, whom they were about, what was asked and given, and the minutes they took. */
import { modes } from '../connectors/record.ts'
import {
  accountOf,
  atOf,
  countUntil,
  hasText,
  iso,
  isSent,
  isStock,
  kindOf,
  minutesOf,
  settingsOf,
  sorted,
  undated,
  type World,
} from '../people/index.ts'
import { momentAt } from '../people/relation/moment.ts'
import { actHas, isOneToOne, isTextAct, modeOfAct, subjectOfAct } from './acts.ts'
import { planDefaults } from './settings.ts'
import type { AccountMix, Mix } from './shapes.ts'

/** `from` counts, `to` does not; without them from the beginning, and up to `at`, which counts. Epoch ms. */
export type MixTime = { from?: number | null; to?: number | null; at: number }

export function mixOf(world: World, { from = null, to = null, at }: MixTime): Mix {
  const within = (time: number) => time <= at && (from === null || time >= from) && (to === null || time < to)
  const accounts = world.accounts.map(emptyAccount)
  const mix: Mix = {
    from: iso(from),
    to: iso(to ?? at),
    ...emptyCounts(),
    shares: { broadcast: null, chat: null, engage: null },
    target: targetOf(world),
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
  const rows = sorted(facts, world.time)
  const moment = momentAt(at)
  for (let place = from === null ? 0 : countUntil(facts, rows, from - 1); place < rows.length; place++) {
    const row = rows[place] ?? 0
    const time = atOf(facts, row)
    if (time === undated || time > at || (to !== null && time >= to)) break
    addRow(world, mix, accounts[accountOf(facts, row)], row, moment)
  }
  for (const effort of world.register.effort.values()) {
    if (!within(effort.at)) continue
    if (effort.activity === 'sending') mix.minutesSending += effort.minutes
    if (effort.activity === 'receiving') mix.minutesReceiving += effort.minutes
  }
  for (const { at: time, side } of world.register.favour.values()) {
    if (!within(time)) continue
    if (side === 'asked-by-us') mix.asks++
    if (side === 'given') mix.gives++
  }
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

const byTotal = (a: AccountMix, b: AccountMix) =>
  b.total - a.total || b.sent - a.sent || b.received - a.received || (a.account < b.account ? -1 : 1)

function addRow(
  world: World,
  mix: Mix,
  account: AccountMix | undefined,
  row: number,
  moment: ReturnType<typeof momentAt>,
): void {
  const { facts } = world
  if (account === undefined) return
  const kind = kindOf(facts, row)
  if (!isSent(facts, row)) {
    if (kind === 'bounce') return
    mix.received++
    account.received++
    return
  }
  mix.sent++
  account.sent++
  if (kind === 'read') mix.minutesReceiving += minutesOf(facts, row)
  if (isOneToOne(facts, row)) {
    mix.oneToOne++
    if (isStock(facts, row, moment)) mix.canned++
  }
  if (!isTextAct(facts, row)) return
  mix.total++
  account.total++
  const mode = modeOfAct(facts, row, moment)
  if (mode === undefined) {
    mix.notRead++
    return
  }
  mix.byMode[mode]++
  account.byMode[mode]++
  const subject = subjectOfAct(facts, row)
  if (subject === 'self') {
    mix.aboutSelf++
    account.aboutSelf++
  } else if (subject === 'others' || subject === 'useful') {
    mix.aboutOthers++
    account.aboutOthers++
  }
  if (!hasText(facts, row)) return
  if (actHas(facts, row, 'ask')) mix.asks++
  if (actHas(facts, row, 'offer') || actHas(facts, row, 'answer')) mix.gives++
  if (actHas(facts, row, 'thank')) mix.thanks++
}

/** The chosen mix as shares that add up to 1. */
function targetOf(world: World): Mix['target'] {
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
