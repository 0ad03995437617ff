import { useTranslation } from 'react-i18next'
import type { Deck } from '../../domain/deck.ts'
import { useRovingFocus } from '../../ui/hooks/use-roving-focus.ts'
import { useFocusCurrent } from '../../parts/slide/use-focus-current.ts'
import styles from './Overview.module.css'
import { SlidePreview } from '../../parts/slide/SlidePreview.tsx'

interface Props {
  readonly deck: Deck
  /** From 1. */
  readonly current: number
  readonly onChoose: (number: number) => void
}

/** All slides at once, to jump to one. */
export function Overview({ deck, current, onChoose }: Props) {
  const { t } = useTranslation()
  const roving = useRovingFocus<HTMLOListElement>()
  useFocusCurrent(roving.ref)
  return (
    <ol className={styles.grid} aria-label={t('present.overview')} {...roving}>
      {deck.slides.map((slide, index) => (
        <li key={slide.id}>
          <button
            type="button"
            className={styles.slide}
            aria-current={index + 1 === current ? 'step' : undefined}
            aria-label={t('present.slide-named', { slide: index + 1, title: slide.title })}
            onClick={() => onChoose(index + 1)}
          >
            <div inert>
              <SlidePreview slide={slide} number={index + 1} slides={deck.slides.length} />
            </div>
          </button>
        </li>
      ))}
    </ol>
  )
}
