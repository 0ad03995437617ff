import { compareFootprints, type Comparison } from '../../../../src/derive/comparison/comparison.ts'
import { indexMemberships } from '../../../../src/derive/membership/membership-index.ts'
import type { RoleScope } from '../../../../src/domain/vocabulary.ts'
import { atlasOf, mechanismId, mechanismInput, membership } from '../../atlas-of-tests.ts'

/** Mechanisms of a test: the codes of their members, in the order in which they are compared. */
export function comparisonOf(
  members: Readonly<Record<string, readonly string[]>>,
  roles: RoleScope = 'members',
): Comparison {
  const inputs = Object.entries(members).map(([id, codes]) =>
    mechanismInput(id.toLowerCase(), { acronym: id, members: codes.map((code) => membership(code)) }),
  )
  const memberships = indexMemberships(atlasOf(inputs), 2026)
  return compareFootprints(memberships, { ids: inputs.map(({ id }) => mechanismId(id)), roles })
}

/** Codes of real countries, as many as a test wants. */
export const someCountries = [
  'ARG',
  'BOL',
  'BRA',
  'CHL',
  'COL',
  'CRI',
  'ECU',
  'GTM',
  'HND',
  'MEX',
  'PAN',
  'PER',
  'PRY',
  'SLV',
  'URY',
  'VEN',
  'BLZ',
  'CAN',
  'CUB',
  'DOM',
  'GUY',
  'HTI',
  'JAM',
  'USA',
] as const
