import { useMemo } from 'react'
import { litCountries } from '../../derive/membership/highlight.ts'
import type { Iso3 } from '../../domain/ids.ts'
import { useAtlasData } from './atlas-data.ts'
import { useComparedFocus } from './use-compared-focus.ts'
import { useHighlight } from './use-highlight.ts'

/**
 * The countries that are lit up by what the pointer or the focus rests on. None while a compared mechanism is pointed at: the map shows
 * its footprint alone then, in the roles that count.
 */
export function useLitCountries(): ReadonlySet<Iso3> {
  const highlight = useHighlight()
  const focus = useComparedFocus()
  const { memberships } = useAtlasData()
  const lit = focus === null ? highlight : null
  return useMemo(() => litCountries(memberships, lit), [memberships, lit])
}
