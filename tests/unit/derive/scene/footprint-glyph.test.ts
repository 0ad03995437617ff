import { describe, expect, it } from 'vitest'
import { glyphOf } from '../../../../src/derive/scene/footprint-glyph.ts'
import { mechanisms, memberships } from '../../scene-atlas.ts'

const glyph = (id: string) => mechanisms(id).map((mechanism) => glyphOf(memberships, mechanism))[0]

describe('the glyph of a footprint', () => {
  it('has members and others apart, in the colour of the leading family', () => {
    expect(glyph('north')).toEqual({ colour: 'family-governance', members: ['MEX', 'CRI', 'USA'], others: ['COL'] })
  })

  it('leaves Western Sahara out as every map does', () => {
    expect(glyph('sea')).toEqual({ colour: 'family-labour', members: ['FRA', 'MAR'], others: ['PER'] })
  })

  it('shows those of the end, and those whom a rule means', () => {
    expect(glyph('over')).toEqual({ colour: 'family-rights', members: ['POL', 'SWE'], others: ['CZE'] })
    expect(glyph('world')?.members).toHaveLength(195)
  })

  it('is empty where no source lists the members', () => {
    expect(glyph('hidden')).toMatchObject({ members: [], others: [] })
  })
})
