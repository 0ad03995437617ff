import { useTranslation } from 'react-i18next'
import { themeCodes } from '../../domain/vocabulary.ts'
import { useAtlas } from '../../parts/atlas-context.ts'
import styles from './ThemeChoice.module.css'

/** Which theme colours the map; for a chosen mechanism the default is its leading priority. */
export function ThemeChoice() {
  const { t } = useTranslation()
  const { index, view, go } = useAtlas()
  const { place } = view
  const mechanism = place.kind === 'mechanism' ? index.mechanisms.find(({ id }) => id === place.id) : undefined
  const offered = mechanism ? mechanism.themes.map(({ code }) => code) : index.themes.map(({ code }) => code)
  const choose = (value: string) => go({ ...view, theme: themeCodes.find((code) => code === value) ?? null })
  return (
    <select
      className={styles.choice}
      aria-label={t('map.theme')}
      value={view.theme ?? ''}
      onChange={(event) => choose(event.target.value)}
    >
      <option value="">{t(mechanism ? 'map.theme-leading' : 'map.theme-first')}</option>
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
