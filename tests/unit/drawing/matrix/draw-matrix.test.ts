import { describe, expect, it } from 'vitest'
import { indexMemberships } from '../../../../src/derive/membership/membership-index.ts'
import { overlapBins } from '../../../../src/derive/matrix/overlap-matrix-scale.ts'
import { memberSets, overlapMatrix } from '../../../../src/derive/matrix/overlap-matrix.ts'
import { listMechanisms } from '../../../../src/derive/membership/list-mechanisms.ts'
import { distancesIn } from '../../../../src/algorithms/seriation/seriation-distances.ts'
import { seriate } from '../../../../src/algorithms/seriation/seriation.ts'
import { palettes } from '../../../../src/domain/palette.ts'
import { drawMatrix } from '../../../../src/drawing/matrix/draw-matrix.ts'
import { toSvgText } from '../../../../src/drawing/svg/svg-text.ts'
import { defaultView } from '../../../../src/view/atlas-view.ts'
import { frozenAtlas } from '../../../frozen/frozen-field.ts'
import { wordsOf } from '../../words-of-tests.ts'
import { textsOf } from '../svg-nodes-of-tests.ts'

const atlas = frozenAtlas()
const words = wordsOf(atlas)
const memberships = indexMemberships(atlas, 2026)
const request = {
  mechanisms: listMechanisms(memberships, { ...defaultView, matches: null }, words),
  roles: 'members',
} as const
const matrix = overlapMatrix(memberships, request)
const positions = seriate(distancesIn({ kind: 'sets', sets: memberSets(memberships, request).sets }))
const drawing = drawMatrix(
  {
    matrix,
    measure: 'shared',
    positions,
    bins: overlapBins(matrix, 'shared', words),
    title: words.say('overlaps.picture-title', { count: positions.length }),
    scale: words.say('overlaps.legend.shared', { roles: 'members' }),
    notes: [
      words.say('overlaps.diagonal', { roles: 'members' }),
      words.say('overlaps.method.members', { roles: 'members' }),
    ],
  },
  words,
  (name) => palettes.light[name],
)

describe('the matrix of mechanisms as a picture', () => {
  it('names each mechanism at its row and at its column', () => {
    const texts = textsOf(drawing, 'text')
    const off = matrix.mechanisms.filter(({ short }) => texts.filter((text) => text === short).length !== 2)
    expect(off).toEqual([])
  })

  it('looks like the committed one for the real records', async () => {
    await expect(toSvgText(drawing)).toMatchFileSnapshot('pictures/matrix.svg')
  })
})
