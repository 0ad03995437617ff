import { describe, expect, it, vi } from 'vitest'
import { GeometryLoader } from '../../../../src/map/geometry/geometry-loader.ts'
import { planar } from '../planar-of-tests.ts'

const sources = () => ({
  planar,
  loadWorld: vi.fn(async () => ({ ...planar, projection: 'pacific' as const })),
  loadClose: vi.fn(async () => ({ ...planar, detail: 'close' as const })),
  loadGlobe: vi.fn(() => Promise.reject(new Error('the network did not answer'))),
})

describe('geometry', () => {
  it('that the map started with is not loaded again', async () => {
    const loads = sources()

    expect(await new GeometryLoader(loads).world('atlantic')).toEqual({ kind: 'planar', map: planar })
    expect(loads.loadWorld).not.toHaveBeenCalled()
  })

  it('of another projection is loaded once', async () => {
    const loads = sources()
    const loader = new GeometryLoader(loads)
    await loader.world('pacific')
    await loader.world('pacific')

    expect(loads.loadWorld).toHaveBeenCalledExactlyOnceWith('pacific')
  })

  it('that could not be loaded is asked for again the next time', async () => {
    const loads = sources()
    const loader = new GeometryLoader(loads)

    await expect(loader.world('globe')).rejects.toThrow('the network did not answer')
    await expect(loader.world('globe')).rejects.toThrow('the network did not answer')
    expect(loads.loadGlobe).toHaveBeenCalledTimes(2)
  })
})
