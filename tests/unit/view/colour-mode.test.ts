import { describe, expect, it } from 'vitest'
import { sceneRequestOf } from '../../../src/parts/atlas/scene-request-of-view.ts'
import { defaultView, type AtlasView } from '../../../src/view/atlas-view.ts'
import { colourModeOf, withColourMode, withReachOf } from '../../../src/view/colour-mode.ts'
import { withFilters } from '../../../src/view/go.ts'
import { decodeHref, hrefOf } from '../../../src/view/url.ts'

const at = (href: string) => decodeHref(href).view
const drawn = (view: AtlasView) => {
  const request = sceneRequestOf({ ...view, scene: { kind: 'world' } }, [], null)
  return request.kind === 'reach' ? `reach ${request.themes.join()}` : request.kind
}

describe('how a link colours the world', () => {
  it.each([
    ['/', 'priority'],
    ['/?themes=climate', 'reach climate'],
    ['/?themes=climate~labour', 'reach labour,climate'],
    ['/?themes=climate&theme=labour', 'reach climate'],
    ['/?mode=priority&themes=climate', 'priority'],
    ['/?mode=memberships&themes=climate', 'memberships'],
    ['/?mode=reach&theme=labour&themes=climate', 'reach labour'],
    ['/?mode=reach&themes=climate', 'reach climate'],
    ['/?mode=reach', 'reach climate'],
  ])('%s: %s', (href, expected) => {
    expect(drawn(at(href))).toBe(expected)
    expect(drawn(at(hrefOf(at(href))))).toBe(expected)
  })
})

describe('a theme that is filtered by', () => {
  it('colours the map by its reach, and clearing it goes back', () => {
    const filtered = withFilters(defaultView, { themes: ['climate'] })
    expect(colourModeOf(filtered)).toBe('reach')
    expect(drawn(withFilters(filtered, { themes: [] }))).toBe('priority')
  })

  it('leaves a map alone that was asked to be coloured otherwise', () => {
    const asked = withColourMode(defaultView, 'memberships')
    expect(drawn(withFilters(asked, { themes: ['climate'] }))).toBe('memberships')
  })
})

describe('choosing how the world is coloured', () => {
  it('writes into the link only what the filters do not bring about by themselves', () => {
    const filtered = at('/?themes=climate')
    expect(hrefOf(withColourMode(filtered, 'priority'))).toBe('/?mode=priority&themes=climate')
    expect(hrefOf(withColourMode(withColourMode(filtered, 'priority'), 'reach'))).toBe('/?themes=climate')
    expect(hrefOf(withColourMode(at('/?mode=memberships'), 'priority'))).toBe('/')
  })

  it('by another theme than the one that is filtered by is asked for; going back to that one is not', () => {
    const labour = withReachOf(at('/?themes=climate'), 'labour')
    expect(hrefOf(labour)).toBe('/?mode=reach&theme=labour&themes=climate')
    expect(hrefOf(withReachOf(labour, 'climate'))).toBe('/?themes=climate')
    expect(hrefOf(withReachOf(at('/?mode=reach&theme=labour&themes=climate~health'), null))).toBe(
      '/?themes=climate~health',
    )
  })
})
