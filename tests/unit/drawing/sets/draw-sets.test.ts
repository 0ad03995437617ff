import { describe, expect, it } from 'vitest'
import { compareFootprints } from '../../../../src/derive/comparison/comparison.ts'
import { comparisonFinding } from '../../../../src/derive/comparison/comparison-finding.ts'
import { eulerOf } from '../../../../src/derive/comparison/euler.ts'
import { eulerPicture } from '../../../../src/derive/comparison/euler-picture.ts'
import { indexMemberships } from '../../../../src/derive/membership/membership-index.ts'
import { upsetPicture } from '../../../../src/derive/comparison/upset-picture.ts'
import { palettes } from '../../../../src/domain/palette.ts'
import { drawEuler } from '../../../../src/drawing/sets/draw-euler.ts'
import { drawUpset } from '../../../../src/drawing/sets/draw-upset.ts'
import { toSvgText } from '../../../../src/drawing/svg/svg-text.ts'
import { mechanismId } from '../../atlas-of-tests.ts'
import { frozenAtlas } from '../../../frozen/frozen-field.ts'
import { wordsOf } from '../../words-of-tests.ts'
import { allNodes, textsOf } from '../svg-nodes-of-tests.ts'

const atlas = frozenAtlas()
const memberships = indexMemberships(atlas, 2026)
const words = wordsOf(atlas)
const compare = (link: string) =>
  compareFootprints(memberships, { ids: link.split('~').map(mechanismId), roles: 'members' })

function euler(link: string, options: Parameters<typeof drawEuler>[1] = {}) {
  const comparison = compare(link)
  const drawn = eulerOf(comparison)
  if (drawn.kind !== 'circles') throw new Error(`${link} cannot be circles`)
  const sentence = comparisonFinding(comparison, words)
  return drawEuler(eulerPicture(drawn.circles, drawn.regions, 480), { sentence, ...options })
}

function upset(link: string, options: Parameters<typeof drawUpset>[1] = {}) {
  const comparison = compare(link)
  return drawUpset(upsetPicture(comparison, 'size', 400), {
    sentence: comparisonFinding(comparison, words),
    ...options,
  })
}

const light = { colour: (name: keyof typeof palettes.light) => palettes.light[name] }
const file = (name: string) => `./pictures/${name}.svg`

describe('an Euler diagram as SVG', () => {
  it('of the RCM and the Quito Process', async () => {
    await expect(toSvgText(euler('rcm~quito', light))).toMatchFileSnapshot(file('euler-two'))
  })

  it('of the RCM, MIRPS and the Quito Process', async () => {
    await expect(toSvgText(euler('rcm~mirps~quito', light))).toMatchFileSnapshot(file('euler-three'))
  })

  it('says its finding, a number in each region, and name and size of each circle', () => {
    const drawn = euler('rcm~quito')
    expect(textsOf(drawn, 'title')).toEqual(['5 of the 11 members of RCM are also in the Quito Process.'])
    expect(textsOf(drawn, 'text')).toEqual(['6', '9', '5', 'RCM 11', 'Quito Process 14'])
  })

  it('leaves names to the page where they are its controls', () => {
    expect(textsOf(euler('rcm~quito', { names: false }), 'text')).toEqual(['6', '9', '5'])
  })

  it('leads a line to what has no room for its number', () => {
    const lines = allNodes(euler('gfmd~imrf')).filter(({ tag }) => tag === 'path')
    expect(lines.length).toBeGreaterThan(0)
  })
})

describe('an UpSet plot as SVG', () => {
  it('of the RCM, SACM and the Quito Process, which circles cannot show', async () => {
    await expect(toSvgText(upset('rcm~sacm~quito', light))).toMatchFileSnapshot(file('upset-three'))
  })

  it('of the RCM, SACM, the Quito Process and MIRPS', async () => {
    await expect(toSvgText(upset('rcm~sacm~quito~mirps', light))).toMatchFileSnapshot(file('upset-four'))
  })

  it('says its finding, the number on each bar, and name and size of each mechanism', () => {
    const drawn = upset('rcm~sacm~quito')
    expect(textsOf(drawn, 'title')).toEqual([
      'No country is in all three. 9 members of SACM and 5 of RCM are in the Quito Process.',
    ])
    expect(textsOf(drawn, 'text')).toEqual(['RCM', '11', 'SACM', '12', 'Quito Process', '14', '9', '6', '5', '3'])
  })

  it('takes its colours from the page unless it is to leave it', () => {
    expect(toSvgText(upset('rcm~sacm~quito'))).toContain('var(--colour-family-governance)')
    expect(toSvgText(upset('rcm~sacm~quito', light))).not.toContain('var(')
  })
})
