import { useTranslation } from 'react-i18next'
import type { GapRow } from '../../derive/country/country-gap.ts'
import type { Mechanism } from '../../domain/atlas-index.ts'
import type { IndexCountry } from '../../domain/country.ts'
import { useCurrentView } from '../../parts/atlas/current-view.ts'

/** What screen and paper say alike of a mechanism that a country is not in. */
export function useGapWords({ region, subregion }: IndexCountry) {
  const { t } = useTranslation()
  const { view } = useCurrentView()
  const areas =
    region !== null && subregion !== null
      ? { region: t(`country.area.${region}`), subregion: t(`country.area.${subregion}`) }
      : null
  return {
    /** Its level and the regions it is in: "Regional · Africa". */
    reach: ({ level, regions }: Mechanism) =>
      [t(`level.${level}`), ...regions.map((one) => t(`region.${one}`))].join(' · '),
    /** How many of those in it lie where the country lies; empty where it has no M49 area. */
    area: (row: GapRow) => (areas ? t('country.gap.area', { ...areas, ...inAreas(row), roles: view.roles }) : ''),
    /** The same for a table. */
    shortArea: (row: GapRow) => (areas ? t('print.gap.area', { ...areas, ...inAreas(row) }) : ''),
    /** What ties it to the mechanism already: another role, or that it was in it; empty where nothing does. */
    tie: ({ ownRole, left }: GapRow) => {
      if (ownRole) return t('country.gap.own-role', { role: ownRole })
      return left ? t('country.gap.left', { role: left.role, until: String(left.until) }) : ''
    },
  }
}

function inAreas({ size, inSubregion, inRegion }: GapRow) {
  return { size, inSubregion: inSubregion ?? 0, inRegion: inRegion ?? 0 }
}
