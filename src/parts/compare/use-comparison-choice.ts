import { setColour } from '../../derive/colour/set-colour.ts'
import type { MechanismId } from '../../domain/ids.ts'
import type { ColourName } from '../../domain/palette.ts'
import { mostCompared } from '../../view/atlas-view.ts'
import { withCompared } from '../../view/go.ts'
import { useCurrentView } from '../atlas/current-view.ts'

interface ComparisonChoice {
  /** Its colour where it is chosen for comparison, else null. */
  readonly colour: ColourName | null
  /** True where it is not chosen and cannot be, since as many are chosen as can be compared. */
  readonly full: boolean
  /** Chooses it, or no longer; changes nothing where the comparison is full. */
  readonly toggle: () => void
}

/** Whether a mechanism is chosen for comparison, and a way to change that. The link holds the choice. */
export function useComparisonChoice(id: MechanismId): ComparisonChoice {
  const { view, go } = useCurrentView()
  const position = view.compared.indexOf(id)
  const full = position < 0 && view.compared.length >= mostCompared
  const toggle = () => {
    if (!full) go(withCompared(view, id))
  }
  return { colour: position < 0 ? null : setColour(position), full, toggle }
}
