/** The button and slip by which one says that a message is something else than it was read as. */
import { Popover } from '@mantine/core'
import { useState } from 'react'
import type { Interaction } from '../../../people/shapes.ts'
import { Floating } from '../floats/floating.tsx'
import { ChangeButton } from './change-button.tsx'
import { Correct } from './correct.tsx'

/** Loaded when it is asked for, so it opens at once. */
export function Change({ what }: { what: Interaction }) {
  const [opened, setOpened] = useState(true)
  return (
    <Floating>
      <Popover opened={opened} onChange={setOpened} trapFocus returnFocus hideDetached={false}>
        <Popover.Target>
          <ChangeButton opened={opened} press={() => setOpened(!opened)} />
        </Popover.Target>
        <Popover.Dropdown aria-label="What this is">
          <Correct what={what} close={() => setOpened(false)} />
        </Popover.Dropdown>
      </Popover>
    </Floating>
  )
}
