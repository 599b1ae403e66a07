/** A workspace for which all goes well, and each of the thirteen causes planted into it alone: only that one is a problem. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../people/index.ts'
import { diagnose, rowsBehind } from './index.ts'
import { type Cause, causes } from './shapes.ts'
import { ago, findingsOf, goal, got, now, relationsOf, sent, type Telling, times, told, worldOf } from './test-world.ts'

const places = ['x:us', 'y:us']
const at = (n: number) => places[n % 2] ?? 'x:us'
const handle = (n: number, name: string) => `${at(n).slice(0, 1)}:${name}${n}`

/** What one planted habit changes; the rest stays as it should be. */
type Habit = Partial<{
  posts: () => Telling[]
  answers: () => Telling[]
  newcomers: () => Telling[]
  words: () => Telling[]
  letters: () => Telling[]
  thanks: () => Telling[]
  asks: () => Telling[]
  more: () => Telling[]
  goals: () => Telling[]
  outcomes: () => Telling[]
}>

/** 200 days of a good practice on two accounts, made of parts that a habit can take the place of. */
function practice(habit: Habit = {}): Telling[] {
  return [
    told({ type: 'account', account: 'x:us', kind: 'organisation' }),
    told({
      type: 'protocol',
      values: ['kind'],
      rules: [{ id: 'r', text: 'No names.', kind: 'forbid', pattern: 'fool' }],
    }),
    ...(habit.goals ?? (() => [goal({ measure: 'outcomes:enquiry' })]))(),
    ...(habit.outcomes ?? outcomes)(),
    ...times(2, (n) => told({ type: 'followers', account: at(n), at: ago(199), count: 60 })),
    ...(habit.posts ?? posts)(),
    ...(habit.words ?? words)(),
    ...(habit.answers ?? answers)(),
    ...(habit.newcomers ?? newcomers)(),
    ...(habit.letters ?? letters)(),
    ...(habit.thanks ?? thanks)(),
    ...(habit.asks ?? asks)(),
    ...(habit.more ?? (() => []))(),
  ]
}

const outcomes = () => times(8, (n) => told({ type: 'outcome', id: `o${n}`, at: ago(10 * n + 2), kind: 'enquiry' }))

const posts = () =>
  times(100, (n) =>
    sent('post', 200 - 2 * n, { account: at(n), text: `tip ${n}`, labels: { mode: 'broadcast', subject: 'useful' } }),
  )

/** They ask in public, once every two days; a few old friends, so that nobody of them is new. */
const words = () =>
  times(100, (n) =>
    got('reply', 199.5 - 2 * n, {
      account: at(n),
      with: handle(n % 14, 'friend'),
      text: `how ${n}`,
      labels: { mode: 'chat', intents: ['question'] },
    }),
  )

const answers = () =>
  times(100, (n) =>
    sent('reply', 199 - 2 * n, {
      account: at(n),
      with: handle(n % 14, 'friend'),
      text: `so ${n}`,
      labels: { mode: 'chat', intents: ['answer'] },
    }),
  )

const newcomers = () =>
  times(30, (n) => [
    got('connect', 160 - 5 * n, { account: at(n), with: handle(n, 'new') }),
    sent('message', 158 - 5 * n, { account: at(n), with: handle(n, 'new'), text: `hello ${n}` }),
  ])

const letters = () =>
  times(40, (n) =>
    sent('message', 198 - 5 * n + 0.2, { account: at(n), with: handle(n % 14, 'friend'), text: `letter ${n}` }),
  )

const shares = () =>
  times(24, (n) => got('share', 190 - 8 * n, { account: at(n), with: handle(n % 8, 'kind'), audience: 'public' }))

const thanks = () => [
  ...shares(),
  ...times(24, (n) =>
    sent('reply', 188 - 8 * n, {
      account: at(n),
      with: handle(n % 8, 'kind'),
      text: `thanks ${n}`,
      labels: { mode: 'engage', intents: ['thank'] },
    }),
  ),
]

const asks = () =>
  times(10, (n) =>
    sent('post', 90 - 9 * n + 0.3, {
      account: at(n),
      text: `please ${n}`,
      labels: { mode: 'broadcast', subject: 'useful', intents: ['ask'] },
    }),
  )

