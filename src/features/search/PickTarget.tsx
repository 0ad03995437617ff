import type { MouseEvent, PointerEvent } from 'react'
import type { MechanismId } from '../../domain/ids.ts'
import { ChoiceSign } from '../../parts/compare/CompareToggle.tsx'
import { useComparisonChoice } from '../../parts/compare/use-comparison-choice.ts'
import styles from './PickTarget.module.css'

/**
 * Where a pointer adds a result to the comparison instead of opening it. An option may hold no button, so it is nothing to the
 * keyboard and to screen readers: Alt and Enter do the same for them (use-picked-by-key.ts).
 */
export function PickTarget({ id }: { readonly id: MechanismId }) {
  const { colour, full, toggle } = useComparisonChoice(id)
  const pick = (event: MouseEvent) => {
    event.stopPropagation()
    toggle()
  }
  if (full) return null
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <span
      className={styles.target}
      aria-hidden="true"
      data-chosen={colour !== null || undefined}
      onPointerDown={keepFromOption}
      onMouseDown={keepFromOption}
      onPointerUp={keepFromOption}
      onClick={pick}
    >
      <ChoiceSign colour={colour} />
    </span>
  )
}

/** The option is not pressed, and the field keeps the focus. */
function keepFromOption(event: PointerEvent | MouseEvent): void {
  event.preventDefault()
  event.stopPropagation()
}
