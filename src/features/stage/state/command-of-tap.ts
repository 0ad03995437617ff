import type { PointerEvent } from 'react'
import type { StageCommand } from './stage-keys.ts'

/** A tap of one finger leads on, in the first third of the stage back; null for a mouse, which must not move a slide by chance. */
export function commandOfTap({ pointerType, isPrimary, clientX, currentTarget }: PointerEvent): StageCommand | null {
  if (pointerType !== 'touch' || !isPrimary) return null
  const { left, width } = currentTarget.getBoundingClientRect()
  const along = (clientX - left) / width
  const back = getComputedStyle(currentTarget).direction === 'rtl' ? along > 2 / 3 : along < 1 / 3
  return { kind: back ? 'previous' : 'next' }
}
