import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { planarMapQuery } from '../../api/atlas-queries.ts'
import type { Slide } from '../../domain/deck.ts'
import { planarProjectionOf } from '../../domain/map-view.ts'
import { drawScene } from '../../drawing/map/draw-scene.ts'
import { stillFrame } from '../../map/camera/still-frame.ts'
import { useCurrentView } from '../atlas/current-view.ts'
import { AtlasAt } from '../atlas/AtlasAt.tsx'
import { SlideMatrixPicture } from './SlideMatrixPicture.tsx'
import { SvgTree } from '../atlas/SvgTree.tsx'
import { useScene } from '../atlas/use-scene.ts'
import { useSlideMatrix } from './use-slide-matrix.ts'
import styles from './SlidePreview.module.css'
import { mapPadding, type SlideRoom } from './slide-room.ts'
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
/** Of the stage that a preview shows in small. */
const aspect = 16 / 9
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
          aspect={aspect}
          title="p"
          reveal={null}
          onCut={onCut}
          renderMap={(room) => <PreviewMap prefix={`${slide.id}-`} room={room} />}
        />
      </AtlasAt>
    </div>
  )
}

interface MapProps {
  readonly prefix: string
  readonly room: SlideRoom
}

function PreviewMap({ prefix, room: { frame, picture } }: MapProps) {
  const { view } = useCurrentView()
  const scene = useScene()
  const matrix = useSlideMatrix()
  const { data: planar } = useQuery(planarMapQuery(planarProjectionOf(view.projection), 'world'))
  const { camera, projection } = view
  const drawn = useMemo(() => {
    if (!planar) return null
    const space = { frame, padding: mapPadding({ frame, picture }, frame.height), boxes: noBoxes }
    const still = stillFrame(planar, scene, space, projection === 'globe' ? null : camera)
    const options = { ...still, names: false, markers: previewMarkers, idPrefix: prefix }
    return <SvgTree node={drawScene(planar, scene, options)} />
  }, [planar, scene, prefix, frame, picture, camera, projection])
  if (matrix) return <SlideMatrixPicture matrix={matrix} room={picture} />
  return <div className={styles.map}>{drawn}</div>
}
