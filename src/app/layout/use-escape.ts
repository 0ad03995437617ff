import { useEffect, useEffectEvent } from 'react'
import { useCurrentView } from '../../parts/atlas/current-view.ts'
import { isDialogOpen } from '../../ui/hooks/is-dialog-open.ts'
import { isTextField } from '../../ui/hooks/is-text-field.ts'
import { goTo } from '../../view/go.ts'
import { layoutOf } from '../../view/place-lookups.ts'

/** Escape closes the panel beside the map, unless a dialog, a menu or a text field has a use for it. */
export function useEscape(): void {
  const { view, go } = useCurrentView()
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return
    if (isTextField(event.target) || isDialogOpen() || isMenuOpen()) return
    const layout = layoutOf(view.place)
    if (layout === 'panel' || layout === 'wide') go(goTo(view, { kind: 'explore' }))
  })
  useEffect(() => {
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}

function isMenuOpen(): boolean {
  return document.querySelector('[role="menu"], [role="listbox"]') !== null
}
