import { useTranslation } from 'react-i18next'

/**
 * What stands on a filter's closed menu and how it is read out: "Region" while nothing is chosen, "Africa" (read "Region: Africa") for
 * one choice, "2 regions" for several. `countKey` is the message for several.
 */
export function useMenuLabel(name: string, countKey: string, chosen: readonly string[]) {
  const { t } = useTranslation()
  const [first] = chosen
  if (first === undefined) return { label: name }
  const label = chosen.length === 1 ? first : t(countKey, { count: chosen.length })
  return { label, spoken: t('explore.menu', { name, choice: label }) }
}
