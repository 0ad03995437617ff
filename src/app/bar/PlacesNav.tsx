import { useTranslation } from 'react-i18next'
import { useCurrentView } from '../../parts/atlas/current-view.ts'
import { ViewLink } from '../../parts/links/PlaceLink.tsx'
import { ActionMenu, type Action } from '../../ui/controls/ActionMenu.tsx'
import { Icon, type IconName } from '../../ui/controls/Icon.tsx'
import { overlapsPlace, comparePlace, placeRow, type Place } from '../../view/places.ts'
import { goTo } from '../../view/go.ts'
import styles from './AppBar.module.css'
import type { PlaceRow } from '../../view/place-row.ts'

interface BarPlace {
  readonly under: PlaceRow<Place>['under']
  readonly place: Place
  readonly word: 'layout.explore' | 'layout.compare' | 'layout.overlaps' | 'layout.about' | 'layout.present'
  readonly icon: IconName
}

const barPlaces: readonly BarPlace[] = [
  { under: 'explore', place: { kind: 'explore' }, word: 'layout.explore', icon: 'globe' },
  { under: 'compare', place: comparePlace, word: 'layout.compare', icon: 'compare' },
  { under: 'overlaps', place: overlapsPlace, word: 'layout.overlaps', icon: 'grid' },
  { under: 'about', place: { kind: 'about' }, word: 'layout.about', icon: 'about' },
]

/** Beside the others the bar has a button for it, which a narrow one has no room for. */
const decks: BarPlace = { under: 'decks', place: { kind: 'decks' }, word: 'layout.present', icon: 'deck' }

/** The places of the Atlas side by side; where the bar has no room for them, a menu that says where the reader is. */
export function PlacesNav() {
  const { t } = useTranslation()
  const { view } = useCurrentView()
  const here = placeRow(view.place).under
  return (
    <nav className={styles.places} aria-label={t('layout.places')}>
      {barPlaces.map(({ under, place, word }) => (
        <ViewLink
          key={word}
          view={goTo(view, place)}
          className={styles.place}
          aria-current={under === here ? 'page' : undefined}
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

function PlacesMenu({ here }: { readonly here: BarPlace['under'] }) {
  const { t } = useTranslation()
  const { view, go } = useCurrentView()
  const inMenu: readonly BarPlace[] = [...barPlaces, decks]
  const current = inMenu.find(({ under }) => under === here)
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
