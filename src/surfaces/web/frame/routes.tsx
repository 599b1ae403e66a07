/** The pages and their addresses; an address holds its page's whole state. */
import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  Link,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import { networksQuery, statusQuery, todayQuery } from '../api/reads.ts'
import { TroubleNote } from '../parts/trouble.tsx'
import { TodayPage } from '../today/today-page.tsx'
import { Frame } from './frame.tsx'

type Context = { queries: QueryClient }
type Raw = Record<string, unknown>

const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : undefined)

/** Only the named parameters, only where they have a value. */
function kept<K extends string>(raw: Raw, names: readonly K[]): { [name in K]?: string | undefined } {
  const search: { [name in K]?: string | undefined } = {}
  for (const name of names) {
    const value = text(raw[name])
    if (value) search[name] = value
  }
  return search
}

const root = createRootRouteWithContext<Context>()({
  component: Frame,
  notFoundComponent: () => (
    <div>
      <h1>There is no such page.</h1>
      <p>
        Perhaps the address was cut short. <Link to="/today">Go to Today</Link>
      </p>
    </div>
  ),
})

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: async ({ context }) => {
    const status = await context.queries.ensureQueryData(statusQuery)
    throw redirect({ to: status.empty ? '/welcome' : '/today', replace: true })
  },
})

const today = createRoute({
  getParentRoute: () => root,
  path: '/today',
  validateSearch: (raw: Raw): { minutes?: number; open?: string | undefined; read?: number } => {
    const minutes = Number(raw.minutes)
    const read = Number(raw.read)
    return {
      ...kept(raw, ['open']),
      ...(minutes >= 1 && minutes <= 240 && { minutes: Math.round(minutes) }),
      ...(read > 0 && { read: Math.round(read) }),
    }
  },
  loader: ({ context, location }) => {
    const minutes = Number(new URLSearchParams(location.searchStr).get('minutes')) || 15
    void context.queries.prefetchQuery(networksQuery)
    void context.queries.prefetchQuery(todayQuery(minutes))
  },
  component: TodayPage,
})

const people = createRoute({
  getParentRoute: () => root,
  path: '/people',
  validateSearch: (raw: Raw) =>
    kept(raw, ['q', 'stage', 'flag', 'band', 'role', 'tag', 'key', 'due', 'network', 'list', 'sort', 'view']),
  component: lazyRouteComponent(() => import('../people/people-page.tsx'), 'PeoplePage'),
})

const same = createRoute({
  getParentRoute: () => root,
  path: '/people/same',
  validateSearch: (raw: Raw) => kept(raw, ['person']),
  component: lazyRouteComponent(() => import('../who/same-page.tsx'), 'SamePage'),
})

const person = createRoute({
  getParentRoute: () => root,
  path: '/people/$id',
  validateSearch: (raw: Raw) => kept(raw, ['on', 'of', 'side', 'until', 'q']),
  component: lazyRouteComponent(() => import('../person/person-page.tsx'), 'PersonPage'),
})

const guesses = createRoute({
  getParentRoute: () => root,
  path: '/guesses',
  validateSearch: (raw: Raw) => kept(raw, ['on', 'show']),
  component: lazyRouteComponent(() => import('../guesses/guesses-page.tsx'), 'GuessesPage'),
})

const search = createRoute({
  getParentRoute: () => root,
  path: '/search',
  validateSearch: (raw: Raw) => kept(raw, ['q']),
  component: lazyRouteComponent(() => import('../memory/search-page.tsx'), 'SearchPage'),
})

const why = createRoute({
  getParentRoute: () => root,
  path: '/why',
  validateSearch: (raw: Raw) => kept(raw, ['cause', 'measure']),
  component: lazyRouteComponent(() => import('../why/why-page.tsx'), 'WhyPage'),
})

const messages = createRoute({
  getParentRoute: () => root,
  path: '/messages',
  validateSearch: (raw: Raw) => kept(raw, ['label', 'direction', 'account', 'person', 'q', 'order', 'open', 'quality']),
  component: lazyRouteComponent(() => import('../messages/messages-page.tsx'), 'MessagesPage'),
})

const mix = createRoute({
  getParentRoute: () => root,
  path: '/mix',
  validateSearch: (raw: Raw) => kept(raw, ['days', 'figure', 'of', 'from', 'to']),
  component: lazyRouteComponent(() => import('../mix/mix-page.tsx'), 'MixPage'),
})

const sources = createRoute({
  getParentRoute: () => root,
  path: '/sources',
  component: lazyRouteComponent(() => import('../sources/sources-page.tsx'), 'SourcesPage'),
})

const welcome = createRoute({
  getParentRoute: () => root,
  path: '/welcome',
  component: lazyRouteComponent(() => import('../welcome/welcome-page.tsx'), 'WelcomePage'),
})

export function makeRouter(queries: QueryClient) {
  return createRouter({
    routeTree: root.addChildren([
      home,
      today,
      people,
      same,
      person,
      search,
      guesses,
      why,
      messages,
      mix,
      sources,
      welcome,
    ]),
    context: { queries },
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultErrorComponent: ({ error, reset }) => <TroubleNote whole error={error} again={reset} />,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>
  }
}
