import type { Iso3, MechanismId } from '../../domain/ids.ts'
import type { ColourName } from '../../domain/palette.ts'
import type { OverlapPage } from '../../domain/view-options.ts'
import type { ThemeCode } from '../../domain/vocabulary.ts'
import type { Words } from '../../domain/words.ts'
import type { Legend, LegendEntry } from '../scene/map-scene.ts'

export type MatrixPage = Exclude<OverlapPage, 'gaps'>

/** What a row or a column is of. */
export type MatrixSubject =
  | { readonly kind: 'mechanism'; readonly id: MechanismId }
  | { readonly kind: 'theme'; readonly code: ThemeCode }
  | { readonly kind: 'country'; readonly iso3: Iso3 }

/** What stands at the head of a row or a column. */
export interface MatrixHead {
  readonly subject: MatrixSubject
  readonly label: string
  /** A count after the label; null for none. */
  readonly figure: string | null
  /** Of a swatch beside the label; null for none. */
  readonly colour: ColourName | null
}

/** A row of cells, or a heading over the rows that follow. */
export type MatrixRow = ({ readonly kind: 'row' } & MatrixHead) | { readonly kind: 'group'; readonly label: string }

/** `square` fills its cell. */
export type MarkShape = 'square' | 'disc' | 'ring' | 'diamond' | 'triangle'

/** What a cell holds. */
export interface MatrixMark {
  readonly shape: MarkShape
  /** Part of the cell's smaller side that it takes, 0 to 1. */
  readonly size: number
  readonly colour: ColourName
  /** True for a frame around it: the country chairs. */
  readonly framed: boolean
}

export interface MatrixCell {
  /** Null where the two have nothing to do with each other. */
  readonly mark: MatrixMark | null
  /** The figure that the cell shows; empty for none. */
  readonly label: string
  /** True on the diagonal, where a mechanism meets itself: its figure is its size. */
  readonly own: boolean
}

export interface MatrixLegend {
  readonly title: string
  /** Without a mark: an empty cell. */
  readonly entries: readonly { readonly mark: MatrixMark | null; readonly label: string }[]
}

/**
 * A matrix before it is framed: what all its renderers draw. Names of cells are asked for one by one, as there may be a hundred thousand. Places
 * count from 0; -1 stands for the heads: of columns for a row, of rows for a column.
 */
export interface MatrixContent {
  readonly page: MatrixPage
  /** What carries the meaning of a mark. From afar only colour and size can be told. */
  readonly encoding: 'colour' | 'size' | 'shape'
  /** "Mechanisms by theme", and what stands where the heads meet. */
  readonly label: string
  readonly corner: string
  readonly rows: readonly MatrixRow[]
  readonly columns: readonly MatrixHead[]
  readonly cell: (row: number, column: number) => MatrixCell
  /** What a cell or a head says, as a sentence: its accessible name and its tooltip. */
  readonly name: (row: number, column: number) => string
  /** The same at more length: who is in both. */
  readonly description: (row: number, column: number) => string
  readonly legends: readonly MatrixLegend[]
  /** What figures at the heads count; null where legend and names say it. */
  readonly legendNote: string | null
  /** What the colours alone mean, for those who see the matrix from afar; its title is empty where the entries say it. */
  readonly colours: Legend
  /** What stands out, in sentences. */
  readonly findings: readonly string[]
  /** What it is narrowed to beyond what its view asks for. */
  readonly details: readonly string[]
  /** How it is read and ordered, and what is left out. */
  readonly notes: readonly string[]
  /** Of when the member lists are; null where it rests on none. */
  readonly lists: string | null
  /** Null where it names no country. */
  readonly disclaimer: string | null
}

/** What the view around a matrix gives to it. */
export interface MatrixFrame {
  readonly title: string
  /** What else the view asks for: filters, roles. */
  readonly details: readonly string[]
  /** Day of the newest change to the records, as the reader's language writes it. */
  readonly dataDate: string
  /** The address at which the view is found again. */
  readonly link: string
}

/** All that a matrix shows: the page, a slide, paper and a saved picture read the same. Finished words, colours by name. */
export interface MatrixScene extends MatrixContent {
  readonly title: string
  readonly source: string
  /** The date of the data, and that this is no official product. */
  readonly data: string
  readonly link: string
}

export function framedMatrix(content: MatrixContent, frame: MatrixFrame, words: Words): MatrixScene {
  const { title, dataDate, link } = frame
  const details = [...frame.details, ...content.details]
  const [source, data] = [words.say('export.source'), words.say('export.data', { date: dataDate })]
  return { ...content, title, details, source, data, link }
}

/** The matrix in sentences: what stands out, and how marks of several sizes are read. */
export function matrixSentences({ findings, encoding }: MatrixContent, words: Words): readonly string[] {
  return encoding === 'size' ? [...findings, words.say('present.larger-first')] : findings
}

/** A mark that fills its cell. */
export function square(colour: ColourName): MatrixMark {
  return { shape: 'square', size: 1, colour, framed: false }
}

export function solidEntry(colour: ColourName, label: string): LegendEntry {
  return { swatch: { kind: 'fill', colour, pattern: 'solid' }, label }
}

export const emptyCell: MatrixCell = { mark: null, label: '', own: false }
