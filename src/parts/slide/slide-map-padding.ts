import type { SlideLayout } from '../../domain/deck.ts'

/** Pixels at each edge of the stage that the words of a slide take; sizes as in SlideView.module.css, where a unit is a hundredth of a 4:3 box. */
export function slideMapPadding(layout: SlideLayout, width: number, height: number) {
  const unit = Math.min(height / 100, (0.75 * width) / 100)
  const edge = Math.max((width - 133.3 * unit) / 2, 5 * unit)
  if (layout === 'map') return { top: 3 * unit, right: 4 * unit, bottom: 34 * unit, left: 4 * unit }
  return { top: 4 * unit, right: 4 * unit, bottom: 16 * unit, left: edge + 62 * unit }
}
