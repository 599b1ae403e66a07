/** `Change`, beside what a message was read as. */
import type { ComponentProps } from 'react'

type ButtonProps = ComponentProps<'button'> & { opened: boolean; press: () => void }

export function ChangeButton({ opened, press, ...rest }: ButtonProps) {
  return (
    <button {...rest} type="button" className="quiet" onClick={press} aria-expanded={opened}>
      Change<span className="away"> what this was read as</span>
    </button>
  )
}
