import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { sourcesQuery } from '../../api/atlas-queries.ts'
import type { Slide } from '../../domain/deck.ts'
import { layoutHallSlide, type HallSlide } from '../../drawing/page/slide-layout.ts'
import { useAtlasData } from '../atlas/atlas-data.ts'
import { useCurrentView } from '../atlas/current-view.ts'
import { listDatesOfView } from '../atlas/list-dates-of-view.ts'
import { useScene } from '../atlas/use-scene.ts'
import { slideContentOf } from './slide-content-of.ts'
import { useFigures } from './use-figures.ts'
import { useSlideMatrix } from './use-slide-matrix.ts'

/** Units from the upper to the lower edge of a frame. */
const height = 1080
const noSources = {}

/** Where everything of the slide stands on whose view the Atlas stands, in a frame of this shape (width by height). Made again only when what it shows changes. */
export function useSlideLayout(slide: Slide, number: number, slides: number, aspect: number): HallSlide {
  const atlas = useAtlasData()
  const { view, listed } = useCurrentView()
  const { legend } = useScene()
  const matrix = useSlideMatrix()
  const figures = useFigures(slide)
  const { data: sources = noSources } = useQuery(sourcesQuery)
  const lists = useMemo(() => listDatesOfView(view, listed, atlas), [view, listed, atlas])
  return useMemo(() => {
    const shown = { title: matrix?.legendTitle ?? '', entries: matrix?.legend ?? legend.entries }
    const facts = { number, slides, figures, legend: shown, lists, sources }
    return layoutHallSlide(slideContentOf(slide, facts, atlas.words), { width: height * aspect, height })
  }, [slide, number, slides, figures, matrix, legend, lists, sources, atlas.words, aspect])
}
