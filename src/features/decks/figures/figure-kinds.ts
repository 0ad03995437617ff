import type { FigureValue } from '../../../domain/deck.ts'
import type { AtlasIndex } from '../../../domain/atlas-index.ts'
import type { Iso3, MechanismId } from '../../../domain/ids.ts'
import type { ThemeCode } from '../../../domain/vocabulary.ts'
import type { AtlasView } from '../../../view/atlas-view.ts'
import { recordOf } from '../../../view/place-lookups.ts'

/** In the order in which they are offered: typed, of a mechanism, of several, of a theme, of a country, of the whole field. */
export const figureKinds = [
  'text',
  'members',
  'participants',
  'established',
  'outputs',
  'output-figure',
  'shared',
  'theme-mechanisms',
  'theme-countries',
  'theme-unreached',
  'theme-outputs',
  'memberships',
  'mechanisms',
  'filtered',
  'countries',
  'unreached',
  'undated-memberships',
] as const satisfies readonly FigureValue['of'][]
export type FigureKind = (typeof figureKinds)[number]

/** What a figure is about until a person says otherwise: what the slide's view is about. */
export interface FigureSubject {
  readonly mechanism: MechanismId
  readonly mechanisms: readonly [MechanismId, MechanismId, ...MechanismId[]]
  readonly theme: ThemeCode
  readonly country: Iso3
  readonly filters: AtlasView['filters']
}

/** Null where the Atlas holds too little to be about anything: no country, or fewer than two mechanisms. */
export function figureSubject(view: AtlasView, { mechanisms, countries, themes }: AtlasIndex): FigureSubject | null {
  const { compared } = view
  const record = recordOf(view.place)
  const named = [...(record?.kind === 'mechanism' ? [record.id] : []), ...compared]
  const [first, second, ...others] = [...new Set([...named, ...mechanisms.slice(0, 2).map(({ id }) => id)])]
  const country = record?.kind === 'country' ? record.iso3 : countries[0]?.iso3
  const theme = record?.kind === 'theme' ? record.code : (view.theme ?? view.filters.themes[0] ?? themes[0]?.code)
  if (first === undefined || second === undefined || country === undefined || theme === undefined) return null
  return {
    mechanism: first,
    mechanisms: compared.length > 2 ? [first, second, ...others.slice(0, compared.length - 2)] : [first, second],
    theme,
    country,
    filters: view.filters,
  }
}

/** A figure of another kind, about the same as far as it can be. A figure of a record names none of its figures yet. */
export function figureOfKind(of: FigureKind, subject: FigureSubject): FigureValue {
  const { mechanism, theme } = subject
  switch (of) {
    case 'text':
      return { of, text: '0' }
    case 'mechanisms':
    case 'countries':
    case 'unreached':
    case 'undated-memberships':
      return { of }
    case 'filtered':
      return filteredFigure(subject.filters)
    case 'memberships':
      return { of, country: subject.country }
    case 'members':
    case 'participants':
    case 'established':
      return { of, mechanism }
    case 'shared':
      return { of, mechanisms: [...subject.mechanisms] }
    case 'theme-mechanisms':
    case 'theme-countries':
    case 'theme-unreached':
      return { of, theme }
    case 'theme-outputs':
      return { of, theme }
    case 'outputs':
      return { of, mechanism, kind: null }
    case 'output-figure':
      return { of, mechanism, output: '–', label: '–' }
  }
}

/** How many a list filtered as the view's would show; a text that is searched for does not count. */
export function filteredFigure({ query: _, ...filters }: AtlasView['filters']): FigureValue {
  const { levels, regions, themes, statuses, members, subregions, chairs, hosts } = filters
  return {
    of: 'filtered',
    filters: {
      ...filters,
      levels: [...levels],
      regions: [...regions],
      themes: [...themes],
      statuses: [...statuses],
      members: [...members],
      subregions: [...subregions],
      chairs: [...chairs],
      hosts: [...hosts],
    },
  }
}
