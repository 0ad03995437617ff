import { describe, expect, it } from 'vitest'
import { matrixSentences } from '../../../../src/derive/matrix/matrix-scene.ts'
import { shownCells, smallMatrix, smallWords } from './matrix-of-tests.ts'

describe('what a matrix shows', () => {
  it('of mechanisms is a mark for each pair that shares members, and the size of each on the diagonal', () => {
    const content = smallMatrix('mechanisms')

    expect(shownCells(content)).toEqual([
      'a dialogue × b dialogue: square step-6 2',
      'b dialogue × a dialogue: square step-6 2',
    ])
    expect(content.cell(0, 0)).toEqual({ mark: null, label: '3', own: true })
    expect(content.name(0, 1)).toBe('a dialogue and b dialogue: 2 shared members')
    expect(content.description(0, 1)).toBe('a dialogue and b dialogue share 2 members: Costa Rica and Mexico')
  })

  it('of shares has in a cell the same whole per cent as in its sentence', () => {
    const content = smallMatrix('mechanisms', { measure: 'containment' })

    expect(content.cell(0, 1).label).toBe('67')
    expect(content.name(0, 1)).toContain('67%')
  })

  it('of themes is a mark for each priority, the larger the higher it ranks, which words say to those from afar', () => {
    const content = smallMatrix('themes')
    const labour = content.columns.findIndex(({ label }) => label === smallWords.say('theme.short.labour'))
    const size = (row: number) => content.cell(row, labour).mark?.size ?? 0

    expect(size(0)).toBeGreaterThan(size(1))
    expect(size(1)).toBeGreaterThan(0)
    expect(size(2)).toBe(0)
    expect(matrixSentences(content, smallWords).at(-1)).toBe(smallWords.say('present.larger-first'))
  })

  it('of countries is a mark for each role, in a frame for who chairs', () => {
    const content = smallMatrix('countries')

    expect(shownCells(content)).toEqual([
      'Costa Rica × a dialogue: disc step-6',
      'Costa Rica × b dialogue: disc step-6',
      'Fiji × c dialogue: disc step-6',
      'Mexico × a dialogue: disc step-6',
      'Mexico × b dialogue: disc step-6',
      'Peru × b dialogue: ring step-4',
      'United States × a dialogue: disc step-6',
    ])
    const mexico = content.rows.findIndex(({ label }) => label === 'Mexico')
    expect(content.cell(mexico, 0).mark?.framed).toBe(true)
    expect(content.cell(mexico, 1).mark?.framed).toBe(false)
  })

  it('of countries by area has headings, which hold no cell', () => {
    const content = smallMatrix('countries', { rows: 'area' })
    const groups = content.rows.flatMap(({ kind, label }, row) => (kind === 'group' ? [{ row, label }] : []))

    expect(groups.map(({ label }) => label)).toContain('Central America: 2 countries')
    for (const { row, label } of groups) {
      expect(content.name(row, -1)).toBe(label)
      expect(content.cell(row, 0).mark).toBeNull()
    }
  })

  it('has the same mechanisms whatever their order', () => {
    const labels = smallMatrix('mechanisms', { order: 'similar' }).rows.map(({ label }) => label)

    expect(labels.toSorted()).toEqual(['a dialogue', 'b dialogue', 'c dialogue'])
  })

  it('carries the disclaimer where it names countries, and of when its lists are where it rests on any', () => {
    const [mechanisms, themes, countries] = (['mechanisms', 'themes', 'countries'] as const).map((page) =>
      smallMatrix(page),
    )

    expect(countries?.disclaimer).toBe(smallWords.say('disclaimer.text'))
    expect([mechanisms?.disclaimer, themes?.disclaimer]).toEqual([null, null])
    expect(mechanisms?.lists).toMatch(/2023 to 2024 .* undated/)
    expect(countries?.lists).toBe(mechanisms?.lists)
    expect(themes?.lists).toBeNull()
  })
})
