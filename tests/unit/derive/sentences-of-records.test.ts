import { describe, expect, it } from 'vitest'
import { compareFootprints } from '../../../src/derive/comparison/comparison.ts'
import { comparisonFinding } from '../../../src/derive/comparison/comparison-finding.ts'
import { comparisonHints } from '../../../src/derive/scene/places/scene-compare.ts'
import { gapAnswer } from '../../../src/derive/country/country-gap-answer.ts'
import { countryFindings } from '../../../src/derive/matrix/country-matrix-words.ts'
import { countryMatrix } from '../../../src/derive/matrix/country-matrix.ts'
import { countryProfile } from '../../../src/derive/country/country-profile.ts'
import { lastKnownChairs } from '../../../src/derive/membership/chairs.ts'
import { chairText } from '../../../src/derive/membership/chair-text.ts'
import { overallHint } from '../../../src/derive/scene/involvement-hint.ts'
import { involvementIn } from '../../../src/derive/membership/involvement.ts'
import { overlapFindings } from '../../../src/derive/matrix/overlap-matrix-finding.ts'
import { overlapMatrix } from '../../../src/derive/matrix/overlap-matrix.ts'
import { sceneOf } from '../../../src/derive/scene/places/scene-of.ts'
import type { SceneRequest } from '../../../src/derive/scene/places/scene-request.ts'
import { themeFindings, themeMatrix } from '../../../src/derive/matrix/theme-matrix.ts'
import { themeReach } from '../../../src/derive/theme/theme-profile-reach.ts'
import { themeReachSentence } from '../../../src/derive/theme/theme-reach-sentence.ts'
import type { Mechanism } from '../../../src/domain/atlas-index.ts'
import { familyCodes, roleScopes, themeCodes } from '../../../src/domain/vocabulary.ts'
import { atlas, everything, memberships, running, words } from '../real-lists.ts'
import { nonsenseIn } from './nonsense.ts'

const lists: readonly (readonly Mechanism[])[] = [running, everything, []]
const nonsense = (texts: Iterable<string>) => [...new Set(texts)].flatMap(nonsenseIn)

function textsOf(request: SceneRequest): readonly string[] {
  const { sentence, legend, hints } = sceneOf(memberships, request, words)
  return [sentence, legend.title, ...legend.entries.map(({ label }) => label), ...[...hints.values()].flat()]
}

const everyList = (ask: (list: { mechanisms: readonly Mechanism[]; roles: 'members' | 'all' }) => SceneRequest[]) =>
  lists.flatMap((mechanisms) => roleScopes.flatMap((roles) => ask({ mechanisms, roles }).flatMap(textsOf)))

