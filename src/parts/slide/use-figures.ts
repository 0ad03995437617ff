import { useQueries, type UseQueryResult } from '@tanstack/react-query'
import { useMemo } from 'react'
import { mechanismQuery } from '../../api/atlas-queries.ts'
import { figureText, recordOfFigure, type FigureText } from '../../derive/slide/figure-text.ts'
import type { MechanismDetail } from '../../domain/atlas-files.ts'
import type { Slide } from '../../domain/deck.ts'
import { useAtlasData } from '../atlas/atlas-data.ts'

/** The figures of a slide, counted now; null where the data do not hold one, or not yet. */
export function useFigures({ figures }: Pick<Slide, 'figures'>): readonly (FigureText | null)[] {
  const { index, memberships, words } = useAtlasData()
  const needed = [...new Set(figures.flatMap(({ value }) => recordOfFigure(value) ?? []))]
  const files = needed.flatMap((id) => memberships.mechanisms.get(id)?.file ?? [])
  const details = useQueries({ queries: files.map(mechanismQuery), combine: loaded })
  return useMemo(() => {
    const records = new Map(details.map((detail) => [detail.id, detail]))
    return figures.map(({ value }) => figureText(value, { index, memberships, words, records }))
  }, [details, figures, index, memberships, words])
}

function loaded(results: readonly UseQueryResult<MechanismDetail>[]): readonly MechanismDetail[] {
  return results.flatMap(({ data }) => data ?? [])
}
