import { beforeEach, describe, expect, it, vi } from 'vitest'
import { palettes } from '../../../../src/domain/palette.ts'
import { MapGeometry } from '../../../../src/map/geometry/map-geometry.ts'
import { mapOfTests } from '../map-of-tests.ts'
import { planar } from '../planar-of-tests.ts'

const { light } = palettes
const loadClose = vi.fn(() => Promise.resolve({ ...planar, detail: 'close' as const }))
const onAdded = vi.fn()

let fake = mapOfTests()
let geometry = new MapGeometry('atlantic', { loadClose, onAdded })

const zoomTo = async (zoom: number) => {
  fake.answers['getZoom'] = zoom
  geometry.changeDetail(fake.map, light)
  await Promise.resolve()
}
const hidden = () => {
  const last = new Map(
    fake
      .calls('setLayoutProperty')
      .map(([layer, , visibility]) => [String(layer), visibility] as const)
      .filter(([layer]) => layer.endsWith('-land')),
  )
  return [...last].filter(([, visibility]) => visibility === 'none').map(([layer]) => layer)
}

beforeEach(() => {
  vi.clearAllMocks()
  fake = mapOfTests()
  fake.answers['getLayoutProperty'] = undefined
  geometry = new MapGeometry('atlantic', { loadClose, onAdded })
  geometry.start(planar, light)
})

describe('the close detail', () => {
  it('is not loaded before a reader comes close', async () => {
    await zoomTo(1)

    expect(loadClose).not.toHaveBeenCalled()
  })

  it('is loaded once, however often the zoom changes meanwhile', async () => {
    await Promise.all([zoomTo(3), zoomTo(3.1), zoomTo(3.2)])

    expect(loadClose).toHaveBeenCalledTimes(1)
    expect(onAdded).toHaveBeenCalledTimes(1)
    expect(geometry.shown.detail).toBe('close')
  })

  it('takes the place of the coarse one only when it is drawn, so that nothing flashes', async () => {
    await zoomTo(3)
    expect(hidden()).toEqual([])

    fake.fire('idle')
    expect(hidden()).toEqual(['atlantic-world-areas-land'])
  })

  it('lies below markers and names', async () => {
    await zoomTo(3)

    expect(fake.calls('addLayer').every(([, above]) => above === 'atlantic-places-rings')).toBe(true)
  })

  it('does not flicker at the border between two details', async () => {
    await zoomTo(2.5)
    await zoomTo(2.3)
    expect(geometry.shown.detail).toBe('close')

    await zoomTo(2.1)
    expect(geometry.shown.detail).toBe('world')
  })

  it('that could not be loaded is asked for again when the zoom changes', async () => {
    loadClose.mockRejectedValueOnce(new Error('offline'))
    await zoomTo(3)
    await Promise.resolve()
    expect(geometry.shown.detail).toBe('world')

    await zoomTo(3.1)
    expect(geometry.shown.detail).toBe('close')
  })
})

describe('another projection', () => {
  it('hides the one before and keeps it for the way back', () => {
    const world = { kind: 'planar' as const, map: { ...planar, projection: 'pacific' as const } }
    geometry.changeProjection(fake.map, 'pacific', world, light)
    expect(hidden()).toEqual(['atlantic-world-areas-land'])
    fake.forget()

    geometry.changeProjection(fake.map, 'atlantic', { kind: 'planar', map: planar }, light)
    expect(fake.calls('addSource')).toEqual([])
    expect(hidden()).toEqual(['pacific-world-areas-land'])
  })
})
