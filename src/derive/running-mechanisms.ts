import type { AtlasIndex, Mechanism } from '../domain/atlas-index.ts'

/** Whether a mechanism goes on, or may go on: what every count of a profile rests on. */
export function isRunning({ status }: Pick<Mechanism, 'status'>): boolean {
  return status === 'active' || status === 'unknown'
}

export function runningMechanisms({ mechanisms }: Pick<AtlasIndex, 'mechanisms'>): readonly Mechanism[] {
  return mechanisms.filter(isRunning)
}
