import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { globeQuery, mechanismQuery, planarMapQuery, sourcesQuery } from '../../api/atlas-queries.ts'
import { recordsOfSlides } from '../../derive/slide/figure-text.ts'
import type { Deck } from '../../domain/deck.ts'
import { useAtlasData } from '../atlas/atlas-data.ts'
import { planarProjections } from '../../domain/planar-map.ts'
import { projectionsOfSlides } from '../../view/projections-of-slides.ts'

/** Loads all that the slides of a deck will need as soon as it opens: the network of the hall may be gone by the second slide. */
export function usePreload({ slides }: Deck): void {
  const queries = useQueryClient()
  const { memberships } = useAtlasData()
  useEffect(() => {
    void queries.prefetchQuery(sourcesQuery)
    const shown = projectionsOfSlides(slides)
    for (const projection of planarProjections.filter((planar) => shown.has(planar))) {
      void queries.prefetchQuery(planarMapQuery(projection, 'world'))
      void queries.prefetchQuery(planarMapQuery(projection, 'close'))
    }
    if (shown.has('globe')) void queries.prefetchQuery(globeQuery)
    for (const id of recordsOfSlides(slides)) {
      const file = memberships.mechanisms.get(id)?.file
      if (file) void queries.prefetchQuery(mechanismQuery(file))
    }
  }, [queries, slides, memberships])
}
