import { useTranslation } from 'react-i18next'
import { parseIso3 } from '../../domain/ids.ts'
import { useAtlasData } from '../atlas/atlas-data.ts'

type NamedFacet = 'members' | 'subregions' | 'chairs' | 'hosts'

/** What the values of a filter are called in the reader's language: countries, organizations, sub-regions. */
export function useFilterValues(): (facet: NamedFacet, value: string) => string {
  const { t } = useTranslation()
  const { index, memberships, words } = useAtlasData()
  const country = (code: string) => {
    const iso3 = parseIso3(code)
    return iso3 ? words.country(iso3) : code
  }
  return (facet, value) => {
    switch (facet) {
      case 'members':
      case 'chairs':
        return country(value)
      case 'hosts':
        return index.organizations.find(({ id }) => id === value)?.short ?? country(value)
      case 'subregions': {
        const known = memberships.subregions.get(value)
        return known ? t(`country.area.${known.name}`) : value
      }
    }
  }
}
