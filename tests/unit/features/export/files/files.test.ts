import { describe, expect, it } from 'vitest'
import { exportFileName } from '../../../../../src/features/export/dialog/export-file-name.ts'
import { isBlank } from '../../../../../src/features/export/files/is-blank.ts'
import { pictureSize } from '../../../../../src/features/export/files/picture-file.ts'

const day = new Date(2026, 10, 4)

describe('the name of a file', () => {
  it('says what it shows and the day', () => {
    expect(exportFileName('The world’s migration dialogues', day, '.pdf')).toBe(
      'the-worlds-migration-dialogues-2026-11-04.pdf',
    )
  })

  it('keeps the letters of every language, and nothing that a disk forbids', () => {
    expect(exportFileName('Côte d’Ivoire: 移民/Миграция?', day, '.png')).toBe(
      'côte-divoire-移民-миграция-2026-11-04.png',
    )
    expect(exportFileName('../..', day, '.svg')).toBe('iscm-atlas-2026-11-04.svg')
  })

  it('is short, however long the title is', () => {
    expect(exportFileName('long '.repeat(80), day, '.zip').length).toBeLessThan(80)
  })
})

describe('the size of a PNG', () => {
  it('is that of a screen, in the shape of the frame', () => {
    expect(pictureSize('wide', 1080)).toEqual({ width: 1920, height: 1080 })
    expect(pictureSize('wide', 2160)).toEqual({ width: 3840, height: 2160 })
    expect(pictureSize('four-three', 2160)).toEqual({ width: 2880, height: 2160 })
  })
})

describe('a picture that came out blank', () => {
  const pixels = (...colours: readonly (readonly number[])[]) => new Uint8ClampedArray(colours.flat())

  it('is see-through somewhere, or of one colour', () => {
    expect(isBlank(pixels([0, 0, 0, 0], [0, 0, 0, 0]))).toBe(true)
    expect(isBlank(pixels([9, 9, 9, 255], [1, 2, 3, 0]))).toBe(true)
    expect(isBlank(pixels([9, 9, 9, 255], [9, 9, 9, 255]))).toBe(true)
    expect(isBlank(pixels([9, 9, 9, 255], [9, 9, 8, 255]))).toBe(false)
  })
})
