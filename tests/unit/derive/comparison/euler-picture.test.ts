import { describe, expect, it } from 'vitest'
import { compareFootprints } from '../../../../src/derive/comparison/comparison.ts'
import { eulerOf } from '../../../../src/derive/comparison/euler.ts'
import { boxesMeet, intoDisc } from '../../../../src/algorithms/euler/euler-box.ts'
import { eulerPicture, type EulerPicture } from '../../../../src/derive/comparison/euler-picture.ts'
import { indexMemberships } from '../../../../src/derive/membership/membership-index.ts'
import { mechanismId } from '../../atlas-of-tests.ts'
import { frozenAtlas } from '../../../frozen/frozen-field.ts'

const memberships = indexMemberships(frozenAtlas(), 2026)

function picture(link: string, width: number): EulerPicture {
  const ids = link.split('~').map(mechanismId)
  const drawn = eulerOf(compareFootprints(memberships, { ids, roles: 'members' }))
  if (drawn.kind !== 'circles') throw new Error(`${link} cannot be circles`)
  return eulerPicture(drawn.circles, drawn.regions, width)
}

const links = [
  'rcm~sacm',
  'rcm~quito',
  'mirps~rcm',
  'imrf~rcm',
  'gfmd~imrf',
  'budapest~prague',
  'rcm~mirps~quito',
  'imrf~rcm~sacm',
  'midsa~midwa~midcas',
  'riam~fibemyd~eu-celac',
]

describe.each([560, 330])('an Euler diagram %i pixels wide', (width) => {
  it.each(links)('keeps everything within its frame: %s', (link) => {
    const { circles, height, regions } = picture(link, width)
    circles.forEach(({ x, y, radius, label }) => {
      expect(
        Math.min(x - radius, y - radius, label.x - label.width / 2, label.y - label.height / 2),
      ).toBeGreaterThanOrEqual(0)
      expect(Math.max(x + radius, label.x + label.width / 2)).toBeLessThanOrEqual(width)
      expect(Math.max(y + radius, label.y + label.height / 2)).toBeLessThanOrEqual(height)
    })
    regions.forEach(({ number }) => {
      expect(number.y).toBeGreaterThan(0)
      expect(number.y).toBeLessThan(height)
    })
  })

  it.each(links)('writes names clear of circles and of each other: %s', (link) => {
    const { circles } = picture(link, width)
    const labels = circles.map(({ label }) => label)
    labels.forEach((label, index) => {
      circles.forEach((circle) => expect(intoDisc(label, circle)).toBe(0))
      labels.slice(index + 1).forEach((other) => expect(boxesMeet(label, other)).toBe(false))
    })
  })

  it.each(links)('writes numbers clear of edges, inside their region or outside with a line into it: %s', (link) => {
    const { circles, regions } = picture(link, width)
    regions.forEach(({ circleMask, number }) => {
      const point = number.to ?? number
      circles.forEach(({ x, y, radius }, index) => {
        const inside = Math.hypot(point.x - x, point.y - y) < radius
        expect(inside).toBe((circleMask & (1 << index)) !== 0)
        expect(Math.abs(Math.hypot(number.x - x, number.y - y) - radius)).toBeGreaterThanOrEqual(11)
      })
    })
  })
})

describe('the target of a region', () => {
  it('has the number in its middle, so that a press on the middle is one on the region', () => {
    picture('rcm~mirps~quito', 560).regions.forEach(({ number, target }) => {
      expect(target.x + target.width / 2).toBeCloseTo(number.x)
      expect(target.y + target.height / 2).toBeCloseTo(number.y)
    })
  })

  it('takes in a square of 24 pixels around a number that stands outside', () => {
    const [only] = picture('gfmd~imrf', 560).regions
    expect(only?.number.to).not.toBeNull()
    expect(only?.target.path).toContain('h24v24h-24Z')
  })
})
