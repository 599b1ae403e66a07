/** The menu of `Later`: when a suggestion comes back, with the day it will. */
import { Menu } from '@mantine/core'
import { Floating } from '../floats/floating.tsx'
import { shortDay } from '../words/dates.ts'
import { LaterButton } from './later-button.tsx'
import style from './today.module.css'

const choices = [
  { word: 'Tomorrow', days: 1 },
  { word: 'In three days', days: 3 },
  { word: 'Next week', days: 7 },
  { word: 'Next month', days: 30 },
] as const

type LaterProps = { opened: boolean; change: (opened: boolean) => void; later: (until: string) => void }

export function Later({ opened, change, later }: LaterProps) {
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
          <LaterButton />
        </Menu.Target>
        <Menu.Dropdown>
          {choices.map(({ word, days }) => (
            <Menu.Item key={word} onClick={() => later(comesBack(days))}>
              <span>{word}</span> <span className={style.laterDay}>{shortDay(comesBack(days), now.toISOString())}</span>
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </Floating>
  )
}
