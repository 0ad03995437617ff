import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Hit } from '../../../../src/map/layers/hit-test.ts'
import { Pointer } from '../../../../src/map/input/pointer.ts'
import { mapOfTests } from '../map-of-tests.ts'
import { iso3 } from '../planar-of-tests.ts'

const events = { onHover: vi.fn(), onHoverDisputed: vi.fn(), onSelect: vi.fn() }
const malta: Hit = { kind: 'country', iso3: iso3('MLT') }
const kashmir: Hit = { kind: 'disputed', id: 'XJK' }
const at = { x: 10, y: 20 }

let fake = mapOfTests()
let beneath: Hit | null = null
let frames: (() => void)[] = []

beforeEach(() => {
  vi.clearAllMocks()
  frames = []
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame))
  vi.stubGlobal('cancelAnimationFrame', (id: number) => frames.splice(id - 1, 1, () => {}))
  fake = mapOfTests()
  const pointer = new Pointer(fake.map, () => beneath, events)
  pointer.stop()
})

function move(to: Hit | null): void {
  beneath = to
  fake.fire('mousemove', { point: at })
  for (const frame of frames.splice(0)) frame()
}

describe('a pointer on the map', () => {
  it('tells the country beneath it and where it is', () => {
    move(malta)

    expect(events.onHover).toHaveBeenCalledExactlyOnceWith('MLT', at)
  })

  it('tells once that it has left all countries', () => {
    move(malta)
    move(null)
    move(null)

    expect(events.onHover.mock.calls).toEqual([
      ['MLT', at],
      [null, at],
    ])
  })

  it('looks once a frame, however fast it moves', () => {
    beneath = malta
    fake.fire('mousemove', { point: at })
    fake.fire('mousemove', { point: at })
    for (const frame of frames.splice(0)) frame()

    expect(events.onHover).toHaveBeenCalledTimes(1)
  })

  it('tells disputed areas apart from countries', () => {
    move(kashmir)
    move(malta)

    expect(events.onHoverDisputed.mock.calls.map(([id]) => id)).toEqual(['XJK', null])
    expect(events.onHover).toHaveBeenCalledExactlyOnceWith('MLT', at)
  })

  it('leaves countries when it leaves the map', () => {
    move(malta)
    fake.fire('mouseout', { point: at })

    expect(events.onHover).toHaveBeenLastCalledWith(null, at)
  })

  it('opens countries by a click, and nothing on water or disputed areas', () => {
    for (const hit of [malta, null, kashmir]) {
      beneath = hit
      fake.fire('click', { point: at })
    }

    expect(events.onSelect.mock.calls).toEqual([['MLT'], [null], [null]])
  })
})
