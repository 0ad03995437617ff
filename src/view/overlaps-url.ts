import { parseMechanismId, type MechanismId } from '../domain/ids.ts'
import {
  matrixOrders,
  overlapMeasures,
  overlapPages,
  rowOrders,
  type MatrixOrder,
  type OverlapMeasure,
  type OverlapPage,
  type RowOrder,
} from '../domain/view-options.ts'
import type { ParameterEntry, ParameterReader } from './parameter-reader.ts'

/** What a link says of the overlaps: which page, in which order and measure. */
export interface OverlapsFields {
  readonly page: OverlapPage
  readonly measure: OverlapMeasure
  readonly order: MatrixOrder
  readonly rows: RowOrder
  /** The mechanism whose own rows come first; null means none. */
  readonly by: MechanismId | null
  /** Set where the gaps are those of all themes together: whoever is in no mechanism at all. */
  readonly gaps?: 'any'
}

export const defaultOverlaps: OverlapsFields = {
  page: 'mechanisms',
  measure: 'shared',
  order: 'similar',
  rows: 'name',
  by: null,
}

export function decodeOverlaps(read: ParameterReader): OverlapsFields {
  const fields = {
    page: read.oneOf('page', overlapPages, defaultOverlaps.page),
    measure: read.oneOf('measure', overlapMeasures, defaultOverlaps.measure),
    order: read.oneOf('order', matrixOrders, defaultOverlaps.order),
    rows: read.oneOf('rows', rowOrders, defaultOverlaps.rows),
    by: read.parsed('by', parseMechanismId, defaultOverlaps.by),
  }
  const gaps = read.oneOf('gaps', ['any'], null)
  return gaps === null ? fields : { ...fields, gaps }
}

export function overlapsEntries({ page, measure, order, rows, by, gaps }: OverlapsFields): readonly ParameterEntry[] {
  return [
    ['page', page, defaultOverlaps.page],
    ['measure', measure, defaultOverlaps.measure],
    ['order', order, defaultOverlaps.order],
    ['rows', rows, defaultOverlaps.rows],
    ['by', by ?? '', ''],
    ['gaps', gaps ?? '', ''],
  ]
}
