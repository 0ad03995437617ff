import { describe, expect, it } from 'vitest'
import { closeCallPoints } from '../../../src/derive/scene/close-call.ts'
import { glyphOf } from '../../../src/derive/scene/footprint-glyph.ts'
import { familyColour } from '../../../src/derive/colour/leading-colour.ts'
import { takesColour } from '../../../src/derive/scene/scene-fills.ts'
import { sceneOf } from '../../../src/derive/scene/places/scene-of.ts'
import { reachTheme, type SceneRequest } from '../../../src/derive/scene/places/scene-request.ts'
import type { Mechanism } from '../../../src/domain/atlas-index.ts'
import { familyCodes, themeCodes } from '../../../src/domain/vocabulary.ts'
import { iso3, mechanismId } from '../atlas-of-tests.ts'
import { atlas, everything, memberships, running, words } from '../real-lists.ts'

const sceneFor = (request: SceneRequest) => sceneOf(memberships, request, words)

const lists: readonly (readonly [string, readonly Mechanism[]])[] = [
  ['what is running', running],
  ['everything', everything],
  ['nothing', []],
]
const requests: readonly SceneRequest[] = [
  ...lists.flatMap(([, mechanisms]) =>
    (['members', 'all'] as const).flatMap((roles): readonly SceneRequest[] => [
      { kind: 'priority', roles, mechanisms },
      { kind: 'memberships', roles, mechanisms },
      ...themeCodes.map((theme) => ({ kind: 'reach', themes: [theme], roles, mechanisms }) as const),
      ...['MEX', 'FRA', 'ESH', 'GRL', 'XKX', 'COK'].map(
        (code) => ({ kind: 'country', iso3: iso3(code), roles, mechanisms }) as const,
      ),
    ]),
  ),
  ...atlas.mechanisms.map(({ id }) => ({ kind: 'mechanism', id, theme: null }) as const),
]
const scenes = requests.map((request) => ({ request, scene: sceneFor(request) }))
const failing = (isWrong: (one: (typeof scenes)[number]) => boolean) =>
  scenes.filter(isWrong).map(({ request: { kind }, scene: { sentence } }) => `${kind}: ${sentence}`)

describe('every scene of the real records', () => {
  it('explains each of its colours in the legend, and no colour that is not there', () => {
    expect(
      failing(({ scene: { fills, legend } }) => {
        const solid = legend.entries.flatMap(({ swatch }) =>
          swatch.kind === 'fill' && swatch.pattern === 'solid' && !swatch.closeCall ? swatch.colour : [],
        )
        const swatches = solid.filter((colour) => colour !== 'land')
        const used = new Set<string>([...fills.values()].map(({ colour }) => colour))
        const unexplained = [...fills.values()].some(({ colour }) => !solid.includes(colour))
        return unexplained || swatches.some((colour) => !used.has(colour) && isCertain(colour))
      }),
    ).toEqual([])
  })

  it('never paints Western Sahara, and paints only countries of the Atlas', () => {
    expect(
      failing(
        ({ scene: { fills } }) =>
          fills.has(iso3('ESH')) || [...fills.keys()].some((code) => !memberships.countries.has(code)),
      ),
    ).toEqual([])
  })

  it('tells of each country that is painted, the one that is opened aside, what it takes part in', () => {
    expect(
      failing(({ scene: { fills, hints, selected } }) =>
        [...fills.keys()].some((code) => code !== selected && !hints.has(code)),
      ),
    ).toEqual([])
  })

  it('stripes as a close call just those countries that it tells are one', () => {
    const close = words.say('scene.hint.close-call', { count: 1, points: closeCallPoints })
    const equal = words.say('scene.hint.close-call', { count: 2, points: closeCallPoints })
    expect(
      failing(({ scene: { fills, hints, legend } }) => {
        const striped = [...fills].filter(([, fill]) => fill.closeCall).map(([code]) => code)
        const told = [...fills.keys()].filter((code) =>
          hints.get(code)?.some((line) => line === close || line === equal),
        )
        const entry = legend.entries.find(({ swatch }) => swatch.kind === 'fill' && swatch.closeCall)
        return striped.join() !== told.join() || striped.toSorted().join() !== (entry?.iso3s ?? []).toSorted().join()
      }),
    ).toEqual([])
  })

  it('has each country that is painted, and each that is plain land, under an entry of the legend', () => {
    expect(
      failing(({ scene: { fills, legend } }) => {
        const meant = new Set(legend.entries.flatMap(({ iso3s = [] }) => iso3s))
        return (
          [...memberships.countries.keys()].some((code) => takesColour(code) && !meant.has(code)) ||
          legend.entries.some(
            ({ swatch, iso3s = [] }) =>
              swatch.kind === 'fill' && swatch.colour === 'land' && iso3s.some((code) => fills.has(code)),
          )
        )
      }),
    ).toEqual([])
  })

  it('is one sentence with one full stop at its end and no word that is not filled in', () => {
    expect(failing(({ scene: { sentence } }) => !/^[^{}]*[^{}.;]\.$/.test(sentence.replaceAll('UN.', '')))).toEqual([])
  })

  it('ends its legend with plain land and disputed areas', () => {
    expect(failing(({ scene: { legend } }) => legend.entries.at(-1)?.swatch.kind !== 'disputed')).toEqual([])
    expect(failing(({ scene: { legend } }) => !isLand(legend.entries.at(-2)?.swatch))).toEqual([])
  })

  it('is equal for equal input', () => {
    for (const { request, scene } of scenes.slice(0, 30)) expect(sceneFor(request)).toEqual(scene)
  })
})

