import { expect, it } from 'vitest'
import { namedAsPartnerBy } from '../../../../src/derive/mechanism/mechanism-partners.ts'
import { atlasOf, mechanismId, mechanismInput } from '../../atlas-of-tests.ts'
import { wordsOf } from '../../words-of-tests.ts'

const atlas = atlasOf([
  mechanismInput('north', { name: 'North', partners: ['south'] }),
  mechanismInput('west', { name: 'West', partners: ['south', 'north'] }),
  mechanismInput('east', { name: 'East', partners: ['south'] }),
  mechanismInput('south', { name: 'South', partners: ['north'] }),
])
const namedBy = (id: string) =>
  namedAsPartnerBy(mechanismId(id), atlas.mechanisms, wordsOf(atlas)).map((mechanism) => mechanism.id)

it('those who name a mechanism as partner are told by name, whether it names them or not', () => {
  expect(namedBy('south')).toEqual(['east', 'north', 'west'])
  expect(namedBy('north')).toEqual(['south', 'west'])
  expect(namedBy('west')).toEqual([])
})
