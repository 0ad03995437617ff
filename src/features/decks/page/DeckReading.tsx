import { useTranslation } from 'react-i18next'
import type { DeckFault } from '../../../domain/deck-faults.ts'
import type { Deck } from '../../../domain/deck.ts'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import { StrongLink } from '../../../parts/links/StrongLink.tsx'
import { PanelFrame } from '../../../ui/layout/PanelFrame.tsx'
import { goTo } from '../../../view/go.ts'
import { BackToDecks } from '../deck/BackToDecks.tsx'
import { DeckMenu } from '../deck/DeckMenu.tsx'
import { stagePlace } from '../../../parts/deck/deck-place.ts'
import styles from './DeckPage.module.css'
import { LeftOutNotice } from '../deck/LeftOutNotice.tsx'
import { SlidesWithNotes } from '../deck/SlidesWithNotes.tsx'
import type { TakeAway } from '../../../parts/deck/take-away.ts'
import { usePreload } from '../../../parts/deck/use-preload.ts'
import { usePreloadedMap } from '../../../parts/map/use-preloaded-map.ts'
import { useStartKey } from '../deck/use-start-key.ts'
import { Button } from '../../../ui/controls/Button.tsx'
import { Notice } from '../../../ui/layout/Notice.tsx'
import { DeckNewsNotice } from '../deck/DeckNewsNotice.tsx'
import { useDeckDeeds } from '../deck/use-deck-deeds.ts'

interface Props {
  readonly deck: Deck
  readonly address: string
  /** Whether it came in the link, and stands nowhere else. */
  readonly linked: boolean
  readonly leftOut: readonly DeckFault[]
  readonly takeAway: TakeAway
}

/** A deck that cannot be changed here: it comes with the Atlas, or in a link that someone sent. */
export function DeckReading({ deck, address, linked, leftOut, takeAway }: Props) {
  const { t } = useTranslation()
  const { view, go } = useCurrentView()
  const stageAt = (slide: number) => goTo(view, stagePlace(address, slide))
  usePreload(deck)
  usePreloadedMap()
  useStartKey(() => go(stageAt(1)))
  return (
    <PanelFrame
      title={deck.title}
      below={<p className={styles.summary}>{deck.summary}</p>}
      above={
        <div className={styles.deeds}>
          <StrongLink view={stageAt(1)}>{t('present.decks.present')}</StrongLink>
          {takeAway.ofDeck(deck)}
          <DeckMenu deck={deck} />
        </div>
      }
      close={<BackToDecks />}
    >
      <LeftOutNotice leftOut={leftOut} />
      {linked ? <LinkedNotice deck={deck} /> : null}
      <SlidesWithNotes deck={deck} address={address} foreign={linked} ofSlide={takeAway.ofSlide} />
    </PanelFrame>
  )
}

/** Says where a deck stands that came in a link, and offers to keep it. */
function LinkedNotice({ deck }: { readonly deck: Deck }) {
  const { t } = useTranslation()
  const deeds = useDeckDeeds()
  return (
    <>
      <Notice tone="plain" title={t('decks.link.title')}>
        <p>{t('decks.link.lead')}</p>
        <p>
          <Button onPress={() => void deeds.keep(deck)}>{t('decks.link.keep')}</Button>
        </p>
      </Notice>
      <DeckNewsNotice deeds={deeds} />
    </>
  )
}
