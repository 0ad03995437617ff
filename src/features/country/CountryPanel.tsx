import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { countryQuery } from '../../api/atlas-queries.ts'
import { countryProfile } from '../../derive/country/country-profile.ts'
import type { CountryDetail } from '../../domain/atlas-files.ts'
import type { Iso3 } from '../../domain/ids.ts'
import { useAtlasData } from '../../parts/atlas/atlas-data.ts'
import { useCurrentView } from '../../parts/atlas/current-view.ts'
import { CountryPage } from './CountryPage.tsx'

/** One country: what it takes part in, chairs, covers and shares. Suspends until its file is there; one that no record names has none. */
export function CountryPanel({ iso3 }: { readonly iso3: Iso3 }) {
  const { memberships } = useAtlasData()
  const file = memberships.countries.get(iso3)?.file
  return file ? <NamedCountry iso3={iso3} file={file} /> : <ProfiledCountry iso3={iso3} detail={null} />
}

function NamedCountry({ iso3, file }: { readonly iso3: Iso3; readonly file: string }) {
  const { data } = useSuspenseQuery(countryQuery(file))
  return <ProfiledCountry iso3={iso3} detail={data} />
}

function ProfiledCountry({ iso3, detail }: { readonly iso3: Iso3; readonly detail: CountryDetail | null }) {
  const { index, memberships, words } = useAtlasData()
  const { view } = useCurrentView()
  const profile = useMemo(
    () => countryProfile({ iso3, index, memberships, detail, roles: view.roles, words }),
    [iso3, index, memberships, detail, view.roles, words],
  )
  return profile ? <CountryPage profile={profile} /> : null
}
