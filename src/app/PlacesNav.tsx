import { useTranslation } from 'react-i18next'
import { useAtlas } from '../parts/atlas-context.ts'
import { ViewLink } from '../parts/PlaceLink.tsx'
import { ActionMenu, type Action } from '../ui/ActionMenu.tsx'
import { Icon, type IconName } from '../ui/Icon.tsx'
import { useMedia } from '../ui/use-media.ts'
import { comparePlace, overlapsPlace, type Place } from '../view/atlas-view.ts'
import { goTo } from '../view/go.ts'
import styles from './AppBar.module.css'

interface BarPlace {
  readonly place: Place
  readonly word: 'layout.explore' | 'layout.compare' | 'layout.overlaps' | 'layout.about'
  readonly icon: IconName
}

const places: readonly BarPlace[] = [
  { place: { kind: 'explore' }, word: 'layout.explore', icon: 'globe' },
  { place: comparePlace, word: 'layout.compare', icon: 'compare' },
  { place: overlapsPlace, word: 'layout.overlaps', icon: 'grid' },
  { place: { kind: 'about' }, word: 'layout.about', icon: 'about' },
]

/** The places of the Atlas side by side; on a phone, which has no room for them, a menu that says where the reader is. */
export function PlacesNav() {
  const { t } = useTranslation()
  const { view } = useAtlas()
  const phone = useMedia('(max-width: 719px)')
  const here = barPlaceOf(view.place)
  return (
    <nav className={styles.places} aria-label={t('layout.places')}>
      {phone ? (
        <PlacesMenu here={here} />
      ) : (
        places.map(({ place, word }) => (
          <ViewLink
            key={word}
            view={goTo(view, place)}
            className={styles.place}
            aria-current={place.kind === here ? 'page' : undefined}
          >
            {t(word)}
          </ViewLink>
        ))
      )}
    </nav>
  )
}

function PlacesMenu({ here }: { readonly here: Place['kind'] }) {
  const { t } = useTranslation()
  const { view, go } = useAtlas()
  const current = places.find(({ place }) => place.kind === here)
  const label = t(current?.word ?? 'layout.present')
  const actions = places.map(({ place, word, icon }): Action => ({
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
