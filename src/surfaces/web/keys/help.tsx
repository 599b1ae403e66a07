/** The list of keys, shown by `?`. */
import { Slip } from '../floats/layer.tsx'
import { presses } from '../messages/judge/presses.ts'
import style from './help.module.css'

const groups: { title: string; keys: [string, string][] }[] = [
  {
    title: 'Anywhere',
    keys: [
      ['g t', 'go to Today'],
      ['g p', 'go to People'],
      ['g w', 'go to Why'],
      ['g m', 'go to Messages'],
      ['g x', 'go to the mix'],
      ['g s', 'go to Sources'],
      ['/', 'search people, notes and what was said'],
      ['+', 'log something'],
      ['z', 'or u: undo what was just done'],
      ['?', 'this list'],
      ['esc', 'close what is open'],
    ],
  },
  {
    title: 'In a list',
    keys: [
      ['j', 'next'],
      ['k', 'the one before'],
      ['enter', 'open'],
    ],
  },
  {
    title: 'On a person',
    keys: [
      ['r', 'open where you can write'],
      ['n', 'write a note'],
      ['w', 'we spoke'],
      ['k', 'choose, or not any more'],
      ['[', 'the one before in the list'],
      [']', 'the next in the list'],
    ],
  },
  {
    title: 'On People',
    keys: [
      ['x', 'choose, or not any more'],
      ['X', 'choose all from the last one chosen to here'],
      ['esc', 'choose none'],
    ],
  },
  {
    title: 'On Messages',
    keys: [
      ['x', 'choose, or not any more'],
      ['X', 'choose all from the last one chosen to here'],
      ['y', 'that is right'],
      ...presses.map(({ key, group, word }): [string, string] => [key, `${group.toLowerCase()}: ${word}`]),
      ['esc', 'choose none'],
    ],
  },
  {
    title: 'On Today',
    keys: [
      ['e', 'done'],
      ['s', 'later'],
      ['x', 'not this person'],
      ['r', 'open where you can answer'],
      ['w', 'why this one'],
    ],
  },
]

export function Help({ close }: { close: () => void }) {
  return (
    <Slip title="Keys" close={close}>
      <div className={style.groups}>
        {groups.map((group) => (
          <section key={group.title}>
            <h3 className={style.title}>{group.title}</h3>
            <dl className={style.keys}>
              {group.keys.map(([key, does]) => (
                <div key={key} className={style.row}>
                  <dt>
                    {key.split(' ').map((part) => (
                      <kbd key={part}>{part}</kbd>
                    ))}
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Slip>
  )
}
