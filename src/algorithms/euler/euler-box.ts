import type { Circle } from './euler-region.ts'

/** A rectangle by its middle, in pixels. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** True where two rectangles come closer than `gap`. */
export function boxesMeet(a: Box, b: Box, gap = 0): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 + gap && Math.abs(a.y - b.y) < (a.height + b.height) / 2 + gap
}

/** How far a rectangle reaches into a disc; 0 where they keep `gap` apart. */
export function intoDisc(box: Box, { x, y, radius }: Circle, gap = 0): number {
  const dx = Math.max(0, Math.abs(box.x - x) - box.width / 2)
  const dy = Math.max(0, Math.abs(box.y - y) - box.height / 2)
  return Math.max(0, radius + gap - Math.hypot(dx, dy))
}
