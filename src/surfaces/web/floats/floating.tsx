/**
 * What every float stands in: the library that keeps focus, Escape and positions right. It is loaded with the first float
 * that opens, not with the page.
 */
import { HeadlessMantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { theme } from './theme.ts'

export function Floating({ children }: { children: ReactNode }) {
  return <HeadlessMantineProvider theme={theme}>{children}</HeadlessMantineProvider>
}
