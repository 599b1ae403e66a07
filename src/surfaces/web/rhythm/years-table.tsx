/** The table behind the rhythm picture: what each side did, by year and kind. */
import type { MonthOfRhythm } from '../api/shapes.ts'
import { families, familyWords } from '../words/deeds.ts'
import { figure } from '../words/numbers.ts'
import { type Side, years } from './buckets.ts'
import style from './rhythm.module.css'

export function YearsTable({ rhythm, name }: { rhythm: readonly MonthOfRhythm[]; name: string }) {
  return (
    <details className={style.behind}>
      <summary className="quiet">As a table</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className={style.scroll} aria-label="By year" tabIndex={0}>
        <table className={style.table}>
          <thead>
            <tr>
              <td />
              <th scope="colgroup" colSpan={families.length}>
                You
              </th>
              <th scope="colgroup" colSpan={families.length}>
                {name}
              </th>
            </tr>
            <tr>
              <th scope="col">Year</th>
              <Heads side="you" />
              <Heads side="they" />
            </tr>
          </thead>
          <tbody>
            {years(rhythm).map(({ year, sent, received }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <Cells of={sent} />
                <Cells of={received} />
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}

function Heads({ side }: { side: string }) {
  return families.map((one) => (
    <th key={`${side} ${one}`} scope="col">
      {familyWords[one]}
    </th>
  ))
}

function Cells({ of }: { of: Side }) {
  return families.map((one) => (
    <td key={one} data-nothing={of[one] === 0}>
      {figure(of[one])}
    </td>
  ))
}
