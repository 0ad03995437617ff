import { render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { framedMatrix, type MatrixContent, type MatrixPage } from '../../../src/derive/matrix/matrix-scene.ts'
import { drawMatrix } from '../../../src/drawing/matrix/draw-matrix.ts'
import { drawSlideMatrix } from '../../../src/drawing/matrix/draw-slide-matrix.ts'
import type { SvgNode } from '../../../src/drawing/svg/svg-node.ts'
import { PrintedMatrix } from '../../../src/parts/matrix/PrintedMatrix.tsx'
import { shownCells, smallField, smallMatrix, smallWords } from '../../unit/derive/matrix/matrix-of-tests.ts'
import { renderPlace } from '../place-of-tests.tsx'
import { layOut } from './laid-out.ts'

const pages = ['mechanisms', 'themes', 'countries'] as const

beforeEach(() => layOut(900, 700))
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** "Mexico × b dialogue: step-6": where a colour stands, whatever its shape. */
type Shown = readonly string[]

function shownIn(content: MatrixContent): Shown {
  return shownCells(content).map((line) => line.replace(/: \w+ (\S+).*/, ': $1'))
}

function placed(content: MatrixContent, row: number, column: number, colour: string): string {
  return `${content.rows[row]?.label} × ${content.columns[column]?.label}: ${colour}`
}

/** What the cells of a table show: the step that fills them, or the colour of the mark in them. */
function shownInTable(table: HTMLElement, content: MatrixContent): Shown {
  return [...table.querySelectorAll('tbody tr')].flatMap((line, row) =>
    [...line.querySelectorAll('td')].flatMap((cell, column) => {
      const colour = colourOfCell(cell)
      return colour === null ? [] : [placed(content, row, column, colour)]
    }),
  )
}

function colourOfCell(cell: HTMLElement): string | null {
  const { step } = cell.dataset
  if (step !== undefined) return `step-${step}`
  const painted = [...cell.querySelectorAll('circle, path')].flatMap((shape) => [
    shape.getAttribute('stroke') ?? shape.getAttribute('fill') ?? '',
  ])
  return painted[0]?.replace(/^var\(--colour-(.*)\)$/, '$1') ?? null
}

const ofName = (name: string) => name
const numberOf = ({ attributes }: SvgNode, name: string) => Number(attributes[name])
const elementsOf = ({ children }: SvgNode) => children.filter((child) => typeof child !== 'string')
const colourOf = ({ attributes }: SvgNode) => String(attributes['stroke'] ?? attributes['fill'])

/** Cells of a slide stand by their middle in the background of all of them. */
function shownOnSlide(content: MatrixContent): Shown {
  const [background, ...others] = elementsOf(drawSlideMatrix(content, 1.12, ofName))
  if (!background) return []
  const across = numberOf(background, 'width') / content.columns.length
  const down = numberOf(background, 'height') / content.rows.length
  return others.flatMap((node) => {
    if (node.tag === 'text') return []
    const middle = node.tag === 'circle' ? { x: numberOf(node, 'cx'), y: numberOf(node, 'cy') } : middleOf(node)
    const column = Math.floor((middle.x - numberOf(background, 'x')) / across)
    const row = Math.floor((middle.y - numberOf(background, 'y')) / down)
    return [placed(content, row, column, colourOf(node))]
  })
}

function middleOf(node: SvgNode) {
  return {
    x: numberOf(node, 'x') + numberOf(node, 'width') / 2,
    y: numberOf(node, 'y') + numberOf(node, 'height') / 2,
  }
}

/** Each cell of a saved picture begins with a background of one size, the first row first; its mark stands in it. */
function shownInPicture(content: MatrixContent): Shown {
  const frame = { title: 'Title', details: [], dataDate: 'today', link: 'https://atlas.example/' }
  const nodes = elementsOf(drawMatrix(framedMatrix(content, frame, smallWords), ofName))
  const cells = nodes.filter((node) => node.tag === 'rect' && numberOf(node, 'width') === 23)
  const marks = nodes.filter(({ tag }) => tag === 'circle' || tag === 'path')
  return cells.flatMap((cell, at) => {
    const colour = colourOf(marks.find((mark) => liesIn(mark, cell)) ?? cell)
    const [row, column] = [Math.floor(at / content.columns.length), at % content.columns.length]
    return /^(step|family)-/.test(colour) ? [placed(content, row, column, colour)] : []
  })
}

function liesIn({ attributes }: SvgNode, cell: SvgNode): boolean {
  const [first = 0, second = 0] = String(attributes['d'] ?? '')
    .slice(1)
    .split(/[ L]/)
    .map(Number)
  const [x, y] = [Number(attributes['cx'] ?? first), Number(attributes['cy'] ?? second)]
  const [left, top] = [numberOf(cell, 'x'), numberOf(cell, 'y')]
  return x > left && x < left + 23 && y > top && y < top + 17
}

describe.each<readonly [MatrixPage]>(pages.map((page) => [page]))('the matrix of %s shows the same cells', (page) => {
  const content = smallMatrix(page)

  it('on the page', async () => {
    await renderPlace(`/overlaps?page=${page}&order=name`, { index: smallField })
    await screen.findAllByRole('gridcell')
    expect(shownInTable(screen.getByRole('grid'), content)).toEqual(shownIn(content))
  })

  it('on paper', () => {
    render(<PrintedMatrix content={content} />)
    expect(shownInTable(screen.getByRole('table'), content)).toEqual(shownIn(content))
  })

  it('on a slide', () => {
    expect(shownOnSlide(content).toSorted()).toEqual(shownIn(content).toSorted())
  })

  it('in a saved picture', () => {
    expect(shownInPicture(content)).toEqual(shownIn(content))
  })
})
