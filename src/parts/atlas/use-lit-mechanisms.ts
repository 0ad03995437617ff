import { useMemo } from 'react'
import { litMechanisms } from '../../derive/membership/lit-mechanisms.ts'
import type { MechanismId } from '../../domain/ids.ts'
import { useAtlasData } from './atlas-data.ts'
import { useHighlight } from './use-highlight.ts'

/** The mechanisms that are lit up by what the pointer or the focus rests on. */
export function useLitMechanisms(): ReadonlySet<MechanismId> {
  const highlight = useHighlight()
  const { memberships } = useAtlasData()
  return useMemo(() => litMechanisms(memberships, highlight), [memberships, highlight])
}
