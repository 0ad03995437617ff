import { indexMemberships } from '../../../../../src/derive/membership/membership-index.ts'
import type { PlateData } from '../../../../../src/features/export/page/plate-data.ts'
import { planar } from '../../../map/planar-of-tests.ts'
import { frozenAtlas } from '../../../../frozen/frozen-field.ts'
import { wordsOf } from '../../../words-of-tests.ts'

/** What plates are made of, from the real records, with a small map. */
export function plateData(): PlateData {
  const index = frozenAtlas()
  return {
    index,
    memberships: indexMemberships(index, 2026),
    words: wordsOf(index),
    planar: new Map([
      ['atlantic', planar],
      ['pacific', { ...planar, projection: 'pacific' }],
    ]),
    sources: {},
    records: new Map(),
    dataDate: '24 November 2026',
    origin: 'https://atlas.example',
  }
}
