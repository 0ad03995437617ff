import { useTranslation } from 'react-i18next'

/** Says a span of calendar years in words; nothing where no source gives one. Years are texts, so that they are not grouped. */
export function useYears(): (from: number | null, to: number | null) => string {
  const { t } = useTranslation()
  return (from, to) => {
    if (from !== null && from === to) return String(from)
    if (from !== null && to !== null) return t('country.years.span', { from: String(from), to: String(to) })
    if (from !== null) return t('country.years.since', { from: String(from) })
    return to === null ? '' : t('country.years.until', { to: String(to) })
  }
}
