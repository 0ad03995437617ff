import { beforeEach, describe, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import { noPadding, pixelsPerUnit } from '../../../../src/map/camera/camera.ts'
import { toLngLat } from '../../../../src/map/geometry/projection.ts'
import { Steering } from '../../../../src/map/camera/steering.ts'
import { mapOfTests } from '../map-of-tests.ts'

const world = { kind: 'planar' as const, height: 0.5, bounds: null, points: [] }
const footprint = { ...world, bounds: [0.2, 0.2, 0.3, 0.3] as const }
const onCamera = vi.fn()

let fake = mapOfTests()

function steer(animated = true, camera: { x: number; y: number; zoom: number } | null = null): Steering {
  fake = mapOfTests()
  fake.answers['project'] = { dist: () => 0 }
  const steering = new Steering(fake.map, { ground: world, padding: noPadding, boxes: [], camera, animated, onCamera })
  return steering
}
const move = z.object({ center: z.array(z.number()), zoom: z.number(), duration: z.number() })
const moves = () => fake.calls('easeTo').map(([options]) => move.parse(options))

beforeEach(() => onCamera.mockClear())

describe('the camera', () => {
  it('starts on the whole map without a move', () => {
    steer()

    expect(moves()).toHaveLength(1)
    expect(moves()[0]?.duration).toBe(0)
    expect(pixelsPerUnit(moves()[0]?.zoom ?? 0)).toBeCloseTo(1000)
  })

  it('starts where a link wants it', () => {
    steer(true, { x: 0.3, y: 0.2, zoom: 4 })

    expect(moves()[0]).toMatchObject({ center: toLngLat([0.3, 0.2], 0.5), zoom: 4 })
  })

  it('moves to a footprint, and jumps where the reader wants less motion', () => {
    steer().fit(footprint)
    expect(moves().at(-1)?.duration).toBe(600)

    steer(false).fit(footprint)
    expect(moves().at(-1)?.duration).toBe(0)
  })

  it('fits again when the frame or the panels change size', () => {
    const steering = steer()
    fake.forget()
    fake.fire('resize')
    steering.setPadding({ ...noPadding, right: 400 })

    expect(moves()).toHaveLength(2)
    expect(moves()[1]?.zoom).toBeLessThan(moves()[0]?.zoom ?? 0)
  })

  it('stays where a reader has put it by hand', () => {
    steer()
    fake.fire('movestart', { originalEvent: {} })
    fake.forget()
    fake.fire('resize')

    expect(moves()).toEqual([])
  })

  it('is told when it was moved by hand or by a button, and not when it fits', () => {
    const steering = steer()
    fake.fire('moveend', {})
    steering.fit(footprint)
    fake.fire('moveend', {})
    expect(onCamera).not.toHaveBeenCalled()

    fake.fire('moveend', { originalEvent: {} })
    steering.zoomBy(1)
    fake.fire('moveend', { moved: 'byHand' })
    expect(onCamera).toHaveBeenCalledTimes(2)
  })

  it('is told of the wheel too, whose moves carry no event, and not of its own moves after a wheel that moved nothing', () => {
    const steering = steer()
    fake.fire('wheel')
    fake.fire('zoomstart')
    fake.fire('moveend')
    expect(onCamera).toHaveBeenCalledTimes(1)

    fake.fire('wheel')
    steering.fit(footprint)
    fake.fire('zoomstart', { moved: 'byProgram' })
    fake.fire('moveend', { moved: 'byProgram' })
    expect(onCamera).toHaveBeenCalledTimes(1)
  })

  it('does not stir for panels that are as wide as before', () => {
    const steering = steer()
    fake.forget()
    steering.setPadding({ ...noPadding })

    expect(moves()).toEqual([])
  })

  it('is left in peace when it is sent to where it is', () => {
    const steering = steer()
    fake.forget()
    steering.moveTo({ x: 0.5, y: 0.25, zoom: 1.01 })
    expect(moves()).toEqual([])

    steering.moveTo({ x: 0.5, y: 0.25, zoom: 3 })
    expect(moves()).toHaveLength(1)
  })
})
