import { useTranslation } from 'react-i18next'
import { useCurrentView } from '../../parts/atlas/current-view.ts'
import { ViewLink } from '../../parts/links/PlaceLink.tsx'
import { ActionMenu, type Action } from '../../ui/controls/ActionMenu.tsx'
import { Icon, type IconName } from '../../ui/controls/Icon.tsx'
import { comparePlace, overlapsPlace, type Place } from '../../view/atlas-view.ts'
import { goTo } from '../../view/go.ts'
import styles from './AppBar.module.css'

interface BarPlace {
  readonly place: Place
  readonly word: 'layout.explore' | 'layout.compare' | 'layout.overlaps' | 'layout.about' | 'layout.present'
  readonly icon: IconName
}

const places: readonly BarPlace[] = [
  { place: { kind: 'explore' }, word: 'layout.explore', icon: 'globe' },
  { place: comparePlace, word: 'layout.compare', icon: 'compare' },
  { place: overlapsPlace, word: 'layout.overlaps', icon: 'grid' },
  { place: { kind: 'about' }, word: 'layout.about', icon: 'about' },
]

/** Beside the others the bar has a button for it, which a narrow one has no room for. */
const decks: BarPlace = { place: { kind: 'decks' }, word: 'layout.present', icon: 'deck' }

/** The places of the Atlas side by side; where the bar has no room for them, a menu that says where the reader is. */
export function PlacesNav() {
  const { t } = useTranslation()
  const { view } = useCurrentView()
  const here = barPlaceOf(view.place)
  return (
    <nav className={styles.places} aria-label={t('layout.places')}>
      {places.map(({ place, word }) => (
        <ViewLink
          key={word}
          view={goTo(view, place)}
          className={styles.place}
          aria-current={place.kind === here ? 'page' : undefined}
        >
          {t(word)}
        </ViewLink>
      ))}
      <span className={styles.menu}>
        <PlacesMenu here={here} />
      </span>
    </nav>
  )
}

function PlacesMenu({ here }: { readonly here: Place['kind'] }) {
  const { t } = useTranslation()
  const { view, go } = useCurrentView()
  const inMenu: readonly BarPlace[] = [...places, decks]
  const current = inMenu.find(({ place }) => place.kind === here)
  const label = t(current?.word ?? 'layout.explore')
  const actions = inMenu.map(({ place, word, icon }): Action => ({
    key: word,
    icon,
    label: t(word),
    act: () => go(goTo(view, place)),
  }))
  return (
    <ActionMenu name={t('layout.places-at', { place: label })} actions={actions} placement="bottom start">
      {label}
      <Icon name="chevron" size={12} />
    </ActionMenu>
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
