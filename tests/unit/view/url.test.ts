import { mapProjections } from '../../../src/domain/map-view.ts'
import { levels, regions, roleScopes, statuses, themeCodes } from '../../../src/domain/vocabulary.ts'
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { parseIso3, parseMechanismId } from '../../../src/domain/ids.ts'
import {
  colourModes,
  compareMaps,
  matrixOrders,
  mechanismTabs,
  overlapMeasures,
  overlapPages,
  rowOrders,
  setOrders,
  sortOrders,
  stageWindows,
} from '../../../src/domain/view-options.ts'
import { defaultView, mostCompared, type AtlasView } from '../../../src/view/atlas-view.ts'
import { comparePlace, overlapsPlace, type Place } from '../../../src/view/places.ts'
import { settleView } from '../../../src/view/settle-view.ts'
import { decodeHref, decodeView, hrefOf, parseSearch, stringifySearch } from '../../../src/view/url.ts'
import { iso3 } from '../atlas-of-tests.ts'

const idsOf = (texts: readonly string[]) => texts.flatMap((text) => parseMechanismId(text) ?? [])

const open = decodeHref

describe('the link of a view', () => {
  const rcm = parseMechanismId('rcm')
  const mex = parseIso3('mex')
  if (!rcm || !mex) throw new Error('ids of this test do not parse')
  const table: readonly (readonly [string, AtlasView])[] = [
    ['/', defaultView],
    ['/mechanisms/rcm', { ...defaultView, place: { kind: 'mechanism', id: rcm, tab: 'overview' } }],
    ['/mechanisms/rcm?tab=funding', { ...defaultView, place: { kind: 'mechanism', id: rcm, tab: 'funding' } }],
    ['/countries/MEX', { ...defaultView, place: { kind: 'country', iso3: mex } }],
    ['/themes/climate', { ...defaultView, place: { kind: 'theme', code: 'climate' } }],
    ['/compare?m=rcm~sacm', { ...defaultView, place: comparePlace, compared: idsOf(['rcm', 'sacm']) }],
    [
      '/mechanisms/rcm?m=sacm',
      { ...defaultView, place: { kind: 'mechanism', id: rcm, tab: 'overview' }, compared: idsOf(['sacm']) },
    ],
    ['/compare?maps=each&sets=degree', { ...defaultView, place: { kind: 'compare', maps: 'each', sets: 'degree' } }],
    ['/overlaps?page=countries&by=rcm', { ...defaultView, place: { ...overlapsPlace, page: 'countries', by: rcm } }],
    ['/present', { ...defaultView, place: { kind: 'decks' } }],
    ['/present/rcm', { ...defaultView, place: { kind: 'deck', deck: 'rcm', slide: 1 } }],
    ['/present/my-talk-4kx2?slide=3', { ...defaultView, place: { kind: 'deck', deck: 'my-talk-4kx2', slide: 3 } }],
    ['/present/link?deck=q1b_-', { ...defaultView, place: { kind: 'deck', deck: 'link.q1b_-', slide: 1 } }],
    [
      '/present/link/2?deck=q1b_-',
      { ...defaultView, place: { kind: 'stage', deck: 'link.q1b_-', slide: 2, window: 'audience' } },
    ],
    [
      '/present/rcm/4?window=speaker',
      { ...defaultView, place: { kind: 'stage', deck: 'rcm', slide: 4, window: 'speaker' } },
    ],
    [
      '/mechanisms/rcm?tab=funding&entry=reserve-fund',
      { ...defaultView, place: { kind: 'mechanism', id: rcm, tab: 'funding', entry: 'reserve-fund' } },
    ],
    ['/about', { ...defaultView, place: { kind: 'about' } }],
    ['/?mode=reach&theme=climate', { ...defaultView, mode: 'reach', theme: 'climate' }],
    ['/?status=any', { ...defaultView, filters: { ...defaultView.filters, statuses: [] } }],
    [
      '/?q=puebla&level=regional~global&from=1996&to=2000&sort=size',
      {
        ...defaultView,
        sort: 'size',
        filters: {
          ...defaultView.filters,
          query: 'puebla',
          levels: ['regional', 'global'],
          founded: { from: 1996, to: 2000 },
        },
      },
    ],
    ['/overlaps?page=gaps&gaps=any', { ...defaultView, place: { ...overlapsPlace, page: 'gaps', gaps: 'any' } }],
    [
      '/?member=GHA~TGO&area=western-africa&chair=CHE&host=iom~WSM&fund=yes&met=2024',
      {
        ...defaultView,
        filters: {
          ...defaultView.filters,
          members: [iso3('GHA'), iso3('TGO')],
          subregions: ['western-africa'],
          chairs: [iso3('CHE')],
          hosts: ['iom', 'WSM'],
          fund: true,
          metSince: 2024,
        },
      },
    ],
    [
      '/?map=pacific&at=0.51,0.2,2.5',
      { ...defaultView, projection: 'pacific', camera: { x: 0.51, y: 0.2, zoom: 2.5 } },
    ],
  ]

  it.each(table)('%s spells its view and is spelt by it', (href, view) => {
    expect(open(href)).toEqual({ view, notes: [] })
    expect(hrefOf(view)).toBe(href)
  })

  it('restores any view at all', () => {
    const place: fc.Arbitrary<Place> = fc.oneof(
      fc.constant<Place>({ kind: 'explore' }),
      fc.constant<Place>({ kind: 'about' }),
      fc.record({
        kind: fc.constant('compare' as const),
        maps: fc.constantFrom(...compareMaps),
        sets: fc.constantFrom(...setOrders),
      }),
      fc.record({
        kind: fc.constant('overlaps' as const),
        page: fc.constantFrom(...overlapPages),
        measure: fc.constantFrom(...overlapMeasures),
        order: fc.constantFrom(...matrixOrders),
        rows: fc.constantFrom(...rowOrders),
        by: fc.option(fc.constant(rcm)),
      }),
      fc.constant<Place>({ kind: 'decks' }),
      fc.constant<Place>({ kind: 'deck', deck: 'climate-mobility', slide: 1 }),
      fc.record({
        kind: fc.constant('stage' as const),
        deck: fc.constant('rcm'),
        slide: fc.integer({ min: 1, max: 9999 }),
        window: fc.constantFrom(...stageWindows),
      }),
      fc.constantFrom(...mechanismTabs).map((tab): Place => ({ kind: 'mechanism', id: rcm, tab })),
      fc.constantFrom(...themeCodes).map((code): Place => ({ kind: 'theme', code })),
    )
    const years = fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 0, max: 50 }))
    const view: fc.Arbitrary<AtlasView> = fc.record({
      place,
      mode: fc.constantFrom(...colourModes),
      theme: fc.option(fc.constantFrom(...themeCodes)),
      roles: fc.constantFrom(...roleScopes),
      filters: fc.record({
        query: fc.string({ maxLength: 60 }).map((text) => text.trim()),
        levels: fc.subarray([...levels]),
        regions: fc.subarray([...regions]),
        themes: fc.subarray([...themeCodes]),
        statuses: fc.subarray([...statuses]),
        founded: fc.option(years).map((pair) => ({
          from: pair ? pair[0] : null,
          to: pair ? Math.min(2100, pair[0] + pair[1]) : null,
        })),
        members: fc.subarray([iso3('GHA'), iso3('TGO')]),
        subregions: fc.subarray(['western-africa', 'south-america']),
        chairs: fc.subarray([iso3('CHE')]),
        hosts: fc.subarray(['iom', 'WSM']),
        fund: fc.boolean(),
        metSince: fc.option(fc.integer({ min: 1900, max: 2100 })),
      }),
      compared: fc.uniqueArray(fc.stringMatching(/^[a-z]{1,9}$/), { maxLength: mostCompared }).map(idsOf),
      sort: fc.constantFrom(...sortOrders),
      projection: fc.constantFrom(...mapProjections),
      camera: fc.option(
        fc.record({
          x: fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000),
          y: fc.integer({ min: 0, max: 4870 }).map((n) => n / 10_000),
          zoom: fc.integer({ min: 0, max: 800 }).map((n) => n / 100),
        }),
      ),
    })
    fc.assert(
      fc.property(view, (wanted) => {
        expect(open(hrefOf(wanted))).toEqual({ view: wanted, notes: [] })
      }),
    )
  })
})

