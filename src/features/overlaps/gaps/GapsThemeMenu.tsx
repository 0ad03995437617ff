import { useTranslation } from 'react-i18next'
import type { ThemeCode } from '../../../domain/vocabulary.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import { FamilyMark } from '../../../parts/atlas/FamilyMark.tsx'
import { FilterMenu } from '../../../ui/controls/FilterMenu.tsx'
import type { OverlapsPlace } from '../page/overlaps-place.ts'

const any = 'any'

/** The theme whose gaps are shown, under their families, or all of them together. The link holds the choice. */
export function GapsThemeMenu({ theme, place }: { readonly theme: ThemeCode | null; readonly place: OverlapsPlace }) {
  const { t } = useTranslation()
  const { index } = useAtlasData()
  const { view, go } = useCurrentView()
  const name = t('explore.theme')
  const label = theme === null ? t('overlaps.gaps.any') : t(`theme.${theme}`)
  const choose = (chosen: ThemeCode | typeof any) => {
    const { gaps: _, ...ofTheme } = place
    go(chosen === any ? { ...view, place: { ...place, gaps: any } } : { ...view, theme: chosen, place: ofTheme })
  }
  return (
    <FilterMenu
      name={name}
      label={label}
      spoken={t('explore.menu', { name, choice: label })}
      applied
      choice="one"
      groups={[
        { label: t('overlaps.gaps.any-group'), options: [{ key: any, label: t('overlaps.gaps.any') }] },
        ...index.families.map((family) => ({
          label: t(`family.${family.code}`),
          mark: <FamilyMark family={family.code} />,
          options: index.themes
            .filter((one) => one.family === family.code)
            .map(({ code }) => ({ key: code, label: t(`theme.${code}`) })),
        })),
      ]}
      chosen={[theme ?? any]}
      onChange={([chosen]) => chosen && choose(chosen)}
    />
  )
}
