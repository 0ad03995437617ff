import { beforeEach, describe, expect, it } from 'vitest'
import { palettes } from '../../../../src/domain/palette.ts'
import type { BodyName } from '../../../../src/map/layers/body-names.ts'
import { MapBodies } from '../../../../src/map/layers/map-bodies.ts'
import { planarBody } from '../../../../src/map/geometry/planar-source.ts'
import { ScenePainter } from '../../../../src/map/layers/scene-painter.ts'
import { mapOfTests } from '../map-of-tests.ts'
import { hatch, iso3, planar, sceneOf, solid } from '../planar-of-tests.ts'

const shown: BodyName = { projection: 'atlantic', detail: 'world' }
const labels = { BRA: { text: 'Brazil', weight: 1 }, ARG: { text: 'Argentina', weight: 1 } }
const priority = sceneOf({ fills: { BRA: solid('family-labour'), MLT: solid('family-labour') }, labels })
const memberships = sceneOf({ fills: { BRA: solid('step-3'), MLT: solid('family-labour') }, labels })
const look = { scene: priority, highlighted: new Set([]), palette: palettes.light }

let fake = mapOfTests()
let bodies = new MapBodies()
let painter = new ScenePainter(palettes.light)

beforeEach(() => {
  fake = mapOfTests()
  bodies = new MapBodies()
  painter = new ScenePainter(palettes.light)
  bodies.start(shown, planarBody(planar), palettes.light)
  painter.restart(fake.map)
  painter.paint(fake.map, bodies, shown, look)
  fake.forget()
})

describe('recolouring the map', () => {
  it('writes feature-state and paint values alone: no source, no layout, no style', () => {
    painter.paint(fake.map, bodies, shown, { ...look, scene: memberships })

    expect(fake.written()).toEqual(['setFeatureState', 'setPaintProperty'])
  })

  it('writes the state of those countries alone that change, on the area and on its marker', () => {
    painter.paint(fake.map, bodies, shown, { ...look, scene: memberships })

    expect(fake.calls('setFeatureState').map(([feature]) => feature)).toEqual([
      { source: 'atlantic-world-areas', id: 'BRA' },
      { source: 'atlantic-places', id: 'BRA' },
    ])
  })

  it('writes no state where nothing changes', () => {
    painter.paint(fake.map, bodies, shown, { ...look, scene: { ...priority } })

    expect(fake.calls('setFeatureState')).toEqual([])
  })

  it('lights and dims countries without touching anything else', () => {
    painter.paint(fake.map, bodies, shown, { ...look, highlighted: new Set([iso3('ARG')]) })
    expect(painter.inspect(iso3('ARG')).highlighted).toBe(true)
    expect(fake.written()).toEqual(['setFeatureState', 'setPaintProperty'])

    painter.paint(fake.map, bodies, shown, look)
    expect(painter.inspect(iso3('ARG')).highlighted).toBe(false)
  })

  it('gives another scheme its colours without a source being rebuilt', () => {
    painter.paint(fake.map, bodies, shown, { ...look, palette: palettes.dark })

    expect(painter.inspect(iso3('BRA')).colour).toBe(palettes.dark['family-labour'])
    expect(fake.calls('setPaintProperty')).toContainEqual(['atlantic-outline-water', 'fill-color', palettes.dark.water])
    expect(fake.written()).not.toContain('setData')
    expect(fake.written()).not.toContain('addSource')
    expect(fake.written()).not.toContain('setStyle')
  })
})

describe('roles on the map', () => {
  it('are told to whom inspects a country: solid, hatched, outlined or plain land', () => {
    const scene = sceneOf({ fills: { BRA: solid('family-labour'), ARG: hatch('family-labour') }, outlined: ['BRA'] })
    painter.paint(fake.map, bodies, shown, { ...look, scene })

    const colour = palettes.light['family-labour']
    expect(painter.inspect(iso3('BRA'))).toMatchObject({ colour, pattern: 'solid', outlined: true })
    expect(painter.inspect(iso3('ARG'))).toMatchObject({ colour, pattern: 'hatch', outlined: false })
    expect(painter.inspect(iso3('FJI'))).toMatchObject({ colour: null, pattern: null, outlined: false })
  })

  it('draw the stripes of close calls only where a scene has any', () => {
    const close = { ...solid('family-labour'), closeCall: true }
    painter.paint(fake.map, bodies, shown, { ...look, scene: sceneOf({ fills: { BRA: close } }) })
    expect(fake.calls('setPaintProperty')).toContainEqual(['atlantic-world-areas-close-call', 'fill-layer-opacity', 1])
    expect(painter.inspect(iso3('BRA')).closeCall).toBe(true)
    fake.forget()

    painter.paint(fake.map, bodies, shown, look)
    expect(fake.calls('setPaintProperty')).toContainEqual(['atlantic-world-areas-close-call', 'fill-layer-opacity', 0])
  })

  it('draw hatches and outlines only where a scene has any', () => {
    painter.paint(fake.map, bodies, shown, look)
    expect(fake.calls('setPaintProperty')).toContainEqual(['atlantic-world-areas-hatch', 'fill-layer-opacity', 0])
    fake.forget()

    painter.paint(fake.map, bodies, shown, { ...look, scene: sceneOf({ fills: { BRA: hatch('family-labour') } }) })
    expect(fake.calls('setPaintProperty')).toContainEqual(['atlantic-world-areas-hatch', 'fill-layer-opacity', 1])
  })
})

describe('names on the map', () => {
  it('are written again when their order changes, and only then', () => {
    const chosen = sceneOf({ labels: { ...labels, ARG: { text: 'Argentina', weight: 4 } } })
    painter.paint(fake.map, bodies, shown, { ...look, scene: chosen })
    expect(fake.calls('setLayoutProperty').map(([layer, property]) => [layer, property])).toEqual([
      ['atlantic-places-labels', 'text-field'],
      ['atlantic-places-labels', 'symbol-sort-key'],
    ])
    fake.forget()

    painter.paint(fake.map, bodies, shown, { ...look, scene: { ...chosen } })
    expect(fake.calls('setLayoutProperty')).toEqual([])
  })
})

describe('a context that came back', () => {
  it('gets every state and pattern again, since MapLibre keeps neither', () => {
    painter.restart(fake.map)
    painter.paint(fake.map, bodies, shown, look)

    expect(fake.calls('setFeatureState').length).toBe(2 * bodies.identities().length)
    expect(fake.calls('updateImage').map(([name]) => name)).toEqual(['hatch', 'pair', 'close-call', 'disputed'])
  })
})
