import { useTranslation } from 'react-i18next'
import { SearchBox } from '../../features/search/SearchBox.tsx'
import { useCurrentView } from '../../parts/atlas/current-view.ts'
import { ViewLink } from '../../parts/links/PlaceLink.tsx'
import { StrongLink } from '../../parts/links/StrongLink.tsx'
import { useFolding } from '../../ui/hooks/use-folding.ts'
import { defaultView } from '../../view/atlas-view.ts'
import { goTo } from '../../view/go.ts'
import styles from './AppBar.module.css'
import { PageStatus } from '../titles/PageStatus.tsx'
import { PlacesNav } from './PlacesNav.tsx'
import { ShareTools } from './ShareTools.tsx'

/** What folds where the line is too long: the claim goes, places become a menu, search and share an icon; then the rest is smaller, and Present stands in the menu. */
const folds = ['claim', 'places', 'search', 'share', 'sizes', 'present'] as const

/** Name, places, search, share: what every page has. */
export function AppBar() {
  const { t } = useTranslation()
  const { view } = useCurrentView()
  const line = useFolding<HTMLDivElement>(folds)
  return (
    <header className={styles.bar}>
      <div ref={line} className={styles.line}>
        <ViewLink view={defaultView} className={styles.brand}>
          <span className={styles.name}>{t('layout.name')}</span>
          <span className={styles.claim}>{t('layout.claim')}</span>
        </ViewLink>
        <PlacesNav />
        <PageStatus />
        <div className={styles.tools}>
          <SearchBox />
          <ShareTools />
          <span className={styles.present}>
            <StrongLink view={goTo(view, { kind: 'decks' })}>{t('layout.present')}</StrongLink>
          </span>
        </div>
      </div>
    </header>
  )
}