describe('a link that makes no sense', () => {
  it.each([
    ['/present/rcm/last', { kind: 'bad-parameter', name: 'slide', value: 'last' }],
    ['/present/RCM!', { kind: 'unknown-address', value: '/present/RCM!' }],
    ['/present/link', { kind: 'unknown-address', value: '/present/link' }],
    ['/present/my-talk?slide=0', { kind: 'bad-parameter', name: 'slide', value: '0' }],
    ['/present/rcm/1/2', { kind: 'unknown-address', value: '/present/rcm/1/2' }],
    ['/mechanisms/rcm?tab=nonsense', { kind: 'bad-parameter', name: 'tab', value: 'nonsense' }],
    ['/?mode=rainbow', { kind: 'bad-parameter', name: 'mode', value: 'rainbow' }],
    ['/?level=regional~galactic', { kind: 'bad-parameter', name: 'level', value: 'regional~galactic' }],
    ['/?from=2005&to=1999', { kind: 'bad-parameter', name: 'from', value: '2005' }],
    ['/?from=99', { kind: 'bad-parameter', name: 'from', value: '99' }],
    ['/?at=north', { kind: 'bad-parameter', name: 'at', value: 'north' }],
    ['/themes/weather', { kind: 'unknown-address', value: '/themes/weather' }],
    ['/nowhere/at/all', { kind: 'unknown-address', value: '/nowhere/at/all' }],
    ['/mechanisms/%E0%A4%A', { kind: 'unknown-address', value: '/mechanisms/%E0%A4%A' }],
  ])('%s gives the nearest view and says what it could not give', (href, note) => {
    expect(open(href).notes).toEqual([note])
  })

  it('keeps the values of a list that are known', () => {
    expect(open('/?level=regional~galactic').view.filters.levels).toEqual(['regional'])
  })

  it('never throws, whatever is asked', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.webQueryParameters(), (path, query) => {
        expect(decodeView(path, parseSearch(query)).view.place.kind).toBeTypeOf('string')
      }),
    )
  })
})

