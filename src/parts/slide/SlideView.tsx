import { useEffect, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Slide } from '../../domain/deck.ts'
import { useFitStep } from '../../ui/hooks/use-fit-step.ts'
import { SlideFigures } from './SlideFigures.tsx'
import { SlideFoot } from './SlideFoot.tsx'
import { SlideLegend } from './SlideLegend.tsx'
import styles from './SlideView.module.css'

interface Props {
  readonly slide: Slide
  /** From 1. */
  readonly number: number
  readonly slides: number
  /** The page's heading on the stage; a line of words in a small picture, which stands on a page that has its own. */
  readonly title: 'h1' | 'p'
  /** How many members are lit, of how many, while they light up one after the other; null where nothing is revealed. */
  readonly reveal: { readonly lit: number; readonly all: number } | null
  readonly onCut?: ((cut: boolean) => void) | undefined
  /** The map of the slide, which stays while slides change. */
  readonly map: ReactNode
}

/** Sizes of words that SlideView.module.css knows, none smaller than 24 pt at 1080p. */
const fitSteps = 4

/**
 * One slide in any frame: its map, its words over it, and the foot. All sizes follow the frame (`--u`, a hundredth of a 4:3 box in it). Many
 * words are set smaller as far as a hall can read them; what is more than that is cut, never laid over the foot.
 */
export function SlideView({ slide, number, slides, title: Title, reveal, onCut, map }: Props) {
  const { t } = useTranslation()
  const { layout, over, title, text } = slide
  const { ref: words, cut } = useFitStep<HTMLDivElement>(fitSteps)
  useEffect(() => onCut?.(cut), [onCut, cut])
  return (
    <div className={styles.frame}>
      <article className={styles.slide} data-layout={layout} aria-roledescription="slide">
        <div className={styles.map} hidden={layout === 'text'}>
          {map}
        </div>
        <div ref={words} className={styles.words} data-cut={cut || undefined}>
          <header>
            {over === null ? null : (
              <p className={styles.over} dir="auto">
                {over}
              </p>
            )}
            <Title className={styles.title} dir="auto">
              {title}
            </Title>
          </header>
          {text === '' ? null : (
            <p className={styles.text} dir="auto">
              {text}
            </p>
          )}
          {reveal ? <p className={styles.reveal}>{t('present.reveal', reveal)}</p> : null}
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
