/**
 * Is what is known of people quick to work out? Folding a million interactions against reading the same rows from the
 * database; one interaction more at ten thousand and at a million; Today for 50,000 people; joining and splitting a person
 * with 10,000 interactions, undone to exactly what was there before.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { personOf, standingFrom } from '../src/people/index.ts'
import { personAnswer } from '../src/runs/answers/person/person.ts'
import { type Asked, ask } from '../src/runs/ask.ts'
import { type Desk, openDesk } from '../src/runs/desk.ts'
import { joinPeople, splitPerson, undoLink, type WhoAct } from '../src/runs/who/join.ts'
import { big, fill } from './_fold/workspace.ts'
import { foldAll, oneMore, readAll, todays, workOut } from './_fold/worlds.ts'

const interactions = Number(process.env.BENCH_INTERACTIONS ?? 1_000_000)
const people = interactions / 20
const ofBig = Math.min(10_000, interactions / 10)
const small = Math.min(10_000, interactions / 10)
const end = Date.UTC(2026, 9, 31, 12)
const bars = {
  foldAgainstReading: 0.5,
  oneMoreMilliseconds: 1,
  todayMilliseconds: 100,
  joinSeconds: 1,
  standingMilliseconds: 200,
}

const folder = mkdtempSync(join(tmpdir(), 'rapport-bench-'))
try {
  await using desk = await openDesk({ data: folder })
  await fill(desk, folder, { interactions, people, ofBig })
  const figures = { interactions, people, ...(await folding(desk)), ...(await joining(desk)) }
  const ok =
    figures.foldAgainstReading >= bars.foldAgainstReading &&
    figures.oneMoreMilliseconds < bars.oneMoreMilliseconds &&
    figures.oneMoreMillisecondsWith10000 < bars.oneMoreMilliseconds &&
    figures.todayMilliseconds < bars.todayMilliseconds &&
    figures.standingMilliseconds < bars.standingMilliseconds &&
    Math.max(figures.joinSeconds, figures.splitSeconds, figures.undoSeconds) < bars.joinSeconds &&
    figures.undoneExactly
  console.log(
    `Folding runs at ${figures.foldAgainstReading} of the rate of reading; one interaction more takes ${figures.oneMoreMilliseconds} ms, Today ${figures.todayMilliseconds} ms, joining ${figures.joinSeconds} s.`,
  )
  console.log(JSON.stringify({ name: 'people', figures, bars, ok }))
  process.exitCode = ok ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Without the database but for what is read from it. */
async function folding(desk: Desk) {
  const head = await desk.ledger.head(desk.owner('main'))
  const upto = head?.seq ?? 0
  const few = workOut(await foldAll(desk, small), end)
  const oneMoreWithFew = middle(oneMore(few, someone, 400))
  const readSeconds = await readAll(desk, upto)
  const folded = await foldAll(desk, upto)
  const all = workOut(folded, end)
  const { world } = folded
  const root = personOf(world.identity, world.identity.index.get(big.main) ?? -1)
  const relation = all.relations.byRoot.get(root)
  if (!relation) throw new Error('The person with very many is not there.')
  const begun = performance.now()
  const { steps } = standingFrom(world, relation, all.relations.settings)
  const standing = performance.now() - begun
  return {
    readSeconds: round(readSeconds),
    foldSeconds: round(folded.foldSeconds),
    foldAgainstReading: round(readSeconds / folded.foldSeconds),
    everybodySeconds: round(all.seconds),
    oneMoreMilliseconds: round(middle(oneMore(all, someone, 400))),
    oneMoreMillisecondsWith10000: round(oneMoreWithFew),
    oneMoreOfManyMilliseconds: round(middle(oneMore(all, () => big.main, 40))),
    todayMilliseconds: round(late(todays(all, someone, 60))),
    standingMilliseconds: round(standing),
    standingSteps: steps.length,
  }
}

/** On the desk, the database included. */
async function joining(desk: Desk) {
  const asker = desk.owner('main')
  const pages = async () => {
    const asked = await ask(desk, asker)
    return JSON.stringify([await page(asked, big.main), await page(asked, big.other)])
  }
  const before = await pages()
  const [joined, joinSeconds] = await timed(desk, () => joinPeople(desk, asker, { ids: [big.main, big.other] }, end))
  const together = await pages()
  const [, undoSeconds] = await timed(desk, () => undoLink(desk, asker, joined.act, end))
  const undone = (await pages()) === before
  await joinPeople(desk, asker, { ids: [big.main, big.other] }, end)
  const [split, splitSeconds] = await timed(desk, () =>
    splitPerson(desk, asker, { id: big.main, handles: [big.other] }, end),
  )
  const apart = (await pages()) === before
  const [, undoSplitSeconds] = await timed(desk, () => undoLink(desk, asker, split.act, end))
  const again = (await pages()) === together
  return {
    joinSeconds: round(joinSeconds),
    splitSeconds: round(splitSeconds),
    undoSeconds: round(Math.max(undoSeconds, undoSplitSeconds)),
    undoneExactly: undone && apart && again,
  }
}

function page(asked: Asked, id: string) {
  return personAnswer(asked, id, { limit: 100, now: end })
}

/** Seconds of an act, until the workspace can be asked again. */
async function timed(desk: Desk, act: () => Promise<WhoAct>): Promise<[WhoAct, number]> {
  const begun = performance.now()
  const done = await act()
  await ask(desk, desk.owner('main'))
  return [done, (performance.now() - begun) / 1000]
}

function someone(time: number): string {
  return `x:p${3 * time}`
}

function middle(values: readonly number[]): number {
  return at(values, 0.5)
}
function late(values: readonly number[]): number {
  return at(values, 0.95)
}
function at(values: readonly number[], share: number): number {
  const ordered = [...values].sort((a, b) => a - b)
  return ordered[Math.min(ordered.length - 1, Math.floor(share * ordered.length))] ?? 0
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