describe('a query string', () => {
  it('keeps commas and tildes readable and leaves out what is empty', () => {
    expect(stringifySearch({ at: '0.5,0.2,1', level: 'regional~global', q: '', gone: undefined })).toBe(
      '?at=0.5,0.2,1&level=regional~global',
    )
  })
})

describe('the mechanisms of a comparison', () => {
  const none = new Set<never>()
  const known = { mechanisms: new Set(idsOf('abcdefgh'.split(''))), countries: none, subregions: none, hosts: none }
  const settled = (query: string) => {
    const { view, notes } = settleView(open(`/compare?m=${query}`), known)
    return { compared: view.compared, notes }
  }

  it.each<[string, string, string, readonly { kind: string; value: string }[]]>([
    ['two that exist', 'a~b', 'a~b', []],
    ['order', 'b~a', 'b~a', []],
    ['capitals', 'A~B', 'a~b', []],
    ['gaps between the signs', '~a~~b~', 'a~b', []],
    ['nothing', '', '', []],
    ['one that does not exist', 'a~zz~b', 'a~b', [{ kind: 'unknown-compared', value: 'zz' }]],
    ['one that is no id at all', 'a~<b>~b', 'a~b', [{ kind: 'unknown-compared', value: '<b>' }]],
    ['one named three times', 'a~b~a~a', 'a~b', [{ kind: 'repeated-compared', value: 'a' }]],
    ['eight', 'a~b~c~d~e~f~g~h', 'a~b~c~d~e~f', [{ kind: 'too-many-compared', value: 'g, h' }]],
    ['seven of which one does not exist', 'a~zz~b~c~d~e~f', 'a~b~c~d~e~f', [{ kind: 'unknown-compared', value: 'zz' }]],
  ])('%s: the valid ones stay, the rest is named', (_, query, compared, notes) => {
    expect(settled(query)).toEqual({ compared: idsOf(compared.split('~')), notes })
  })
})

describe('the filters of a link', () => {
  const known = {
    mechanisms: new Set<never>(),
    countries: new Set([iso3('GHA')]),
    subregions: new Set(['western-africa']),
    hosts: new Set(['iom', 'CHE']),
  }

  it.each([
    ['a member that is no country', '/?member=GHA~XYZ', '/?member=GHA', 'member', 'XYZ'],
    ['a member that is no code', '/?member=GHA~Ghana', '/?member=GHA', 'member', 'Ghana'],
    ['a chair that is no country', '/?chair=XYZ', '/', 'chair', 'XYZ'],
    [
      'a sub-region that M49 does not have',
      '/?area=western-africa~atlantis',
      '/?area=western-africa',
      'area',
      'atlantis',
    ],
    ['a host of no secretariat', '/?host=iom~CHE~nobody', '/?host=iom~CHE', 'host', 'nobody'],
    ['a fund that is neither asked for nor not', '/?fund=maybe', '/', 'fund', 'maybe'],
    ['a year that is none', '/?met=24', '/', 'met', '24'],
  ])('%s is left out and named', (_, href, settled, name, value) => {
    const { view, notes } = settleView(open(href), known)
    expect(hrefOf(view)).toBe(settled)
    expect(notes).toEqual([{ kind: 'bad-parameter', name, value }])
  })
})
