import type { ExpressionSpecification } from 'maplibre-gl'
import type { AreaState } from './area-state.ts'

type FlagName = { [Key in keyof AreaState]: AreaState[Key] extends boolean ? Key : never }[keyof AreaState]

/** True where the feature-state of the area says so; false before it is written. */
export function flag(name: FlagName): ExpressionSpecification {
  return ['boolean', ['feature-state', name], false]
}
