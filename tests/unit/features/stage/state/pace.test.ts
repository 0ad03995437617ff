import { describe, expect, it } from 'vitest'
import { elapsedText, paceOf } from '../../../../../src/features/stage/state/pace.ts'

const minute = 60_000
/** Nine slides in nine minutes: a minute each. */
const pace = (slide: number, minutes: number) => paceOf({ elapsed: minutes * minute, minutes: 9, slide, slides: 9 })

describe('the pace of a talk of nine slides in nine minutes', () => {
  it.each<[string, number, number, ReturnType<typeof paceOf>]>([
    ['is even at the beginning', 1, 0, { kind: 'even', by: 0 }],
    ['is even anywhere in the minute of the slide', 4, 3.9, { kind: 'even', by: 0 }],
    ['is even up to half a minute past it', 4, 4.5, { kind: 'even', by: 0 }],
    ['is behind by what was lost after that', 4, 6, { kind: 'behind', by: 2 * minute }],
    ['is ahead by what is left until its minute', 6, 3, { kind: 'ahead', by: 2 * minute }],
    ['is behind on the last slide once time is up', 9, 11, { kind: 'behind', by: 2 * minute }],
  ])('%s', (_, slide, minutes, expected) => {
    expect(pace(slide, minutes)).toEqual(expected)
  })
})

describe('a span of time', () => {
  it.each([
    [0, '0:00'],
    [65_400, '1:05'],
    [599_999, '9:59'],
    [3_723_000, '1:02:03'],
    [-500, '0:00'],
  ])('of %i milliseconds reads %s', (span, text) => {
    expect(elapsedText(span)).toBe(text)
  })
})
