import { describe, expect, it } from 'vitest'
import { bodyForest, type BodyNode } from '../../../../src/derive/mechanism/mechanism-structures.ts'
import type { Structure } from '../../../../src/domain/record.ts'
import { frozenRecord } from '../../../frozen/frozen-field.ts'

const body = (name: string, reports_to: string | null): Structure => ({
  name,
  reports_to,
  kind: 'other',
  level: 'support',
  role: 'Does what it does.',
  sources: [],
})
const outline = ({ body: { name }, children }: BodyNode): string =>
  children.length === 0 ? name : `${name}(${children.map(outline).join(' ')})`
const outlines = (...bodies: readonly Structure[]) => bodyForest(bodies).trees.map(outline)

describe('the forest of bodies', () => {
  it('puts each body under the one that it reports to, in the order of the record', () => {
    expect(outlines(body('c', 'a'), body('a', null), body('b', 'a'), body('d', 'b'))).toEqual(['a(c b(d))'])
  })

  it('sets bodies without any line apart from the trees', () => {
    const { trees, alone } = bodyForest([body('fund', null), body('a', null), body('b', 'a')])
    expect(trees.map(outline)).toEqual(['a(b)'])
    expect(alone.map(({ name }) => name)).toEqual(['fund'])
  })

  it('takes a body that reports to an unknown one for a root', () => {
    expect(outlines(body('a', 'elsewhere'), body('b', 'a'))).toEqual(['a(b)'])
  })

  it('opens a circle at the body that stands first, and loses none', () => {
    expect(outlines(body('a', 'c'), body('b', 'a'), body('c', 'b'))).toEqual(['a(b(c))'])
  })

  it('takes a body that reports to itself for a root', () => {
    const { alone } = bodyForest([body('a', 'a')])
    expect(alone.map(({ name }) => name)).toEqual(['a'])
  })

  it('has the RCM under its vice-ministers, with nine bodies under the consultation group and the Reserve Fund apart', () => {
    const { trees, alone } = bodyForest(frozenRecord('rcm').structures)
    const [vice] = trees
    expect(vice?.body.name).toContain('Deputy Ministers')
    expect(vice?.children.map(({ children }) => children.length)).toEqual([2, 9])
    expect(alone.map(({ kind }) => kind)).toContain('fund')
  })
})
