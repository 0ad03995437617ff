import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useAtlas } from '../../../parts/atlas/atlas-context.ts'
import { Choice } from '../../../ui/controls/Choice.tsx'
import type { FigureFieldsProps } from './figure-fields.ts'

/** The country whose memberships a figure counts. */
export function CountryChoice({ value, onChange }: FigureFieldsProps<'memberships'>) {
  const { t } = useTranslation()
  const { index, words } = useAtlas()
  const options = useMemo(
    () =>
      index.countries
        .map(({ iso3 }) => ({ key: iso3, label: words.country(iso3) }))
        .toSorted((a, b) => words.compare(a.label, b.label)),
    [index, words],
  )
  const known = options.some(({ key }) => key === value.country)
  return (
    <Choice
      label={t('decks.figure.country')}
      value={known ? value.country : null}
      empty={value.country}
      options={options}
      onChange={(country) => onChange({ ...value, country })}
    />
  )
}
