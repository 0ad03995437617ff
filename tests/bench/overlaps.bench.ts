import { bench, describe } from 'vitest'
import { compareFootprints } from '../../src/derive/comparison/comparison.ts'
import { countryMatrix } from '../../src/derive/matrix/country-matrix.ts'
import { indexMemberships } from '../../src/derive/membership/membership-index.ts'
import { overlapFindings } from '../../src/derive/matrix/overlap-matrix-finding.ts'
import { overlapBins } from '../../src/derive/matrix/overlap-matrix-scale.ts'
import { memberSets, overlapMatrix } from '../../src/derive/matrix/overlap-matrix.ts'
import { compareScene } from '../../src/derive/scene/places/scene-compare.ts'
import { distancesIn } from '../../src/algorithms/seriation/seriation-distances.ts'
import { seriate } from '../../src/algorithms/seriation/seriation.ts'
import { priorityVotes, themeMatrix } from '../../src/derive/matrix/theme-matrix.ts'
import { wordsOf } from '../unit/words-of-tests.ts'
import { generatedAtlas, sizes } from './generated-atlas.ts'

const fields = sizes.map((size) => {
  const atlas = generatedAtlas(size)
  const memberships = indexMemberships(atlas, 2026)
  const { sets } = memberSets(memberships, { mechanisms: atlas.mechanisms, roles: 'members' })
  return { size, atlas, memberships, sets, words: wordsOf(atlas) }
})

describe('index of memberships', () => {
  for (const { size, atlas } of fields) bench(`${size} mechanisms`, () => void indexMemberships(atlas, 2026))
})

describe('matrix of mechanisms: counts, colours, findings', () => {
  for (const { size, atlas, memberships, words } of fields) {
    bench(`${size} mechanisms`, () => {
      const matrix = overlapMatrix(memberships, { mechanisms: atlas.mechanisms, roles: 'members' })
      overlapBins(matrix, 'shared', words)
      overlapFindings(matrix, words)
    })
  }
})

describe('matrix of countries', () => {
  for (const { size, atlas, memberships } of fields) {
    bench(`${size} mechanisms`, () => void countryMatrix(memberships, { mechanisms: atlas.mechanisms, roles: 'all' }))
  }
})

describe('matrix of themes', () => {
  for (const { size, atlas, memberships } of fields) {
    bench(`${size} mechanisms`, () => void priorityVotes(themeMatrix(memberships, atlas.mechanisms, atlas.themes)))
  }
})

describe('comparison of six and its map', () => {
  for (const { size, atlas, memberships, words } of fields) {
    const ids = atlas.mechanisms.slice(0, 6).map(({ id }) => id)
    bench(`of ${size} mechanisms`, () => {
      compareFootprints(memberships, { ids, roles: 'members' })
      compareScene(memberships, { ids, roles: 'members', focus: null }, words)
    })
  }
})

describe('seriation, in a worker', () => {
  for (const { size, sets } of fields) {
    bench(`${size} mechanisms`, () => void seriate(distancesIn({ kind: 'sets', sets })))
  }
})
