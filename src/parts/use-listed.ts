import { useMemo } from 'react'
import { listMechanisms } from '../derive/list-mechanisms.ts'
import type { MembershipIndex } from '../derive/membership-index.ts'
import type { Mechanism } from '../domain/atlas-index.ts'
import type { Words } from '../domain/words.ts'
import type { AtlasView } from '../view/atlas-view.ts'

/** The mechanisms that a view lists, made anew only when its filters, its order or the roles that count change. */
export function useListed(memberships: MembershipIndex, view: AtlasView, words: Words): readonly Mechanism[] {
  const { filters, sort, roles } = view
  return useMemo(
    () => listMechanisms(memberships, { filters, sort, roles }, words),
    [memberships, filters, sort, roles, words],
  )
}
