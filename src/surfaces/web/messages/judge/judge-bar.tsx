/** What is chosen, and what each key would make of it; the same line says the keys where nothing is chosen. */
import type { Interaction } from '../../../../people/shapes.ts'
import { count, startCount } from '../../words/numbers.ts'
import style from './bar.module.css'
import { changesBy, has, type Press, presses } from './presses.ts'

/** In two lines: what it is, and what it does. */
const groups = ['Mode', 'About', 'Also', 'Does'] as const

type BarProps = {
  /** What a key is pressed for: all that are chosen, or the one at hand. */
  targets: readonly Interaction[]
  chosen: number
  press: (press: Press) => void
  confirm: () => void
  clear: () => void
}

export function JudgeBar({ targets, chosen, press, confirm, clear }: BarProps) {
  return (
    <section className={style.bar} data-chosen={chosen > 0} aria-label="Put right">
      <p className={style.head}>
        <span role="status">
          {chosen > 0 ? `${startCount(chosen, 'message', 'messages')} chosen.` : 'A key puts the one at hand right.'}
        </span>{' '}
        {chosen > 0 && <span className={style.keys}>A key puts all of them right; beside it, how many change.</span>}
        {chosen > 0 ? (
          <button type="button" className="quiet" onClick={clear}>
            Choose none <kbd>esc</kbd>
          </button>
        ) : (
          <span className={style.keys}>
            <kbd>j</kbd> <kbd>k</kbd> move, <kbd>x</kbd> choose, <kbd>X</kbd> all up to here, <kbd>enter</kbd> open,{' '}
            <kbd>z</kbd> undo
          </span>
        )}
      </p>
      <div className={style.groups}>
        {groups.map((group) => (
          <fieldset key={group} className={style.group}>
            <legend className="away">{group}</legend>
            {presses
              .filter((one) => one.group === group)
              .map((one) => (
                <Label key={one.label} of={one} targets={targets} press={() => press(one)} />
              ))}
            {group === 'Also' && (
              <button type="button" className={style.label} disabled={targets.length === 0} onClick={confirm}>
                <kbd>y</kbd> <span className={style.word}>that is right</span>
              </button>
            )}
          </fieldset>
        ))}
      </div>
    </section>
  )
}

function Label({ of, targets, press }: { of: Press; targets: readonly Interaction[]; press: () => void }) {
  const changes = changesBy(of, targets).length
  const all = targets.length > 0 && targets.every((message) => has(of, message))
  const takesAway = all && (of.group === 'Does' || of.group === 'Also')
  return (
    <button
      type="button"
      className={style.label}
      aria-pressed={all}
      disabled={changes === 0}
      onClick={press}
      title={
        changes === 0 ? undefined : `${count(changes, 'changes', 'change')}${takesAway ? ': it is taken away' : ''}`
      }
    >
      <kbd>{of.key}</kbd> <span className={style.word}>{of.word}</span>
      {targets.length > 1 && changes > 0 && (
        <span className={style.changes}>
          {takesAway ? '−' : '+'}
          {changes}
        </span>
      )}
    </button>
  )
}
