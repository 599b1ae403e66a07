/** Starts the desk: waits a moment for the type, so that no line moves, then shows the page. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Trouble } from './api/client.ts'
import { statusQuery } from './api/reads.ts'
import { makeRouter } from './frame/routes.tsx'
import { KeysProvider } from './keys/keys.tsx'
import './look/fonts.css'
import './look/colours.css'
import './look/desk.css'
import './look/controls.css'
import './look/floats.css'
import { UndoProvider } from './undo/undo.tsx'
import { ReadingProvider } from './welcome/reading-room.tsx'

/** How long the first paint waits for the type at most, in milliseconds. */
const patience = 700

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (failures, error) =>
        failures < 2 && !(error instanceof Trouble && error.status >= 400 && error.status < 500),
      retryDelay: 600,
    },
  },
})
const router = makeRouter(queries)

void queries.prefetchQuery(statusQuery)
const type = Promise.all(
  ['480 1rem "Source Serif 4 Variable"', '1rem "Inter Variable"'].map((font) => document.fonts.load(font)),
)
await Promise.race([type.catch(() => undefined), new Promise((resolve) => setTimeout(resolve, patience))])

const desk = document.getElementById('desk')
if (desk) {
  createRoot(desk).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <KeysProvider>
          <UndoProvider>
            <ReadingProvider>
              <RouterProvider router={router} />
            </ReadingProvider>
          </UndoProvider>
        </KeysProvider>
      </QueryClientProvider>
    </StrictMode>,
  )
}
