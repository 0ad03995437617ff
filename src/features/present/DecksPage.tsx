import { useTranslation } from 'react-i18next'
import { manifest } from '../../api/atlas-queries.ts'
import { CloseLink } from '../../parts/CloseLink.tsx'
import { PanelFrame } from '../../ui/PanelFrame.tsx'
import { DeckCard } from './DeckCard.tsx'
import styles from './DecksPage.module.css'

/** The decks that can be presented. */
export function DecksPage() {
  const { t } = useTranslation()
  return (
    <PanelFrame
      title={t('present.decks.title')}
      below={<p className={styles.lead}>{t('present.decks.lead')}</p>}
      close={<CloseLink label={t('present.decks.close')} />}
    >
      <ul className={styles.decks}>
        {manifest.decks.map((deck) => (
          <li key={deck.id}>
            <DeckCard {...deck} />
          </li>
        ))}
      </ul>
    </PanelFrame>
  )
}
