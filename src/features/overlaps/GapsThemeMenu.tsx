import { useTranslation } from 'react-i18next'
import type { ThemeCode } from '../../domain/vocabulary.ts'
import { useAtlas } from '../../parts/atlas-context.ts'
import { FamilyMark } from '../../parts/FamilyMark.tsx'
import { FilterMenu } from '../../ui/FilterMenu.tsx'

/** The theme whose gaps are shown, one of all, under their families. The link holds the choice. */
export function GapsThemeMenu({ theme }: { readonly theme: ThemeCode }) {
  const { t } = useTranslation()
  const { index, view, go } = useAtlas()
  const name = t('explore.theme')
  const label = t(`theme.${theme}`)
  return (
    <FilterMenu
      name={name}
      label={label}
      spoken={t('explore.menu', { name, choice: label })}
      applied
      choice="one"
      groups={index.families.map((family) => ({
        label: t(`family.${family.code}`),
        mark: <FamilyMark family={family.code} />,
        options: index.themes
          .filter((one) => one.family === family.code)
          .map(({ code }) => ({ key: code, label: t(`theme.${code}`) })),
      }))}
      chosen={[theme]}
      onChange={([chosen]) => chosen && go({ ...view, theme: chosen })}
    />
  )
}
