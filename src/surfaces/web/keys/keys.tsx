/** Keys that work anywhere on a page: single (`j`) or one after the other (`g t`), never while one writes. */
import { createContext, type ReactNode, type RefObject, use, useEffect, useRef } from 'react'

export type Keys = Partial<Record<string, (event: KeyboardEvent) => void>>
type Registry = Set<RefObject<Keys>>

/** How long the second key of a pair may take, in milliseconds. */
const patience = 1_200

const Registered = createContext<RefObject<Registry> | null>(null)

export function KeysProvider({ children }: { children: ReactNode }) {
  const registry = useRef<Registry>(new Set())
  useEffect(() => {
    let first = ''
    let at = 0
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || busy(event.target)) return
      const follows = first !== '' && event.timeStamp - at < patience
      const second = follows ? bound(registry.current, `${first} ${event.key}`) : undefined
      const act = second ?? bound(registry.current, event.key)
      first = second ? '' : event.key
      at = event.timeStamp
      if (!act) return
      event.preventDefault()
      act(event)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
  return <Registered value={registry}>{children}</Registered>
}

/** Binds keys while the component is shown; what was bound last wins. */
export function useKeys(keys: Keys): void {
  const registry = use(Registered)
  const current = useRef(keys)
  useEffect(() => {
    current.current = keys
  })
  useEffect(() => {
    const all = registry?.current
    all?.add(current)
    return () => {
      all?.delete(current)
    }
  }, [registry])
}

function bound(registry: Registry, key: string) {
  return [...registry].reverse().find((keys) => keys.current[key])?.current[key]
}

/** Fields that are pressed and not written in: what was selected with the mouse leaves the keys alive. */
const pressed: ReadonlySet<string> = new Set(['checkbox', 'button', 'submit', 'file'])

/** Whether keys belong to what is focused (a field) or to a layer that is open. */
function busy(target: EventTarget | null): boolean {
  const layers = [...document.querySelectorAll('[role="dialog"], [role="menu"], [role="listbox"]')]
  if (layers.some((layer) => layer.checkVisibility())) return true
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !pressed.has(target.type)
  return target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName)
}
