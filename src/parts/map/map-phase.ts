/**
 * How far the live map is: `starting` until it is drawn, `slow` where that takes long, `live`; or it will not come, since it could not be
 * had (`failed`) or the browser has no WebGL. In all but `live` a still picture of the same scene is seen.
 */
export type MapPhase = 'starting' | 'slow' | 'live' | 'failed' | 'without-webgl'

/** True where there is no live map, nor will there be one. */
export function isStill(phase: MapPhase): boolean {
  return phase === 'failed' || phase === 'without-webgl'
}
