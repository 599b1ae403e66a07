/** A button that opens a menu. */
import type { ComponentProps } from 'react'

export function MenuButton(rest: ComponentProps<'button'>) {
  return <button {...rest} type="button" className="button" />
}
