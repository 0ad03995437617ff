import { changedStates, type AreaState, type AreaStates } from './area-state.ts'

/** The part of MapLibre's map that takes feature-state. */
export interface FeatureStateTarget {
  setFeatureState(feature: { source: string; id: string }, state: AreaState): unknown
}

/** Keeps what has been written to each source, so that only changes are written. */
export class StateWriter {
  readonly #written = new Map<string, AreaStates>()

  write(target: FeatureStateTarget, sources: readonly string[], states: AreaStates): void {
    for (const source of sources) {
      for (const [id, state] of changedStates(this.#written.get(source) ?? new Map(), states)) {
        target.setFeatureState({ source, id }, state)
      }
      this.#written.set(source, states)
    }
  }

  /** To be called when MapLibre has lost its states: everything will be written again. */
  forget(): void {
    this.#written.clear()
  }
}
