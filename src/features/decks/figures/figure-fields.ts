import type { FigureValue } from '../../../domain/deck.ts'

/** What the fields of one kind of figure are given. */
export interface FigureFieldsProps<Kind extends FigureValue['of']> {
  readonly value: Extract<FigureValue, { of: Kind }>
  readonly onChange: (value: FigureValue) => void
}
