/** The menus of an entry: when a suggestion comes back, with the day it will; and how one spoke with somebody in life. */
import { Menu } from '@mantine/core'
import { Floating } from '../../floats/floating.tsx'
import { shortDay } from '../../words/dates.ts'
import type { TalkKind } from '../calls.ts'
import style from './entry.module.css'
import { MenuButton } from './menu-button.tsx'

const days = [
  { word: 'Tomorrow', days: 1 },
  { word: 'In three days', days: 3 },
  { word: 'Next week', days: 7 },
  { word: 'Next month', days: 30 },
] as const

type Opens = { opened: boolean; change: (opened: boolean) => void }

export function Later({ opened, change, later }: Opens & { later: (until: string) => void }) {
  const now = new Date()
  const comesBack = (days: number) => {
    const day = new Date(now)
    day.setDate(day.getDate() + days)
    day.setHours(6, 0, 0, 0)
    return day.toISOString()
  }
  return (
    <Floating>
      <Menu opened={opened} onChange={change}>
        <Menu.Target>
          <MenuButton>Later</MenuButton>
        </Menu.Target>
        <Menu.Dropdown>
          {days.map(({ word, days }) => (
            <Menu.Item key={word} onClick={() => later(comesBack(days))}>
              <span>{word}</span> <span className={style.laterDay}>{shortDay(comesBack(days), now.toISOString())}</span>
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </Floating>
  )
}

const talks: readonly { kind: TalkKind; word: string }[] = [
  { kind: 'meeting', word: 'We met' },
  { kind: 'call', word: 'I rang them' },
  { kind: 'fine', word: 'We spoke elsewhere, all is well' },
]

export function Spoke({ opened, change, spoke }: Opens & { spoke: (kind: TalkKind) => void }) {
  return (
    <Floating>
      <Menu opened={opened} onChange={change}>
        <Menu.Target>
          <MenuButton>We spoke</MenuButton>
        </Menu.Target>
        <Menu.Dropdown>
          {talks.map(({ kind, word }) => (
            <Menu.Item key={kind} onClick={() => spoke(kind)}>
              {word}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </Floating>
  )
}
