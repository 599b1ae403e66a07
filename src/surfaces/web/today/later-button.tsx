/** `Later`, which opens the menu of days. */
import type { ComponentProps } from 'react'

export function LaterButton(rest: ComponentProps<'button'>) {
  return (
    <button {...rest} type="button" className="button">
      Later
    </button>
  )
}
