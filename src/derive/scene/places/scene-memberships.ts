import type { Words } from '../../../domain/words.ts'
import { type CountRequest, involvementIn } from '../../membership/involvement.ts'
import type { MapScene } from '../map-scene.ts'
import type { MembershipIndex } from '../../membership/membership-index.ts'
import { countScene } from './scene-counts.ts'
import { countsNote, nothingCounted } from '../scene-clauses.ts'
import { regionFit } from '../scene-fit.ts'

/** Each country by the number of mechanisms in which it takes part. */
export function membershipsScene(memberships: MembershipIndex, request: CountRequest, words: Words): MapScene {
  const involvement = involvementIn(memberships, request)
  const parts = {
    fit: regionFit(memberships, request.mechanisms),
    title: words.say('scene.legend.memberships', { counts: countsNote(involvement, words) }),
    opening: '',
    nothing: nothingCounted(request, involvement, words),
  }
  return countScene(memberships, involvement, parts, words)
}
