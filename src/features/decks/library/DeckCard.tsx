import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Slide } from '../../../domain/deck.ts'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import { ViewLink } from '../../../parts/links/PlaceLink.tsx'
import { StrongLink } from '../../../parts/links/StrongLink.tsx'
import { goTo } from '../../../view/go.ts'
import styles from './DeckCard.module.css'
import { deckPlace, stagePlace } from '../../../parts/deck/deck-place.ts'
import { SlidePreview } from '../../../parts/slide/SlidePreview.tsx'

interface Props {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly slides: number
  /** Its first slide, once it is there. */
  readonly first: Slide | null
  /** What else can be done to it. */
  readonly menu: ReactNode
}

/** One deck in the list: its first slide, what it tells, and the way to its slides and to the stage. */
export function DeckCard({ id, title, summary, slides, first, menu }: Props) {
  const { t } = useTranslation()
  const { view } = useCurrentView()
  return (
    <article className={styles.card}>
      <div className={styles.picture} inert>
        {first ? <SlidePreview slide={first} number={1} slides={slides} /> : null}
      </div>
      <h3 className={styles.title}>
        <ViewLink view={goTo(view, deckPlace(id))} className={styles.link}>
          {title}
        </ViewLink>
      </h3>
      <p>{summary}</p>
      <div className={styles.foot}>
        <span>{t('present.decks.slides', { count: slides })}</span>
        <span className={styles.deeds}>
          {menu}
          <StrongLink view={goTo(view, stagePlace(id))} aria-label={t('present.decks.present-named', { title })}>
            {t('present.decks.present')}
          </StrongLink>
        </span>
      </div>
    </article>
  )
}
