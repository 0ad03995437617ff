import type { Words } from '../../../domain/words.ts'
import { withCountries } from '../legend-entries.ts'
import type { MapScene } from '../map-scene.ts'
import type { MembershipIndex } from '../../membership/membership-index.ts'
import { compareScene } from './scene-compare.ts'
import { countryScene } from './scene-country.ts'
import { gapsScene } from './scene-gaps.ts'
import { mechanismScene } from './scene-mechanism.ts'
import { membershipsScene } from './scene-memberships.ts'
import { priorityScene } from './scene-priority.ts'
import { reachScene } from './scene-reach.ts'
import type { SceneRequest } from './scene-request.ts'

/** Everything any renderer needs to draw what is asked for. The same input gives an equal scene. */
export function sceneOf(memberships: MembershipIndex, request: SceneRequest, words: Words): MapScene {
  return withCountries(bareScene(memberships, request, words))
}

function bareScene(memberships: MembershipIndex, request: SceneRequest, words: Words): MapScene {
  switch (request.kind) {
    case 'priority':
      return priorityScene(memberships, request, words)
    case 'reach':
      return reachScene(memberships, request, words)
    case 'gaps':
      return gapsScene(memberships, request, words)
    case 'memberships':
      return membershipsScene(memberships, request, words)
    case 'mechanism':
      return mechanismScene(memberships, request, words)
    case 'compare':
      return compareScene(memberships, request, words)
    case 'country':
      return countryScene(memberships, request, words)
  }
}
