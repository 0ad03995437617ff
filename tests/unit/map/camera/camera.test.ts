import { describe, expect, it } from 'vitest'
import {
  cameraOnBounds,
  constrained,
  noPadding,
  pixelsPerUnit,
  worldCamera,
} from '../../../../src/map/camera/camera.ts'

const stage = { frame: { width: 1030, height: 800 }, padding: noPadding, mapHeight: 0.5 }

describe('the camera on a footprint', () => {
  it('shows the bounds as large as the frame lets it, in the middle', () => {
    const camera = cameraOnBounds([0.2, 0.2, 0.3, 0.3], stage, 100)

    expect(camera.x).toBeCloseTo(0.25)
    expect(camera.y).toBeCloseTo(0.25)
    expect(pixelsPerUnit(camera.zoom) * 0.1).toBeCloseTo(600)
  })

  it('counts only the space that no panel covers', () => {
    const padding = { ...noPadding, right: 430 }
    const camera = cameraOnBounds([0.2, 0.2, 0.3, 0.3], { ...stage, padding }, 100)

    expect(pixelsPerUnit(camera.zoom) * 0.1).toBeCloseTo(400)
  })

  it('keeps the neighbours of a tiny country in sight', () => {
    expect(cameraOnBounds([0.5, 0.1, 0.5001, 0.1001], stage, 40).zoom).toBeLessThanOrEqual(3.6)
  })
})

describe('the camera on the world', () => {
  it('shows all of the map with a margin that grows with the frame', () => {
    const camera = worldCamera(stage)

    expect(camera.x).toBeCloseTo(0.5)
    expect(camera.y).toBeCloseTo(0.25)
    expect(pixelsPerUnit(camera.zoom)).toBeCloseTo(1000)
  })
})

describe('where a camera may go', () => {
  it('is never farther out than the whole map', () => {
    expect(constrained({ x: 0.5, y: 0.25, zoom: -3 }, stage)).toEqual(worldCamera(stage))
  })

  it('is never closer than the map has detail for', () => {
    expect(constrained({ x: 0.5, y: 0.25, zoom: 30 }, stage).zoom).toBe(8)
  })

  it('is never farther beyond the edge of the map than a fifth of the frame', () => {
    const { x, y, zoom } = constrained({ x: 5, y: -5, zoom: 4 }, stage)
    const scale = pixelsPerUnit(zoom)

    expect(x + (515 - 206) / scale).toBeCloseTo(1.015)
    expect(y - (400 - 160) / scale).toBeCloseTo(-0.015)
  })

  it('lets a footprint at the edge lie in the middle', () => {
    const camera = cameraOnBounds([0.1, 0.02, 0.35, 0.45], stage, 40)

    expect(constrained(camera, stage).x).toBeCloseTo(0.225)
  })

  it('is the middle where the frame is higher than the map', () => {
    expect(constrained({ x: 0.5, y: 0, zoom: 1 }, stage).y).toBe(0.25)
  })

  it('leaves an allowed camera alone', () => {
    const camera = { x: 0.4, y: 0.2, zoom: 4 }

    expect(constrained(camera, stage)).toEqual(camera)
  })
})
