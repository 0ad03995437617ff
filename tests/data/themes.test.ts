import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { themesSchema } from '../../src/domain/theme.ts'
import { familyCodes, themeCodes } from '../../src/domain/vocabulary.ts'
import { projectRoot } from './data-folder.ts'

const { families, themes } = themesSchema.parse(JSON.parse(readFileSync(join(projectRoot, 'data/themes.json'), 'utf8')))

describe('data/themes.json', () => {
  it('holds the seven families and eighteen themes in the order of the vocabulary', () => {
    expect(families.map(({ code }) => code)).toEqual(familyCodes)
    expect(themes.map(({ code }) => code)).toEqual(themeCodes)
  })

  it('leaves no family without a theme', () => {
    const used = new Set(themes.map(({ family }) => family))
    expect(familyCodes.filter((code) => !used.has(code))).toEqual([])
  })

  it('has short labels that fit a narrow column, and each label once', () => {
    expect(themes.filter(({ short, label }) => short.length > 24 || short.length > label.length)).toEqual([])
    expect(new Set(themes.flatMap(({ short }) => short)).size).toBe(18)
    expect(new Set(themes.flatMap(({ label }) => label)).size).toBe(18)
  })

  it('defines each theme in one sentence', () => {
    expect(themes.filter(({ definition }) => !/^[A-Z][^.]+\.$/.test(definition))).toEqual([])
  })
})
