import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Iso3, MechanismId } from '../../domain/ids.ts'
import type { ThemeCode } from '../../domain/vocabulary.ts'
import type { AtlasView } from '../../view/atlas-view.ts'
import type { Place } from '../../view/places.ts'
import { goTo } from '../../view/go.ts'
import { pathOf, searchOf } from '../../view/url.ts'
import type { Highlight } from '../../view/highlight-target.ts'
import { useAtlasData } from '../atlas/atlas-data.ts'
import { useCurrentView } from '../atlas/current-view.ts'
import { useLightUp } from '../atlas/use-highlight.ts'

interface LinkProps {
  readonly className?: string | undefined
  readonly children: ReactNode
  readonly 'aria-current'?: 'page' | undefined
  readonly 'aria-label'?: string | undefined
}

/** A link is the present page only where it leads to the very same view. */
const sameView = { exact: true, includeSearch: true } as const

/** A link to a whole view; it keeps what the reader has set (filters, projection, roles). */
export function ViewLink({ view, children, ...rest }: LinkProps & { readonly view: AtlasView }) {
  return (
    <Link to={pathOf(view.place)} search={searchOf(view)} activeOptions={sameView} {...rest}>
      {children}
    </Link>
  )
}

function LitLink({ place, highlight, ...rest }: LinkProps & { readonly place: Place; readonly highlight: Highlight }) {
  const { view } = useCurrentView()
  const target = goTo(view, place)
  const light = useLightUp(highlight)
  return <Link to={pathOf(target.place)} search={searchOf(target)} {...light} {...rest} />
}

/** Opens a mechanism; its footprint lights up on the map while pointed at. */
export function MechanismLink({ id, ...rest }: LinkProps & { readonly id: MechanismId }) {
  return <LitLink place={{ kind: 'mechanism', id, tab: 'overview' }} highlight={{ kind: 'mechanism', id }} {...rest} />
}

/** Opens a country; it lights up on the map while pointed at. Without children it says the country's short name. */
export function CountryLink({ iso3, children, ...rest }: Partial<LinkProps> & { readonly iso3: Iso3 }) {
  const { words } = useAtlasData()
  return (
    <LitLink place={{ kind: 'country', iso3 }} highlight={{ kind: 'country', iso3 }} {...rest}>
      {children ?? words.country(iso3)}
    </LitLink>
  )
}

/** Opens a theme; its reach lights up on the map while pointed at. */
export function ThemeLink({ code, ...rest }: LinkProps & { readonly code: ThemeCode }) {
  return <LitLink place={{ kind: 'theme', code }} highlight={{ kind: 'theme', code }} {...rest} />
}
