import { useTranslation } from 'react-i18next'
import { SearchBox } from '../features/search/SearchBox.tsx'
import { useAtlas } from '../parts/atlas-context.ts'
import { ViewLink } from '../parts/PlaceLink.tsx'
import { StrongLink } from '../parts/StrongLink.tsx'
import type { Place } from '../view/atlas-view.ts'
import { comparePlace, defaultView, overlapsPlace } from '../view/atlas-view.ts'
import { goTo } from '../view/go.ts'
import styles from './AppBar.module.css'
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
      <nav className={styles.places} aria-label={t('layout.places')}>
        <BarLink place={{ kind: 'explore' }} label={t('layout.explore')} />
        <BarLink place={comparePlace} label={t('layout.compare')} />
        <BarLink place={overlapsPlace} label={t('layout.overlaps')} />
        <BarLink place={{ kind: 'about' }} label={t('layout.about')} />
      </nav>
      <div className={styles.tools}>
        <SearchBox />
        <ShareTools />
        <StrongLink view={goTo(view, { kind: 'decks' })}>{t('layout.present')}</StrongLink>
      </div>
    </header>
  )
}

function BarLink({ place, label }: { readonly place: Place; readonly label: string }) {
  const { view } = useAtlas()
  const here = place.kind === barPlaceOf(view.place)
  return (
    <ViewLink view={goTo(view, place)} className={styles.place} aria-current={here ? 'page' : undefined}>
      {label}
    </ViewLink>
  )
}

/** Which of the bar's places a place belongs to: a mechanism, a country, a theme are explored. */
function barPlaceOf({ kind }: Place): Place['kind'] {
  switch (kind) {
    case 'compare':
    case 'overlaps':
    case 'about':
      return kind
    case 'decks':
    case 'deck':
    case 'stage':
      return 'decks'
    case 'explore':
    case 'mechanism':
    case 'country':
    case 'theme':
      return 'explore'
  }
}
