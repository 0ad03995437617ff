import { useQueries } from '@tanstack/react-query'
import { mechanismQuery } from '../../api/atlas-queries.ts'
import { figureText, recordOfFigure, type FigureText } from '../../derive/slide/figure-text.ts'
import type { Slide } from '../../domain/deck.ts'
import { useAtlasData } from '../atlas/atlas-data.ts'

export interface ShownFigure {
  readonly label: string
  /** Null where the data do not hold it, or not yet. */
  readonly said: FigureText | null
}

/** The figures of a slide, counted now. */
export function useFigures({ figures }: Pick<Slide, 'figures'>): readonly ShownFigure[] {
  const { index, memberships, words } = useAtlasData()
  const needed = [...new Set(figures.flatMap(({ value }) => recordOfFigure(value) ?? []))]
  const files = needed.flatMap((id) => memberships.mechanisms.get(id)?.file ?? [])
  const loaded = useQueries({ queries: files.map(mechanismQuery) })
  const records = new Map(loaded.flatMap(({ data }) => (data ? [[data.id, data] as const] : [])))
  const data = { index, memberships, words, records }
  return figures.map(({ label, value }) => ({ label, said: figureText(value, data) }))
}
