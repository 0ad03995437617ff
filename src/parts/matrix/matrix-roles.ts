/** The roles of a table's parts, said outright: some browsers forget them where a part is laid out as something else than a table. */
export const matrixRoles = {
  grid: { role: 'grid' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  rowHead: { role: 'rowheader', scope: 'row' },
  columnHead: { role: 'columnheader', scope: 'col' },
  cell: { role: 'gridcell' },
} as const
