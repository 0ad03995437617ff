import type { ReactNode } from 'react'
import type { Slide, SlideLayout } from '../../domain/deck.ts'
import { SlideFigures } from './SlideFigures.tsx'
import { SlideFoot } from './SlideFoot.tsx'
import { SlideLegend } from './SlideLegend.tsx'
import styles from './SlideView.module.css'

interface Props {
  readonly slide: Slide
  /** From 1. */
  readonly number: number
  readonly slides: number
  /** The map of the slide in its layout, which stays while slides change. */
  readonly map: (layout: SlideLayout) => ReactNode
}

/** One slide in any frame: its map, its words over it, and the foot. All sizes follow the frame (`--u`, a hundredth of a 4:3 box in it). */
export function SlideView({ slide, number, slides, map }: Props) {
  const { layout, over, title, text } = slide
  return (
    <div className={styles.frame}>
      <article className={styles.slide} data-layout={layout} aria-roledescription="slide">
        <div className={styles.map} hidden={layout === 'text'}>
          {map(layout)}
        </div>
        <div className={styles.words}>
          <header>
            {over === null ? null : <p className={styles.over}>{over}</p>}
            <h1 className={styles.title}>{title}</h1>
          </header>
          {text === '' ? null : <p className={styles.text}>{text}</p>}
          <SlideFigures slide={slide} />
        </div>

        <div className={styles.foot}>
          {layout === 'text' ? null : <SlideLegend />}
          <SlideFoot slide={slide} number={number} slides={slides} />
        </div>
      </article>
    </div>
  )
}
