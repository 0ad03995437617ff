import { useTranslation } from 'react-i18next'
import type { Deck } from '../../../domain/deck.ts'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import { ViewLink } from '../../../parts/links/PlaceLink.tsx'
import { goTo } from '../../../view/go.ts'
import { stagePlace } from '../../../parts/deck/deck-place.ts'
import styles from '../page/DeckPage.module.css'
import { DoubtList } from '../../../parts/deck/DoubtList.tsx'
import { SlidePreview } from '../../../parts/slide/SlidePreview.tsx'
import type { TakeAway } from '../../../parts/deck/take-away.ts'

interface Props {
  readonly deck: Deck
  readonly address: string
  /** Whether slides may name what the Atlas does not know: it is told under their notes. */
  readonly foreign?: boolean
  /** What stands under each slide, so that files can be made of it. */
  readonly ofSlide?: TakeAway['ofSlide']
}

/** Every slide in small, which leads to the stage, with its notes. */
export function SlidesWithNotes({ deck, address, foreign = false, ofSlide }: Props) {
  const { t } = useTranslation()
  const { view } = useCurrentView()
  return (
    <ol className={styles.slides}>
      {deck.slides.map((slide, index) => (
        <li key={slide.id} className={styles.slide}>
          <div className={styles.picture}>
            <div inert>
              <SlidePreview slide={slide} number={index + 1} slides={deck.slides.length} />
            </div>
            <ViewLink
              view={goTo(view, stagePlace(address, index + 1))}
              className={styles.over}
              aria-label={t('present.slide-named', { slide: index + 1, title: slide.title })}
            >
              {null}
            </ViewLink>
          </div>
          {ofSlide ? <div className={styles.ofSlide}>{ofSlide(deck, index)}</div> : null}
          <p className={styles.notes} dir="auto">
            {slide.notes}
          </p>
          {foreign ? <DoubtList deck={deck} slide={index + 1} /> : null}
        </li>
      ))}
    </ol>
  )
}
