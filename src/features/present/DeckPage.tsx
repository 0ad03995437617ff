import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Deck } from '../../domain/deck.ts'
import { useAtlas } from '../../parts/atlas-context.ts'
import { ViewLink } from '../../parts/PlaceLink.tsx'
import { StrongLink } from '../../parts/StrongLink.tsx'
import { PanelFrame } from '../../ui/PanelFrame.tsx'
import { goTo } from '../../view/go.ts'
import { BackToDecks } from './BackToDecks.tsx'
import styles from './DeckPage.module.css'
import { SlidePreview } from './SlidePreview.tsx'
import { DeckAbsence } from './DeckAbsence.tsx'
import { useDeck } from './use-deck.ts'
import { useStartKey } from './use-start-key.ts'

interface Props {
  readonly id: string
  /** What stands beside the way to the stage: files that can be made of the deck. */
  readonly takeAway?: ((deck: Deck) => ReactNode) | undefined
}

/** One deck before it is presented: all slides with their notes. F5 starts it. */
export function DeckPage({ id, takeAway }: Props) {
  const { t } = useTranslation()
  const found = useDeck(id)
  if (found.kind === 'found') return <OpenedDeck deck={found.deck} takeAway={takeAway?.(found.deck)} />
  return (
    <PanelFrame title={t('present.decks.title')} close={<BackToDecks />}>
      <DeckAbsence id={id} found={found} className={styles.word} />
    </PanelFrame>
  )
}

function OpenedDeck({ deck, takeAway }: { readonly deck: Deck; readonly takeAway: ReactNode }) {
  const { t } = useTranslation()
  const { view, go } = useAtlas()
  const stageAt = (slide: number) => goTo(view, { kind: 'stage', deck: deck.id, slide, window: 'audience' })
  useStartKey(() => go(stageAt(1)))
  return (
    <PanelFrame
      title={deck.title}
      below={<p className={styles.summary}>{deck.summary}</p>}
      above={
        <div className={styles.deeds}>
          <StrongLink view={stageAt(1)}>{t('present.decks.present')}</StrongLink>
          {takeAway}
        </div>
      }
      close={<BackToDecks />}
    >
      <ol className={styles.slides}>
        {deck.slides.map((slide, index) => (
          <li key={slide.id} className={styles.slide}>
            <ViewLink
              view={stageAt(index + 1)}
              className={styles.picture}
              aria-label={t('present.slide-named', { slide: index + 1, title: slide.title })}
            >
              <div inert>
                <SlidePreview slide={slide} number={index + 1} slides={deck.slides.length} />
              </div>
            </ViewLink>
            <p className={styles.notes}>{slide.notes}</p>
          </li>
        ))}
      </ol>
    </PanelFrame>
  )
}
