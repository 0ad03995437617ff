import { useMemo } from 'react'
import { litCountries } from '../derive/highlight.ts'
import type { Iso3 } from '../domain/ids.ts'
import { useAtlas } from './atlas-context.ts'
import { useHighlight } from './use-highlight.ts'

/** The countries that are lit up by what the pointer or the focus rests on. */
export function useLitCountries(): ReadonlySet<Iso3> {
  const highlight = useHighlight()
  const { memberships } = useAtlas()
  return useMemo(() => litCountries(memberships, highlight), [memberships, highlight])
}
