import type { AtlasIndex, Mechanism } from '../../domain/atlas-index.ts'
import { runningStatuses } from '../../domain/vocabulary.ts'

/** Whether a mechanism goes on, or may go on: what every count of a profile rests on. */
export function isRunning({ status }: Pick<Mechanism, 'status'>): boolean {
  return runningStatuses.some((running) => running === status)
}

export function runningMechanisms({ mechanisms }: Pick<AtlasIndex, 'mechanisms'>): readonly Mechanism[] {
  return mechanisms.filter(isRunning)
}