const plants: Record<Cause, Habit> = {
  'no-goal': { goals: () => [] },
  'no-focus': {
    more: () =>
      times(6, (k) =>
        times(12, (n) =>
          sent('post', 2 + 7 * n, {
            account: `z${k}:us`,
            text: `tip ${n}`,
            labels: { mode: 'broadcast', subject: 'useful' },
          }),
        ),
      ),
  },
  neglect: {
    posts: () => posts().filter(({ record }) => record.type === 'interaction' && isOther(record.account, record.at)),
    answers: () =>
      answers().filter(({ record }) => record.type === 'interaction' && isOther(record.account, record.at)),
    letters: () =>
      letters().filter(({ record }) => record.type === 'interaction' && isOther(record.account, record.at)),
    newcomers: () => [],
    thanks: () => thanks().filter(({ record }) => record.type === 'interaction' && isOther(record.account, record.at)),
    words: () => words().filter(({ record }) => record.type === 'interaction' && isOther(record.account, record.at)),
    asks: () => [],
  },
  'all-about-you': {
    posts: () =>
      times(400, (n) =>
        sent('post', 200 - n / 2, { account: at(n), text: `me ${n}`, labels: { mode: 'broadcast', subject: 'self' } }),
      ),
    more: () => times(200, (n) => sent('reaction', 199 - n, { account: at(n), with: handle(n % 14, 'friend') })),
  },
  'no-conversations': { answers: () => [], asks: () => [] },
  'numbers-game': {
    more: () => [
      ...times(45, (n) => got('follow', 196 - 4 * n, { account: 'x:us', with: `x:new${2 * n}` })),
      ...times(45, (n) => got('reaction', 190 - 4 * n, { account: 'x:us', with: `x:new${2 * n}` })),
      ...times(240, (n) => got('follow', 60 - n / 100, { account: 'x:us', with: `x:crowd${n}` })),
      ...times(180, (n) => got('unfollow', 40, { account: 'x:us', with: `x:crowd${n}` })),
    ],
  },
  'no-follow-up': {
    newcomers: () => newcomers().filter(({ record }) => 'kind' in record && record.kind === 'connect'),
  },
  'send-only': {
    posts: () =>
      times(1600, (n) =>
        sent('post', 200 - n / 8, { account: at(n), text: `tip ${n}`, labels: { mode: 'chat', subject: 'useful' } }),
      ),
  },
  canned: {
    more: () =>
      times(150, (n) =>
        sent('message', 190 - n, {
          account: at(n),
          with: handle(n % 14, 'friend'),
          text: 'Congrats!',
          labels: { canned: true, mode: 'chat', subject: 'none' },
        }),
      ),
  },
  'asks-only': { thanks: shares },
  'wrong-place': {
    posts: () =>
      times(300, (n) =>
        sent('post', 200 - (2 * n) / 3, {
          account: n % 2 === 0 ? 'z:us' : at(n >> 1),
          text: `tip ${n}`,
          labels: { mode: 'broadcast', subject: 'useful' },
        }),
      ),
  },
  'off-voice': {
    more: () =>
      times(3, (n) => sent('reply', 10 + n, { with: 'x:friend0', text: `fool ${n}`, labels: { breach: true } })),
  },
  'no-evidence': { outcomes: () => [], goals: () => [goal({ measure: 'conversations' })] },
}

/** Everything on the first account; on the second only what is older than 50 days. */
const isOther = (account: string, time: number | null) => account === 'x:us' || (time ?? 0) < ago(50)

const problems = (tellings: readonly Telling[]) =>
  findingsOf(tellings).flatMap(({ cause, verdict }) => (verdict === 'problem' ? [cause] : []))

