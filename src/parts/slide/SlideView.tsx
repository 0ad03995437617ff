import { useEffect, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Slide } from '../../domain/deck.ts'
import { SlideFigures } from './SlideFigures.tsx'
import { SlideLegend } from './SlideLegend.tsx'
import type { SlideRoom } from './slide-room.ts'
import { placeOf, SlideText } from './SlideText.tsx'
import styles from './SlideView.module.css'
import { useSlideLayout } from './use-slide-layout.ts'

interface Props {
  readonly slide: Slide
  /** From 1. */
  readonly number: number
  readonly slides: number
  /** Width by height of the frame, which the slide fills. */
  readonly aspect: number
  /** The page's heading on the stage; a line of words in a small picture, which stands on a page that has its own. */
  readonly title: 'h1' | 'p'
  /** How many members are lit, of how many, while they light up one after the other; null where nothing is revealed. */
  readonly reveal: { readonly lit: number; readonly all: number } | null
  readonly onCut?: ((cut: boolean) => void) | undefined
  /** Draws the map of the slide, which stays while slides change. */
  readonly renderMap: (room: SlideRoom) => ReactNode
}

/** One slide in any frame: its map, its words over it, and the foot, each where the layout that the files have too puts it. */
export function SlideView({ slide, number, slides, aspect, title, reveal, onCut, renderMap }: Props) {
  const { t } = useTranslation()
  const placed = useSlideLayout(slide, number, slides, aspect)
  const { step, cut } = placed
  useEffect(() => onCut?.(cut), [onCut, cut])
  return (
    <div className={styles.frame}>
      <article className={styles.slide} data-layout={slide.layout} aria-roledescription="slide">
        <div className={styles.map} hidden={slide.layout === 'text'}>
          {renderMap(placed)}
        </div>
        <div className={styles.words} data-fit={step} data-cut={cut || undefined}>
          <header>
            {placed.over.map((block) => (
              <SlideText key="over" as="p" block={block} />
            ))}
            {placed.title.map((block) => (
              <SlideText key="title" as={title} block={block} />
            ))}
          </header>
          {placed.text.map((block) => (
            <SlideText key="text" as="p" block={block} />
          ))}
          {reveal ? (
            <p className={styles.reveal} style={placeOf(placed.reveal)}>
              {t('present.reveal', reveal)}
            </p>
          ) : null}
          <SlideFigures figures={placed.figures} />
        </div>
        <SlideLegend legend={placed.legend} />
        <footer>
          {placed.foot.map((block) => (
            <SlideText key={block.role} block={block} />
          ))}
        </footer>
      </article>
    </div>
  )
}
