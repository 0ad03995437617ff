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

/** One deck before it is presented: all slides with their notes. F5 starts it. */
export function DeckPage({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const found = useDeck(id)
  if (found.kind === 'found') return <OpenedDeck deck={found.deck} />
  return (
    <PanelFrame title={t('present.decks.title')} close={<BackToDecks />}>
      <DeckAbsence id={id} found={found} className={styles.word} />
    </PanelFrame>
  )
}

function OpenedDeck({ deck }: { readonly deck: Deck }) {
  const { t } = useTranslation()
  const { view, go } = useAtlas()
  const stageAt = (slide: number) => goTo(view, { kind: 'stage', deck: deck.id, slide, window: 'audience' })
  useStartKey(() => go(stageAt(1)))
  return (
    <PanelFrame
      title={deck.title}
      below={<p className={styles.summary}>{deck.summary}</p>}
      above={<StrongLink view={stageAt(1)}>{t('present.decks.present')}</StrongLink>}
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