describe('a good practice', () => {
  test('has no problem, and hardly a cause that cannot be told', () => {
    const findings = findingsOf(practice())
    expect(
      findings.filter(({ verdict }) => verdict !== 'fine').map(({ cause, headline }) => [cause, headline]),
    ).toEqual([])
  })

  test.each(causes)('with %s planted has that problem alone', (cause) => {
    expect(problems(practice(plants[cause]))).toEqual([cause])
  })

  test('tells every cause once, the worst first, in sentences without a shout', () => {
    const findings = findingsOf(practice(plants.canned))
    expect(findings.map(({ cause }) => cause).sort()).toEqual([...causes].sort())
    expect(findings[0]?.cause).toBe('canned')
    const severities = findings.map(({ severity }) => severity)
    expect(severities).toEqual(severities.toSorted((a, b) => b - a))
    for (const { headline, actions } of findings)
      for (const sentence of [headline, ...actions]) expect(sentence).toMatch(/^[^!]+[.?]$/)
  })

  test('has a name of its own for every figure of a cause', () => {
    for (const cause of causes)
      for (const { evidence } of findingsOf(practice(plants[cause]))) {
        const measures = evidence.map(({ measure }) => measure)
        expect(new Set(measures).size).toBe(measures.length)
      }
  })
})

/** Findings with the ids of interactions in the place of rows, which hang on the order of arrival. */
function toldBy(tellings: readonly Telling[], moment = now) {
  const world = worldOf(tellings)
  const ids = tellings.flatMap(({ record }) => (record.type === 'interaction' ? [record.id] : []))
  const name = (row: number) => ids[row]
  return diagnose(world, relationsOf(world, moment), { at: moment }).findings.map((finding) => ({
    ...finding,
    evidence: finding.evidence.map((figure) => ({ ...figure, rows: figure.rows.map(name) })),
  }))
}

describe('a diagnosis', () => {
  test.each(causes)('of %s does not hang on the order in which things arrive', (cause) => {
    const tellings = practice(plants[cause])
    const expected = toldBy(tellings)
    fc.assert(
      fc.property(fc.shuffledSubarray(tellings, { minLength: tellings.length }), (shuffled) => {
        expect(toldBy(shuffled)).toEqual(expected)
      }),
      { numRuns: 2 },
    )
  })

  test('as of a moment is that of a workspace that ended then', () => {
    fc.assert(
      fc.property(fc.constantFrom(...causes), fc.integer({ min: 0, max: 200 * 24 }), (cause, hours) => {
        const moment = now - (hours / 24) * day
        const tellings = practice(plants[cause])
        const cut = tellings.filter(
          ({ record }) => !('at' in record) || record.at === null || record.at === undefined || record.at <= moment,
        )
        expect(toldBy(tellings, moment)).toEqual(toldBy(cut, moment))
      }),
      { numRuns: 30 },
    )
  })

  test('keeps the newest rows of a figure and counts all, and opens all of them when asked', () => {
    const world = worldOf(practice(plants.canned))
    const relations = relationsOf(world)
    const measure = 'private messages'
    const { findings } = diagnose(world, relations, { at: now, limit: 10 })
    const figure = findings.find(({ cause }) => cause === 'canned')?.evidence.find((one) => one.measure === measure)
    const all = rowsBehind(world, relations, { at: now, cause: 'canned', measure })
    expect(figure?.counted).toBe(all?.length)
    expect(figure?.rows).toEqual(all?.slice(0, 10))
    expect(rowsBehind(world, relations, { at: now, cause: 'canned', measure: 'nothing' })).toBeUndefined()
  })

  test('goes by what the workspace has set', () => {
    const strict = told({ type: 'setting', name: 'diagnose.all-about-you.watchOthersPerSelf', value: 1000 })
    const self = sent('post', 3, { text: 'me', labels: { mode: 'broadcast', subject: 'self' } })
    const verdict = (more: Telling[]) =>
      findingsOf([...practice(), ...more]).find(({ cause }) => cause === 'all-about-you')?.verdict
    expect(verdict([self])).toBe('fine')
    expect(verdict([self, strict])).toBe('watch')
  })

  test('refuses relations of another moment', () => {
    const world = worldOf(practice())
    expect(() => diagnose(world, relationsOf(world), { at: ago(1) })).toThrow('refresh')
  })

  test('of an empty workspace knows that there is no goal, and nothing else', () => {
    const findings = findingsOf([])
    expect(findings.filter(({ verdict }) => verdict !== 'not-enough-data').map(({ cause }) => cause)).toEqual([
      'no-goal',
    ])
  })
})
