/** What opens over a page: a slip in the middle, or a drawer from the side; focus stays inside, Escape closes. */
import { Drawer, Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { Floating } from './floating.tsx'

type LayerProps = { title: string; close: () => void; children: ReactNode }

export function Slip({ title, close, children }: LayerProps) {
  return (
    <Floating>
      <Modal.Root opened onClose={close} lockScroll={false}>
        <Modal.Overlay />
        <Modal.Content>
          <div className="float-header">
            <Modal.Title>{title}</Modal.Title>
            <Close close={close} />
          </div>
          <Modal.Body>{children}</Modal.Body>
        </Modal.Content>
      </Modal.Root>
    </Floating>
  )
}

export function SideDrawer({ title, close, children }: LayerProps) {
  return (
    <Floating>
      <Drawer.Root opened onClose={close} position="right" lockScroll={false}>
        <Drawer.Overlay />
        <Drawer.Content>
          <div className="float-header">
            <Drawer.Title>{title}</Drawer.Title>
            <Close close={close} />
          </div>
          <Drawer.Body>{children}</Drawer.Body>
        </Drawer.Content>
      </Drawer.Root>
    </Floating>
  )
}

function Close({ close }: { close: () => void }) {
  return (
    <button type="button" className="quiet bare" onClick={close}>
      Close
    </button>
  )
}
