/** How the library's accessible parts take on our look (`floats.css`). */
import { createTheme } from '@mantine/core'

const layers = {
  overlay: 'float-overlay',
  inner: 'float-inner',
  content: 'float-content',
  header: 'float-header',
  title: 'float-title',
  body: 'float-body',
  close: 'quiet bare',
}

export const theme = createTheme({
  respectReducedMotion: true,
  components: {
    Menu: {
      defaultProps: {
        transitionProps: { duration: 0 },
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
        trapFocus: true,
        returnFocus: true,
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
    Modal: { defaultProps: { transitionProps: { duration: 0 }, classNames: { root: 'dialog', ...layers } } },
    Drawer: { defaultProps: { transitionProps: { duration: 0 }, classNames: { root: 'drawer', ...layers } } },
  },
})
