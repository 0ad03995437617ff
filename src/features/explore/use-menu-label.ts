import { useTranslation } from 'react-i18next'

/** What stands on a filter's closed menu: its name, "Region: Africa" for one choice, "Region: 3" for several. */
export function useMenuLabel(name: string, chosen: readonly string[]): string {
  const { t } = useTranslation()
  const [first] = chosen
  if (first === undefined) return name
  return chosen.length === 1
    ? t('explore.menu-one', { name, choice: first })
    : t('explore.menu-several', { name, count: chosen.length })
}
