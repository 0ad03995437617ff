import { describe, expect, it } from 'vitest'
import type { PlanarPoint } from '../../../../src/domain/planar-map.ts'
import { fitCamera, noPadding, pixelsPerUnit, viewportOf, type Stage } from '../../../../src/map/camera/camera.ts'
import { clearPadding, clearStage, type FitSubject, type FrameBox } from '../../../../src/map/camera/clear-fit.ts'

const stage: Stage = { frame: { width: 1000, height: 600 }, padding: noPadding, mapHeight: 0.5 }
const legend: FrameBox = { left: 20, top: 400, right: 260, bottom: 580 }
const buttons: FrameBox = { left: 700, top: 540, right: 980, bottom: 580 }

/** A footprint whose land fills its bounds. */
const footprint: FitSubject = { bounds: [0.2, 0.1, 0.5, 0.28], points: gridIn(0.2, 0.1, 0.5, 0.28) }

describe('a fit under a legend', () => {
  it('moves or shrinks so that no land of the footprint lies under it', () => {
    expect(coveredIn(stage, footprint, [legend, buttons])).toBeGreaterThan(0)

    const cleared = clearStage(footprint, stage, [legend, buttons])
    expect(coveredIn(cleared, footprint, [legend, buttons])).toBe(0)
  })

  it('stays as large as it is where nothing of the footprint lies in that corner', () => {
    const elsewhere = { ...footprint, points: footprint.points.filter(([x, y]) => x > 0.3 || y < 0.2) }

    expect(clearPadding(elsewhere, stage, [legend])).toEqual(noPadding)
  })

  it('is given up where the footprint would become much smaller, and is then as without it', () => {
    const huge: FrameBox = { left: 20, top: 40, right: 700, bottom: 580 }

    expect(clearPadding(footprint, stage, [huge])).toBeNull()
    expect(clearStage(footprint, stage, [huge])).toEqual(stage)
  })

  it('keeps the world nearer to its size than a footprint', () => {
    const world: FitSubject = { bounds: null, points: gridIn(0.1, 0.05, 0.9, 0.45) }
    const wide: FrameBox = { left: 20, top: 300, right: 480, bottom: 580 }

    expect(clearPadding(world, stage, [{ ...legend, top: 470 }])).not.toBeNull()
    expect(clearPadding(world, stage, [wide])).toBeNull()
  })
})

function gridIn(left: number, top: number, right: number, bottom: number): readonly PlanarPoint[] {
  const shares = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]
  return shares.flatMap((x) => shares.map((y) => [left + x * (right - left), top + y * (bottom - top)] as const))
}

function coveredIn(at: Stage, { bounds, points }: FitSubject, boxes: readonly FrameBox[]): number {
  const camera = fitCamera(bounds, at)
  const [left, top] = viewportOf(camera, at)
  const scale = pixelsPerUnit(camera.zoom)
  return points.filter(([planarX, planarY]) => {
    const [x, y] = [(planarX - left) * scale, (planarY - top) * scale]
    return boxes.some((box) => x > box.left && x < box.right && y > box.top && y < box.bottom)
  }).length
}