describe('what is said of the real records makes sense', () => {
  it('on the maps of the world', () => {
    expect(
      nonsense(
        everyList((list) => [
          { kind: 'priority', ...list },
          { kind: 'memberships', ...list },
        ]),
      ),
    ).toEqual([])
  })

  it('on the maps of each theme, its reach and its gaps', () => {
    const texts = everyList((list) => [
      { kind: 'gaps', theme: null, ...list },
      ...themeCodes.flatMap((theme): SceneRequest[] => [
        { kind: 'reach', themes: [theme], ...list },
        { kind: 'gaps', theme, ...list },
      ]),
    ])
    expect(nonsense(texts)).toEqual([])
  })

  it('on the map of each mechanism, and of who chairs it', () => {
    const maps = atlas.mechanisms.flatMap(({ id }) =>
      [null, ...themeCodes].flatMap((theme) => textsOf({ kind: 'mechanism', id, theme })),
    )
    const chairs = atlas.mechanisms.flatMap((mechanism) => {
      const known = lastKnownChairs(mechanism, memberships.year)
      return known ? [chairText(known, words)] : []
    })
    expect(nonsense([...maps, ...chairs])).toEqual([])
  })

  it('on the map of each country, at the pointer, and in the first line on what its neighbours are in', () => {
    const maps = atlas.countries.flatMap(({ iso3 }) =>
      roleScopes.flatMap((roles) => textsOf({ kind: 'country', iso3, roles, mechanisms: running })),
    )
    const totals = atlas.countries.flatMap(({ iso3 }) => overallHint(iso3, [], memberships, words) ?? [])
    const answers = atlas.countries.flatMap(({ iso3 }) =>
      roleScopes.flatMap((roles) => {
        const profile = countryProfile({ iso3, index: atlas, memberships, detail: null, roles, words })
        return profile ? (gapAnswer(profile.country, profile.gap, roles, words) ?? []) : []
      }),
    )
    expect(nonsense([...maps, ...totals, ...answers])).toEqual([])
  })

  it('of how many countries each theme reaches', () => {
    const texts = themeCodes.flatMap((theme) =>
      roleScopes.map((roles) => {
        const mechanisms = running.filter(({ themes }) => themes.some(({ code }) => code === theme))
        const { byCountry } = involvementIn(memberships, { mechanisms, roles })
        return themeReachSentence(themeReach(byCountry, words), roles, words)
      }),
    )
    expect(nonsense(texts)).toEqual([])
  })

  it('of every two mechanisms that are compared, and of the first six of each family', () => {
    const ids = atlas.mechanisms.map(({ id }) => id)
    const pairs = ids.flatMap((a, at) => ids.slice(at + 1).map((b) => [a, b]))
    const families = familyCodes.flatMap((family) => {
      const of = running.filter(({ themes }) => themes[0] && memberships.familyOf.get(themes[0].code) === family)
      return [of.slice(0, 3), of.slice(0, 4), of.slice(0, 6)].map((some) => some.map(({ id }) => id))
    })
    const texts = [...ids.map((id) => [id]), ...pairs, ...families].flatMap((some) =>
      roleScopes.flatMap((roles) => {
        const comparison = compareFootprints(memberships, { ids: some, roles })
        return [comparisonFinding(comparison, words), ...[...comparisonHints(comparison, words).values()].flat()]
      }),
    )
    expect(nonsense(texts)).toEqual([])
  })

  it('of the matrices, whichever theme is filtered by', () => {
    const filtered = [
      ...lists,
      ...themeCodes.map((theme) => running.filter(({ themes }) => themes.some(({ code }) => code === theme))),
    ]
    const texts = filtered.flatMap((mechanisms) => [
      ...themeFindings(themeMatrix(memberships, mechanisms, atlas.themes), words),
      ...roleScopes.flatMap((roles) => [
        ...overlapFindings(overlapMatrix(memberships, { mechanisms, roles }), words),
        ...countryFindings(countryMatrix(memberships, { mechanisms, roles }), words),
      ]),
    ])
    expect(nonsense(texts)).toEqual([])
  })
})

describe('the search for nonsense', () => {
  it.each([
    '52 countries are on the list of at least one mechanism; Albania and 51 more are in most of them: 1.',
    '1 countries are members.',
    '3 mechanism has no list.',
    'In 0 of 0.',
    'Member of {count} mechanisms',
    'Chair: , since 2026',
    'Chair: Belize, since',
    'Members of the the RCM.',
    'Two  spaces.',
    'It ends twice..',
    'Colombia and Mexico take part in 2, more than any other.',
    'undefined · Member',
    'Open to 4 States, ; not counted.',
  ])('finds it in "%s"', (text) => {
    expect(nonsenseIn(text)).not.toEqual([])
  })

  it.each([
    '52 countries are members of at least one mechanism with this priority; none of more than one.',
    '1 country is a member.',
    'Spain is a member of 13, more than any other.',
    'Antigua and Barbuda, Trinidad and Tobago and 4 more.',
    'Member of 1 mechanism · observer in 3',
  ])('leaves "%s" alone', (text) => {
    expect(nonsenseIn(text)).toEqual([])
  })
})
