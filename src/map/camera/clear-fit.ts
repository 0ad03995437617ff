import type { PlanarBounds, PlanarPoint } from '../../domain/planar-map.ts'
import { fitCamera, pixelsPerUnit, viewportOf, type Padding, type Stage } from './camera.ts'

/** Pixels of the frame, from its upper left corner, that something lies over, as a legend does. */
export interface FrameBox {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What a fit shows: a part of the map (null: all of it), and the points of it that nothing may lie over. */
export interface FitSubject {
  readonly bounds: PlanarBounds | null
  readonly points: readonly PlanarPoint[]
}

/** Pixels between what lies over the map and what it must not cover. */
const gap = 6
/** Share of its size that a footprint, and the world, may lose so that nothing lies over it. */
const mayLose = 0.35
const worldMayLose = 0.15
/** How finely paddings are tried, from none to all of what clears a box. */
const steps = [0, 0.2, 0.4, 0.6, 0.8, 1]

/** The stage whose padding keeps the subject clear of the boxes and shows it largest; as it was where none does. */
export function clearStage(subject: FitSubject, stage: Stage, boxes: readonly FrameBox[]): Stage {
  return { ...stage, padding: clearPadding(subject, stage, boxes) ?? stage.padding }
}

/** The padding with which nothing of the subject lies under a box, and the subject is seen largest. Null where it would become too small. */
export function clearPadding(subject: FitSubject, stage: Stage, boxes: readonly FrameBox[]): Padding | null {
  const scaleWith = (padding: Padding) => pixelsPerUnit(fitCamera(subject.bounds, { ...stage, padding }).zoom)
  const least = scaleWith(stage.padding) * (1 - (subject.bounds === null ? worldMayLose : mayLose))
  const tried = paddings(stage, boxes)
    .map((padding) => ({ padding, scale: scaleWith(padding) }))
    .filter(({ scale }) => scale >= least)
    .toSorted((a, b) => b.scale - a.scale || total(a.padding) - total(b.padding))
  return tried.find(({ padding }) => isClear(subject, { ...stage, padding }, boxes))?.padding ?? null
}

function isClear({ bounds, points }: FitSubject, stage: Stage, boxes: readonly FrameBox[]): boolean {
  const camera = fitCamera(bounds, stage)
  const scale = pixelsPerUnit(camera.zoom)
  const [left, top] = viewportOf(camera, stage)
  return !points.some(([x, y]) => boxes.some((box) => covers(box, (x - left) * scale, (y - top) * scale)))
}

function covers({ left, top, right, bottom }: FrameBox, x: number, y: number): boolean {
  return x > left - gap && x < right + gap && y > top - gap && y < bottom + gap
}

/** Every mix of paddings on the sides at which boxes lie, up to what clears all of them on a side. */
function paddings({ frame, padding }: Stage, boxes: readonly FrameBox[]): readonly Padding[] {
  const [middle, half] = [frame.width / 2, frame.height / 2]
  const onLeft = boxes.filter(({ left, right }) => left + right < 2 * middle)
  const onRight = boxes.filter((box) => !onLeft.includes(box))
  const above = boxes.filter(({ top, bottom }) => top + bottom < 2 * half)
  const below = boxes.filter((box) => !above.includes(box))
  const lefts = upTo(padding.left, Math.max(0, ...onLeft.map(({ right }) => right)))
  const rights = upTo(padding.right, Math.max(0, ...onRight.map(({ left }) => frame.width - left)))
  const tops = upTo(padding.top, Math.max(0, ...above.map(({ bottom }) => bottom)))
  const bottoms = upTo(padding.bottom, Math.max(0, ...below.map(({ top }) => frame.height - top)))
  return lefts.flatMap((left) =>
    rights.flatMap((right) => tops.flatMap((top) => bottoms.map((bottom) => ({ top, right, bottom, left })))),
  )
}

function upTo(least: number, most: number): readonly number[] {
  return most <= least ? [least] : steps.map((share) => Math.round(least + share * (most - least)))
}

function total({ top, right, bottom, left }: Padding): number {
  return top + right + bottom + left
}
