import { useTranslation } from 'react-i18next'
import type { IndexCountry } from '../../domain/country.ts'

/** "Americas · Central America": where a country lies by M49; empty where M49 assigns nothing. */
export function useAreaNames({ region, subregion }: Pick<IndexCountry, 'region' | 'subregion'>): string {
  const { t } = useTranslation()
  return [...new Set([region, subregion])].flatMap((area) => (area ? [t(`country.area.${area}`)] : [])).join(' · ')
}
