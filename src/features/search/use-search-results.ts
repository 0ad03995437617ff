import { useMemo } from 'react'
import type { MembershipIndex } from '../../derive/membership-index.ts'
import { nameInUse } from '../../derive/name-in-use.ts'
import { indexForSearch, searchAtlas, type Hit } from '../../derive/search-index.ts'
import type { Words } from '../../domain/words.ts'
import { useAtlas } from '../../parts/atlas-context.ts'
import type { Place } from '../../view/atlas-view.ts'

export interface SearchResult {
  readonly id: string
  readonly place: Place
  /** The name in use before the official one, where they differ. */
  readonly short: string | null
  readonly name: string
  /** The other name under which it was found; null where its own did. */
  readonly alias: string | null
}

type NamedHit = Extract<Hit, { kind: 'mechanism' | 'country' | 'theme' }>

export interface ResultGroup {
  readonly id: NamedHit['kind']
  readonly results: readonly SearchResult[]
}

/** What tells a result from all others, of any kind. */
export function keyOfResult({ place, id }: SearchResult): string {
  return `${place.kind} ${id}`
}

/** Most results that are shown of one kind. */
const mostOfAKind = 8
/** More hits than all kinds can show together are never needed, yet one kind must not crowd out the others. */
const mostHits = 400
const kinds = ['mechanism', 'country', 'theme'] as const

/** What a text finds, by kind, the best first; kinds without results are left out. The index is built once it is `wanted`. */
export function useSearchResults(text: string, wanted: boolean): readonly ResultGroup[] {
  const { index, words, memberships } = useAtlas()
  const search = useMemo(() => (wanted ? indexForSearch(index, words) : null), [wanted, index, words])
  return useMemo(() => {
    const hits = (search ? searchAtlas(search, text, mostHits) : []).filter(isNamed)
    return kinds
      .map((kind) => hits.filter((hit) => hit.kind === kind).slice(0, mostOfAKind))
      .map((found, at) => ({
        id: kinds[at] ?? 'theme',
        results: found.map((hit) => resultOf(hit, memberships, words)),
      }))
      .filter(({ results }) => results.length > 0)
  }, [search, text, memberships, words])
}

function isNamed(hit: Hit): hit is NamedHit {
  return hit.kind !== 'entry' && hit.kind !== 'subregion'
}

function resultOf(hit: NamedHit, { mechanisms }: MembershipIndex, words: Words): SearchResult {
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
  }
}
