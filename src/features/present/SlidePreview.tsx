import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { planarMapQuery } from '../../api/atlas-queries.ts'
import type { Slide, SlideLayout } from '../../domain/deck.ts'
import { planarProjectionOf } from '../../domain/map-view.ts'
import { drawScene } from '../../drawing/draw-scene.ts'
import { useAtlas } from '../../parts/atlas-context.ts'
import { AtlasAt } from '../../parts/AtlasAt.tsx'
import { SlideMatrixPicture } from '../../parts/SlideMatrixPicture.tsx'
import { SvgTree } from '../../parts/SvgTree.tsx'
import { useScene } from '../../parts/use-scene.ts'
import { useSlideMatrix } from '../../parts/use-slide-matrix.ts'
import styles from './SlidePreview.module.css'
import { SlideView } from './SlideView.tsx'
import { useSlideView } from './use-slide-view.ts'

interface Props {
  readonly slide: Slide
  /** From 1. */
  readonly number: number
  readonly slides: number
  /** Told whether the slide has more words than it can hold, and again when that changes. */
  readonly onCut?: (cut: boolean) => void
}

/** A preview is about a third as wide as the stage. */
const previewMarkers = 0.4

/** A slide in small, its map drawn as SVG: for the overview, the speaker and the list of decks. */
export function SlidePreview({ slide, number, slides, onCut }: Props) {
  const view = useSlideView(slide)
  return (
    <div className={styles.preview} data-scheme="stage">
      <AtlasAt view={view}>
        <SlideView
          slide={slide}
          number={number}
          slides={slides}
          title="p"
          reveal={null}
          onCut={onCut}
          map={<PreviewMap prefix={`${slide.id}-`} layout={slide.layout} />}
        />
      </AtlasAt>
    </div>
  )
}

interface MapProps {
  readonly prefix: string
  readonly layout: SlideLayout
}

function PreviewMap({ prefix, layout }: MapProps) {
  const { view } = useAtlas()
  const scene = useScene()
  const matrix = useSlideMatrix()
  const { data: planar } = useQuery(planarMapQuery(planarProjectionOf(view.projection), 'world'))
  const drawn = useMemo(
    () =>
      planar ? (
        <SvgTree node={drawScene(planar, scene, { names: false, markers: previewMarkers, idPrefix: prefix })} />
      ) : null,
    [planar, scene, prefix],
  )
  if (matrix) return <SlideMatrixPicture matrix={matrix} layout={layout} />
  return (
    <div className={styles.map} data-layout={layout}>
      {drawn}
    </div>
  )
}
