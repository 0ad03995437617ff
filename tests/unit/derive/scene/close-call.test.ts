import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closeCallPoints, isCloseCall, sharesLines } from '../../../../src/derive/scene/close-call.ts'
import { indexMemberships } from '../../../../src/derive/membership/membership-index.ts'
import type { FamilyShare } from '../../../../src/derive/colour/priority-vote.ts'
import { sceneOf } from '../../../../src/derive/scene/places/scene-of.ts'
import { atlasOf, iso3, mechanismInput, membership, priorities } from '../../atlas-of-tests.ts'
import { wordsOf } from '../../words-of-tests.ts'

/** MEX: labour and climate have half each. PER: labour leads clearly. COL: an observer of what MEX is a member of. */
const atlas = atlasOf([
  mechanismInput('a', {
    members: [membership('MEX'), membership('PER'), membership('COL', 'observer')],
    themes: priorities('labour'),
  }),
  mechanismInput('b', { members: [membership('MEX'), membership('COL', 'observer')], themes: priorities('climate') }),
])
const words = wordsOf(atlas)
const memberships = indexMemberships(atlas, 2026)
const scene = (roles: 'members' | 'all') =>
  sceneOf(memberships, { kind: 'priority', roles, mechanisms: atlas.mechanisms }, words)
const shares = (...parts: readonly number[]): readonly FamilyShare[] =>
  (['rights', 'labour', 'climate'] as const).flatMap((family, at) => {
    const share = parts[at]
    return share === undefined ? [] : [{ family, share }]
  })

describe('a close call', () => {
  it('is a lead of less than the points that count, a tie too', () => {
    expect(isCloseCall(shares(0.4, 0.351))).toBe(true)
    expect(isCloseCall(shares(0.5, 0.5))).toBe(true)
  })

  it('is none where the lead has all the points, the noise of fractions aside, or nothing stands beside it', () => {
    expect(isCloseCall(shares(0.3, 0.25))).toBe(false)
    expect(isCloseCall(shares(0.35, 0.3 - 1e-12))).toBe(false)
    expect(isCloseCall(shares(1))).toBe(false)
    expect(isCloseCall([])).toBe(false)
  })
})

describe('the shares in words', () => {
  it('name the three greatest, and say that a call is close', () => {
    expect(sharesLines(shares(0.284, 0.266, 0.2), words)).toEqual([
      'Main priority: Rights and protection 28%; next: Labour and mobility 27% · Climate and crisis 20%',
      'Close call: leads by less than 5 percentage points',
    ])
  })

  it('say of equals that they are equal', () => {
    expect(sharesLines(shares(0.5, 0.5), words)).toEqual([
      'Equal main priorities: Rights and protection 50% · Labour and mobility 50%',
      'Close call: equal shares',
    ])
  })

  it('have a decimal where whole percents would hide the lead or make it look clear', () => {
    expect(sharesLines(shares(0.301, 0.299), words)[0]).toContain('30.1%; next: Labour and mobility 29.9%')
    expect(sharesLines(shares(0.295, 0.2454), words)[0]).toContain('29.5%; next: Labour and mobility 24.5%')
  })

  it('are nothing where no priority is known', () => {
    expect(sharesLines([], words)).toEqual([])
  })

  it('never show a clear lead as less than the points, nor call it close', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.2, max: 0.8, noNaN: true }),
        fc.double({ min: 0, max: 0.2, noNaN: true }),
        (a, b) => {
          const [line = '', ...rest] = sharesLines(shares(a, b), words)
          const [first = 0, next = 0] = [...line.matchAll(/(\d+(?:\.\d)?)%/g)].map(([, value]) => Number(value))
          expect(rest.length === 1).toBe(isCloseCall(shares(a, b)))
          if (rest.length === 0) expect(first - next).toBeGreaterThanOrEqual(closeCallPoints)
        },
      ),
    )
  })
})

describe('the world by priority', () => {
  it('stripes close calls alone, and says so in the legend, at the pointer and in its sentence', () => {
    const members = scene('members')
    expect(members.fills.get(iso3('MEX'))).toEqual({ colour: 'family-labour', pattern: 'solid', closeCall: true })
    expect(members.fills.get(iso3('PER'))?.closeCall).toBeUndefined()
    expect(members.hints.get(iso3('MEX'))).toContain('Close call: equal shares')
    expect(members.legend.entries.find(({ swatch }) => swatch.kind === 'fill' && swatch.closeCall)).toMatchObject({
      label: 'Close call: leads by less than 5 points',
      iso3s: [iso3('MEX')],
    })
    expect(members.sentence).toContain(
      '1 country or territory is a close call, with a lead of less than 5 percentage points',
    )
  })

  it('shows of an observer both that it is one and that its call is close', () => {
    expect(scene('all').fills.get(iso3('COL'))).toEqual({ colour: 'family-labour', pattern: 'hatch', closeCall: true })
  })

  it('says nothing of close calls where there are none', () => {
    const one = sceneOf(
      memberships,
      { kind: 'priority', roles: 'members', mechanisms: atlas.mechanisms.slice(0, 1) },
      words,
    )
    expect(JSON.stringify([one.legend, one.sentence])).not.toContain('lose call')
    expect(one.sentence).not.toContain('percentage')
  })
})
