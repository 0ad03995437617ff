import { useQuery } from '@tanstack/react-query'
import { planarMapQuery } from '../../api/atlas-queries.ts'
import type { Slide } from '../../domain/deck.ts'
import { drawScene } from '../../drawing/draw-scene.ts'
import { useAtlas } from '../../parts/atlas-context.ts'
import { AtlasAt } from '../../parts/AtlasAt.tsx'
import { SvgTree } from '../../parts/SvgTree.tsx'
import { useScene } from '../../parts/use-scene.ts'
import styles from './SlidePreview.module.css'
import { SlideView } from './SlideView.tsx'
import { useSlideView } from './use-slide-view.ts'

interface Props {
  readonly slide: Slide
  /** From 1. */
  readonly number: number
  readonly slides: number
}

/** A slide in small, its map drawn as SVG: for the overview, the speaker and the list of decks. */
export function SlidePreview({ slide, number, slides }: Props) {
  const view = useSlideView(slide)
  return (
    <div className={styles.preview} data-scheme="stage">
      <AtlasAt view={view}>
        <SlideView
          slide={slide}
          number={number}
          slides={slides}
          reveal={null}
          map={<PreviewMap prefix={`${slide.id}-`} />}
        />
      </AtlasAt>
    </div>
  )
}

function PreviewMap({ prefix }: { readonly prefix: string }) {
  const { view } = useAtlas()
  const scene = useScene()
  const { data: planar } = useQuery(planarMapQuery(view.projection === 'pacific' ? 'pacific' : 'atlantic', 'world'))
  if (!planar) return null
  return (
    <div className={styles.map}>
      <SvgTree node={drawScene(planar, scene, { names: false, idPrefix: prefix })} />
    </div>
  )
}