describe('the world as it opens', () => {
  const world = sceneFor({ kind: 'priority', roles: 'members', mechanisms: running })

  it('is coloured by families alone', () => {
    const colours = new Set([...world.fills.values()].map(({ colour }) => colour))
    expect([...colours].filter((colour) => !familyCodes.some((family) => colour === `family-${family}`))).toEqual([])
    expect(world.fills.size).toBeGreaterThan(200)
  })

  it('paints Kosovo, the Cook Islands and Hong Kong like every other participant', () => {
    expect(['XKX', 'COK', 'HKG'].map((code) => world.fills.get(iso3(code))?.pattern)).toEqual([
      'solid',
      'solid',
      'solid',
    ])
  })

  it('shows climate where no theme is chosen, the first one filtered by, or the one chosen', () => {
    const wish = (theme: 'labour' | null, ...themes: readonly ('health' | 'gender')[]) => ({
      theme,
      filters: { themes },
    })
    expect([
      reachTheme(wish(null)),
      reachTheme(wish(null, 'health', 'gender')),
      reachTheme(wish('labour', 'health')),
    ]).toEqual(['climate', 'health', 'labour'])
  })
})

describe('the colour of a mechanism', () => {
  it('is everywhere that of a theme that it ranks first: on the map, in the legend and in its glyph', () => {
    const wrong = atlas.mechanisms.filter((mechanism) => {
      const { id, themes } = mechanism
      const top = Math.min(...themes.map(({ rank }) => rank))
      const first = themes.filter(({ rank }) => rank === top).map(({ code }) => memberships.familyOf.get(code))
      const { fills, legend } = sceneFor({ kind: 'mechanism', id, theme: null })
      const glyph = glyphOf(memberships, mechanism)
      const colours = new Set([...fills.values()].map(({ colour }) => colour)).add(glyph.colour)
      const [colour] = colours
      const family = familyCodes.find((code) => colour === familyColour(code))
      const said = family === undefined || legend.title.endsWith(`: ${words.say(`family.${family}`)}`)
      return colours.size !== 1 || !said || (themes.length > 0 && !first.includes(family))
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
  })
})

describe('the scene of the RCM', () => {
  it('reads as its sentence says', () => {
    const rcm = sceneFor({ kind: 'mechanism', id: mechanismId('rcm'), theme: null })
    expect(rcm.sentence).toBe(
      '11 members and 5 observers of the Regional Conference on Migration, whose main priority is Governance and data.',
    )
    expect([...rcm.outlined]).toEqual(['BLZ'])
  })
})

describe('the words of themes and families', () => {
  it('are those of the data', () => {
    const said = [...atlas.themes, ...atlas.families].map(({ label }) => label)
    const keys = [...themeCodes.map((code) => `theme.${code}`), ...familyCodes.map((code) => `family.${code}`)]
    expect(keys.map((key) => words.say(key)).toSorted()).toEqual(said.toSorted())
    expect(atlas.themes.map(({ code }) => words.say(`theme.short.${code}`))).toEqual(
      atlas.themes.map(({ short }) => short),
    )
  })
})

/** A bin of counts may be empty between others; every other colour of a legend is somewhere on the map. */
function isCertain(colour: string): boolean {
  return !colour.startsWith('step-') && colour !== 'ink-2'
}

function isLand(swatch: { readonly kind: string; readonly colour?: string } | undefined): boolean {
  return swatch?.kind === 'fill' && swatch.colour === 'land'
}
