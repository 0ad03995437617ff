import { listMechanisms } from '../../src/derive/membership/list-mechanisms.ts'
import { indexMemberships } from '../../src/derive/membership/membership-index.ts'
import { statuses } from '../../src/domain/vocabulary.ts'
import { defaultFilters, defaultView } from '../../src/view/atlas-view.ts'
import { realAtlas } from './real-atlas.ts'
import { wordsOf } from './words-of-tests.ts'

/** The real records in 2026, with the words of the interface. */
export const atlas = realAtlas()
export const words = wordsOf(atlas)
export const memberships = indexMemberships(atlas, 2026)

/** What the Atlas lists by default, and all that it holds. */
export const running = listMechanisms(memberships, { ...defaultView, matches: null }, words)
export const everything = listMechanisms(
  memberships,
  { ...defaultView, filters: { ...defaultFilters, statuses }, matches: null },
  words,
)
