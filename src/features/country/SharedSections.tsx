import { useTranslation } from 'react-i18next'
import type { CountryProfile } from '../../derive/country/country-profile.ts'
import type { SharedMechanisms } from '../../derive/country/country-profile-shared.ts'
import { useCurrentView } from '../../parts/atlas/current-view.ts'
import { CountryLink } from '../../parts/links/PlaceLink.tsx'
import { BarRow } from '../../ui/layout/BarRow.tsx'
import { Section } from '../../ui/layout/Section.tsx'

/** The countries that sit at most of the same tables. The bar is the Jaccard index. */
export function ClosestSection({ profile }: { readonly profile: CountryProfile }) {
  const { t } = useTranslation()
  const { view } = useCurrentView()
  if (profile.closest.length === 0) return null
  return (
    <Section title={t('country.closest.title')} note={t('country.closest.note', { roles: view.roles })}>
      <ol>
        {profile.closest.map((row) => (
          <li key={row.iso3}>
            <SharedRow
              row={row}
              share={row.jaccard}
              value={t('country.closest.shared', { shared: row.shared, share: row.jaccard })}
            />
          </li>
        ))}
      </ol>
    </Section>
  )
}

/** How much a country's land neighbours share with it. The bar is the part of the country's own mechanisms. */
export function NeighboursSection({ profile }: { readonly profile: CountryProfile }) {
  const { t } = useTranslation()
  const { neighbours, counted } = profile
  return (
    <Section
      title={t('country.neighbours.title')}
      note={neighbours.length > 0 ? t('country.neighbours.note', { count: counted.length }) : null}
    >
      {neighbours.length === 0 ? <p>{t('country.neighbours.none')}</p> : null}
      <ul>
        {neighbours.map((row) => (
          <li key={row.iso3}>
            <SharedRow
              row={row}
              share={row.shared / Math.max(counted.length, 1)}
              value={t('country.neighbours.shared', { shared: row.shared, total: row.total })}
            />
          </li>
        ))}
      </ul>
    </Section>
  )
}

interface RowProps {
  readonly row: SharedMechanisms
  /** Length of the bar, 0 to 1. */
  readonly share: number
  readonly value: string
}

function SharedRow({ row, share, value }: RowProps) {
  return <BarRow label={<CountryLink iso3={row.iso3} />} share={share} value={value} />
}
