/** How the library's accessible parts take on our look (`floats.css`). */
import { createTheme } from '@mantine/core'

const layers = {
  overlay: 'float-overlay',
  inner: 'float-inner',
  content: 'float-content',
  title: 'float-title',
  body: 'float-body',
}

export const theme = createTheme({
  respectReducedMotion: true,
  components: {
    Menu: {
      defaultProps: {
        transitionProps: { duration: 0 },
        withinPortal: false,
        withInitialFocusPlaceholder: false,
        position: 'bottom-start',
        offset: 4,
        classNames: { dropdown: 'float-pop', item: 'float-item' },
      },
    },
    Popover: {
      defaultProps: {
        transitionProps: { duration: 0 },
        position: 'bottom-start',
        offset: 4,
        withinPortal: false,

        classNames: { dropdown: 'float-pop' },
      },
    },
    Combobox: {
      defaultProps: {
        transitionProps: { duration: 0 },
        offset: 4,
        classNames: { dropdown: 'float-pop', option: 'float-item' },
      },
    },
    ModalRoot: { defaultProps: { transitionProps: { duration: 0 }, classNames: { root: 'dialog', ...layers } } },
    DrawerRoot: { defaultProps: { transitionProps: { duration: 0 }, classNames: { root: 'drawer', ...layers } } },
  },
})
