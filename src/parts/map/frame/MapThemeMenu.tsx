import { useTranslation } from 'react-i18next'
import { themeCodes } from '../../../domain/vocabulary.ts'
import { reachThemes } from '../../../derive/scene/places/scene-request.ts'
import { useAtlasData } from '../../atlas/atlas-data.ts'
import { useCurrentView } from '../../atlas/current-view.ts'
import { withReachOf } from '../../../view/colour-mode.ts'
import styles from './MapThemeMenu.module.css'
import { mechanismOf } from '../../../view/place-lookups.ts'

/** Which theme colours the map. For a chosen mechanism the default is its first priority; several that are filtered by colour the world together. */
export function MapThemeMenu() {
  const { t } = useTranslation()
  const { index } = useAtlasData()
  const { view, go } = useCurrentView()
  const opened = mechanismOf(view.place)
  const mechanism = index.mechanisms.find(({ id }) => id === opened)
  const offered = mechanism ? mechanism.themes.map(({ code }) => code) : index.themes.map(({ code }) => code)
  const shown = mechanism ? [view.theme ?? ''] : reachThemes(view)
  const [value = ''] = shown.length === 1 ? shown : []
  const choose = (chosen: string) => {
    const theme = themeCodes.find((code) => code === chosen) ?? null
    go(mechanism ? { ...view, theme } : withReachOf(view, theme))
  }
  return (
    <select
      className={styles.choice}
      aria-label={t('map.theme')}
      value={value}
      onChange={(event) => choose(event.target.value)}
    >
      {mechanism ? <option value="">{t('map.theme-leading')}</option> : null}
      {!mechanism && view.filters.themes.length > 1 ? (
        <option value="">{t('map.themes-filtered', { count: view.filters.themes.length })}</option>
      ) : null}
      {index.families.map((family) => (
        <optgroup key={family.code} label={family.label}>
          {index.themes
            .filter((theme) => theme.family === family.code && offered.includes(theme.code))
            .map((theme) => (
              <option key={theme.code} value={theme.code}>
                {theme.label}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  )
}
