import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { planarMapQuery } from '../../api/atlas-queries.ts'
import type { Slide, SlideLayout } from '../../domain/deck.ts'
import { planarProjectionOf } from '../../domain/map-view.ts'
import { drawScene } from '../../drawing/map/draw-scene.ts'
import { stillFrame } from '../../map/camera/still-frame.ts'
import { useCurrentView } from '../atlas/current-view.ts'
import { AtlasAt } from '../atlas/AtlasAt.tsx'
import { SlideMatrixPicture } from './SlideMatrixPicture.tsx'
import { SvgTree } from '../atlas/SvgTree.tsx'
import { useScene } from '../atlas/use-scene.ts'
import { useMatrixOfView } from '../matrix/use-matrix-of-view.ts'
import styles from './SlidePreview.module.css'
import { slideMapPadding } from './slide-map-padding.ts'
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
/** The stage whose map the preview shows, in pixels. */
const stageFrame = { width: 1920, height: 1080 }
const noBoxes: readonly [] = []

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
  const { view } = useCurrentView()
  const scene = useScene()
  const matrix = useMatrixOfView()
  const { data: planar } = useQuery(planarMapQuery(planarProjectionOf(view.projection), 'world'))
  const { camera, projection } = view
  const drawn = useMemo(() => {
    if (!planar) return null
    const padding = slideMapPadding(layout, stageFrame.width, stageFrame.height)
    const space = { frame: stageFrame, padding, boxes: noBoxes }
    const frame = stillFrame(planar, scene, space, projection === 'globe' ? null : camera)
    const options = { ...frame, names: false, markers: previewMarkers, idPrefix: prefix }
    return <SvgTree node={drawScene(planar, scene, options)} />
  }, [planar, scene, prefix, layout, camera, projection])
  if (matrix) return <SlideMatrixPicture matrix={matrix} layout={layout} />
  return <div className={styles.map}>{drawn}</div>
}
