import type { MatrixPlace } from './matrix-model.ts'

/** The element of a place. A heading over rows fills its row: it is found whatever the column. */
export function elementAt(table: HTMLElement | null, { row, column }: MatrixPlace): HTMLElement | null {
  const line = table?.querySelector<HTMLElement>(`[data-row="${row}"]`) ?? null
  return line?.querySelector<HTMLElement>(`[data-column="${column}"]`) ?? line?.querySelector<HTMLElement>('th') ?? null
}

/** The place of what an event came from; null where it came from none. */
export function placeOf(target: EventTarget): MatrixPlace | null {
  if (!(target instanceof Element)) return null
  const column = target.closest('[data-column]')?.getAttribute('data-column') ?? null
  const row = target.closest('[data-row]')?.getAttribute('data-row') ?? null
  return column === null || row === null ? null : { row: Number(row), column: Number(column) }
}
