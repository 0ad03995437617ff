import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import { planarMapQuery } from '../../src/api/atlas-queries.ts'
import { LoadedAtlas } from '../../src/app/LoadedAtlas.tsx'
import { makeI18n } from '../../src/app/make-i18n.ts'
import type { AtlasIndex } from '../../src/domain/atlas-index.ts'
import type { PlanarMap } from '../../src/domain/planar-map.ts'
import { parseSearch, stringifySearch } from '../../src/view/url.ts'
import { atlasOf, mechanismInput, membership, priorities } from '../unit/atlas-of-tests.ts'
import './browser-of-tests.ts'

/** Few mechanisms that stand for what the real field holds: lists, rules, none, ended ones, names in other languages. */
const smallField: AtlasIndex = atlasOf([
  mechanismInput('rcm', {
    name: 'Regional Conference on Migration',
    acronym: 'RCM',
    aliases: ['Puebla Process', 'Conferencia Regional sobre Migración'],
    established: 1996,
    members: [membership('MEX'), membership('CRI'), membership('USA'), membership('COL', 'observer')],
    themes: priorities('governance', 'protection'),
  }),
  mechanismInput('sacm', {
    name: 'South American Conference on Migration',
    acronym: 'SACM',
    aliases: ['Conferencia Suramericana sobre Migraciones'],
    established: 2000,
    members: [membership('COL'), membership('PER')],
    themes: priorities('protection'),
  }),
  mechanismInput('midsa', {
    name: 'Migration Dialogue for Southern Africa',
    acronym: 'MIDSA',
    regions: ['africa'],
    status: 'unknown',
    established: 2000,
    members: [membership('SWZ')],
    themes: priorities('labour', 'climate'),
  }),
  mechanismInput('bali', {
    name: 'Bali Process',
    level: 'interregional',
    regions: ['asia-pacific'],
    established: 2002,
    members: [membership('AUS'), membership('IDN'), membership('LAO'), membership('FJI')],
    themes: priorities('smuggling', 'climate'),
  }),
  mechanismInput('imrf', {
    name: 'International Migration Review Forum',
    acronym: 'IMRF',
    level: 'global',
    regions: [],
    established: 2018,
    rule: 'un-members',
    themes: priorities('governance'),
  }),
  mechanismInput('manila', {
    name: 'Manila Process',
    regions: ['asia-pacific'],
    status: 'dormant',
    established: 1996,
    unlisted: true,
  }),
])

/** A world without land: pictures that need one are drawn empty. */
const emptyWorld: PlanarMap = {
  projection: 'atlantic',
  detail: 'world',
  height: 0.5,
  outline: [],
  areas: [],
  lines: [],
  places: [],
}

interface Options {
  readonly index?: AtlasIndex
  /** The link at which the Atlas is opened. */
  readonly href?: string
  /** The world on the map. */
  readonly planar?: PlanarMap
}

/** Shows a part of the interface as the app would, at a link and with a small field. What it changes can be read from the link. */
export async function renderInAtlas(
  ui: ReactNode,
  { index = smallField, href = '/', planar = emptyWorld }: Options = {},
) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  queries.setQueryData(planarMapQuery('atlantic', 'world').queryKey, planar)
  const root = createRootRoute({ component: () => <LoadedAtlas index={index}>{ui}</LoadedAtlas> })
  const anywhere = createRoute({ getParentRoute: () => root, path: '$' })
  const history = createMemoryHistory({ initialEntries: [href] })
  const router = createRouter({ routeTree: root.addChildren([anywhere]), history, parseSearch, stringifySearch })
  await router.load()
  const user = userEvent.setup()
  render(
    <I18nextProvider i18n={makeI18n()}>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </I18nextProvider>,
  )
  return {
    user,
    /** The present link. */
    href: () => decodeURIComponent(history.location.href),
    /** How many steps back there are. */
    steps: () => history.length - 1,
    back: () => history.back(),
  }
}
