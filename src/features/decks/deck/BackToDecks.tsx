import { useTranslation } from 'react-i18next'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import { ViewLink } from '../../../parts/links/PlaceLink.tsx'
import { goTo } from '../../../view/go.ts'
import styles from './BackToDecks.module.css'

/** The way from one deck to all of them. */
export function BackToDecks() {
  const { t } = useTranslation()
  const { view } = useCurrentView()
  return (
    <ViewLink view={goTo(view, { kind: 'decks' })} className={styles.link}>
      {t('present.decks.all')}
    </ViewLink>
  )
}
