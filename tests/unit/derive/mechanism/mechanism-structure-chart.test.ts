import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Rectangle } from '../../../../src/derive/mechanism/mechanism-body-box.ts'
import { structureChart } from '../../../../src/derive/mechanism/mechanism-structure-chart.ts'
import { recordOf } from '../../mechanism-records.ts'

const ids = readdirSync('data/mechanisms').map((file) => file.replace('.json', ''))
/** Widths in pixels of the chart: phone, panel, full sheet on a tablet. */
const widths = [318, 388, 700]

const overlap = (a: Rectangle, b: Rectangle) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
const pairs = <Item>(items: readonly Item[]) =>
  items.flatMap((one, at) => items.slice(at + 1).map((other) => [one, other] as const))

describe.each(widths)('the structure chart at %i px', (width) => {
  it.each(ids)('shows every body of %s exactly once', (id) => {
    const { structures } = recordOf(id)
    const names = structureChart(structures, width).boxes.map(({ body }) => body.name)
    expect(names.toSorted()).toEqual(structures.map(({ name }) => name).toSorted())
  })

  it.each(ids)('lets no two boxes of %s overlap and none run out', (id) => {
    const { boxes, height } = structureChart(recordOf(id).structures, width)
    expect(pairs(boxes).filter(([a, b]) => overlap(a, b))).toEqual([])
    expect(
      boxes.filter(({ x, y, ...box }) => x < 0 || y < 0 || x + box.width > width || y + box.height > height),
    ).toEqual([])
  })

  it.each(ids)('draws a line of %s into every body that reports to another', (id) => {
    const { boxes, lines } = structureChart(recordOf(id).structures, width)
    const touches = (box: Rectangle) => {
      const near = { x: box.x - 1, y: box.y - 1, width: box.width + 2, height: box.height + 2 }
      return lines.some((line) => overlap(line, near))
    }
    expect(boxes.filter((box) => box.standing === 'under' && !touches(box)).map(({ body }) => body.name)).toEqual([])
    expect(boxes.filter((box) => box.standing === 'alone' && touches(box)).map(({ body }) => body.name)).toEqual([])
  })
})

describe('the structure chart', () => {
  it('stays lower than 900 px for the eighteen bodies of the RCM in the panel', () => {
    expect(structureChart(recordOf('rcm').structures, 388).height).toBeLessThan(900)
  })

  it('says where the bodies without a reporting line begin', () => {
    const { aloneAt, boxes } = structureChart(recordOf('rcm').structures, 388)
    const apart = boxes.filter(({ standing }) => standing === 'alone')
    expect(apart.every(({ y }) => aloneAt !== null && y > aloneAt)).toBe(true)
    expect(
      boxes.filter((box) => !apart.includes(box)).every((box) => aloneAt !== null && box.y + box.height < aloneAt),
    ).toBe(true)
  })
})
