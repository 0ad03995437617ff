import type { ThemeDetail } from '../../domain/atlas-files.ts'
import type { Mechanism } from '../../domain/atlas-index.ts'
import type { Output } from '../../domain/record.ts'
import type { MembershipIndex } from '../membership/membership-index.ts'

export interface OutputRow {
  readonly mechanism: Mechanism
  readonly output: Output
}

/** What mechanisms produced on the theme, the newest first; those whose year no source gives stand last. */
export function themeOutputs(outputs: ThemeDetail['outputs'], { mechanisms }: MembershipIndex): readonly OutputRow[] {
  return outputs
    .flatMap((output) => {
      const mechanism = mechanisms.get(output.mechanism)
      return mechanism ? [{ mechanism, output }] : []
    })
    .toSorted((a, b) => (b.output.year ?? 0) - (a.output.year ?? 0))
}
