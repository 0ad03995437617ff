import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { contentQuery } from '../../api/atlas-queries.ts'
import type { MembershipIndex } from '../../derive/membership/membership-index.ts'
import { groupBy } from '../../algorithms/group-by.ts'
import { nameInUse } from '../../derive/membership/name-in-use.ts'
import { indexForSearch, searchAtlas, type Hit } from '../../derive/search/search-index.ts'
import { type ContentKind, entryCode } from '../../domain/content-entry.ts'
import type { Words } from '../../domain/words.ts'
import { useAtlasData } from '../../parts/atlas/atlas-data.ts'
import type { MechanismTab } from '../../domain/view-options.ts'
import type { Place } from '../../view/places.ts'

export interface SearchResult {
  readonly id: string
  readonly place: Place
  /** The name in use before the official one, where they differ. */
  readonly short: string | null
  readonly name: string
  /** The other name under which it was found; null where its own did. */
  readonly alias: string | null
}

/** What results stand under. */
type GroupKind = 'mechanism' | 'country' | 'theme' | 'fund' | 'body' | 'output' | 'partner' | 'meeting'

export interface ResultGroup {
  readonly id: GroupKind
  /** The first of them. */
  readonly results: readonly SearchResult[]
  /** How many there are in all. */
  readonly count: number
}

/** What tells a result from all others, of any kind. */
export function keyOfResult({ place, id }: SearchResult): string {
  return `${place.kind} ${id}`
}

/** Most results that are shown of one kind. */
const mostOfAKind = 8

/** Under what an entry of a record stands, and the tab on which it is shown. */
const entryPlaces: Readonly<Record<ContentKind, { readonly group: GroupKind; readonly tab: MechanismTab }>> = {
  fund: { group: 'fund', tab: 'funding' },
  secretariat: { group: 'body', tab: 'overview' },
  body: { group: 'body', tab: 'structures' },
  output: { group: 'output', tab: 'outputs' },
  partner: { group: 'partner', tab: 'partners' },
  organization: { group: 'partner', tab: 'members' },
  meeting: { group: 'meeting', tab: 'history' },
}

/**
 * What a text finds, by kind, the kind with the best find first; kinds without results are left out. The names are gathered once it is
 * `wanted`, and what the records name joins them when it is loaded.
 */
export function useSearchResults(text: string, wanted: boolean): readonly ResultGroup[] {
  const { index, words, memberships } = useAtlasData()
  const { data: entries } = useQuery({ ...contentQuery, enabled: wanted })
  const search = useMemo(() => (wanted ? indexForSearch(index, words, entries) : null), [wanted, index, words, entries])
  return useMemo(() => {
    const groups = groupBy(search ? searchAtlas(search, text, Infinity) : [], groupOf)
    return [...groups].flatMap(([id, hits]) => {
      const results = hits.slice(0, mostOfAKind).flatMap((hit) => resultOf(hit, memberships, words) ?? [])
      return id === null ? [] : [{ id, results, count: hits.length }]
    })
  }, [search, text, memberships, words])
}

function groupOf(hit: Hit): GroupKind | null {
  if (hit.kind === 'entry') return entryPlaces[hit.entry.kind].group
  return hit.kind === 'subregion' ? null : hit.kind
}

/** Null for what has no place to open. */
function resultOf(hit: Hit, { mechanisms }: MembershipIndex, words: Words): SearchResult | null {
  const alias = hit.matched
  switch (hit.kind) {
    case 'mechanism': {
      const found = mechanisms.get(hit.id)
      const place = { kind: 'mechanism', id: hit.id, tab: 'overview' } as const
      return { id: hit.id, place, short: found ? nameInUse(found) : null, name: found?.name ?? hit.id, alias }
    }
    case 'country':
      return { id: hit.iso3, place: hit, short: null, name: words.country(hit.iso3), alias }
    case 'theme':
      return { id: hit.code, place: hit, short: null, name: words.say(`theme.${hit.code}`), alias }
    case 'entry': {
      const { kind, mechanism: id, text } = hit.entry
      const place = { kind: 'mechanism', id, tab: entryPlaces[kind].tab, entry: entryCode(text) } as const
      const name = words.say(`search.entry.${kind}`, { text, mechanism: mechanisms.get(id)?.short ?? id })
      return { id: `${kind} ${id} ${text}`, place, short: null, name, alias }
    }
    case 'subregion':
      return null
  }
}
