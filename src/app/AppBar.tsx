import { useTranslation } from 'react-i18next'
import { SearchBox } from '../features/search/SearchBox.tsx'
import { useAtlas } from '../parts/atlas-context.ts'
import { ViewLink } from '../parts/PlaceLink.tsx'
import { StrongLink } from '../parts/StrongLink.tsx'
import { defaultView } from '../view/atlas-view.ts'
import { goTo } from '../view/go.ts'
import styles from './AppBar.module.css'
import { PlacesNav } from './PlacesNav.tsx'
import { ShareTools } from './ShareTools.tsx'

/** Name, places, search, share: what every page has. */
export function AppBar() {
  const { t } = useTranslation()
  const { view } = useAtlas()
  return (
    <header className={styles.bar}>
      <ViewLink view={defaultView} className={styles.brand}>
        <span className={styles.name}>{t('layout.name')}</span>
        <span className={styles.claim}>{t('layout.claim')}</span>
      </ViewLink>
      <PlacesNav />
      <div className={styles.tools}>
        <SearchBox />
        <ShareTools />
        <StrongLink view={goTo(view, { kind: 'decks' })}>{t('layout.present')}</StrongLink>
      </div>
    </header>
  )
}
