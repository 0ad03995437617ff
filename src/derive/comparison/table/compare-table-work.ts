import type { MechanismDetail } from '../../../domain/atlas-files.ts'
import type { Mechanism } from '../../../domain/atlas-index.ts'
import { fundingKinds, outputKinds, structureKinds, type StructureKind } from '../../../domain/vocabulary.ts'
import type { Words } from '../../../domain/words.ts'
import {
  missing,
  none,
  recordCell,
  rowOf,
  type TableCell,
  type TableColumn,
  type TableRow,
} from './compare-table-cell.ts'
import { fundCards } from '../../mechanism/mechanism-funds.ts'

/** How they are built: who is the secretariat, and how many bodies of each kind there are. */
export function bodyRows(columns: readonly TableColumn[], words: Words): readonly TableRow[] {
  const kinds = structureKinds.filter((kind) => columns.some(({ one }) => one.mechanism.structures.includes(kind)))
  return [
    rowOf('secretariat', words.say('compare.table.row.secretariat'), columns, ({ record }) =>
      recordCell(record, secretariatCell),
    ),
    ...kinds.map((kind) =>
      rowOf(`structure-kind.${kind}`, words.say(`structure-kind.${kind}`), columns, (column) => bodyCell(column, kind)),
    ),
  ]
}

function secretariatCell({ secretariat: { host, sources } }: MechanismDetail): TableCell {
  return host === null ? missing : { kind: 'record', entries: [{ text: host, about: null, sources }] }
}

/** A tick as long as only the index is there, which does not count bodies. */
function bodyCell({ one: { mechanism }, record }: TableColumn, kind: StructureKind): TableCell {
  if (mechanism.structures.length === 0) return missing
  if (!mechanism.structures.includes(kind)) return none
  if (typeof record === 'string') return { kind: 'tick' }
  return { kind: 'count', count: record.structures.filter((body) => body.kind === kind).length, share: 0 }
}

/** How they are paid for, and the funds that they keep. */
export function fundingRows(columns: readonly TableColumn[], words: Words): readonly TableRow[] {
  const kinds = fundingKinds.filter((kind) => columns.some(({ one }) => one.mechanism.funding.includes(kind)))
  return [
    ...kinds.map((kind) =>
      rowOf(`funding-kind.${kind}`, words.say(`funding-kind.${kind}`), columns, ({ one: { mechanism } }) => {
        if (mechanism.funding.length === 0) return missing
        return mechanism.funding.includes(kind) ? { kind: 'tick' } : none
      }),
    ),
    rowOf('funds', words.say('compare.table.row.funds'), columns, ({ record }) => recordCell(record, fundsCell)),
  ]
}

function fundsCell({ outputs, structures }: MechanismDetail): TableCell {
  const funds = fundCards(outputs, structures)
  return funds.length === 0
    ? missing
    : { kind: 'record', entries: funds.map(({ title, sources }) => ({ text: title, about: null, sources })) }
}

type IndexOutput = Mechanism['outputs'][number]

/** What they have produced: in all, by kind and by decade. A bar is as long as its part of the largest number among the same. */
export function outputRows(columns: readonly TableColumn[], words: Words): readonly TableRow[] {
  const all = columns.flatMap(({ one }) => one.mechanism.outputs)
  const kinds = outputKinds.filter((kind) => all.some((output) => output.kind === kind))
  const decades = [...new Set(all.map(decadeOf))].toSorted((a, b) => (b ?? 0) - (a ?? 0))
  const kindRow = countRows(columns, kinds, (output) => output.kind)
  const decadeRow = countRows(columns, decades, decadeOf)
  return [
    countRows(columns, [null], () => null)('outputs', words.say('compare.table.row.outputs'), null),
    ...kinds.map((kind) => kindRow(`output-kind.${kind}`, words.say(`output-kind.${kind}`), kind)),
    ...decades.map((decade) => decadeRow(`decade ${decade}`, decadeLabel(decade, words), decade)),
  ]
}

function decadeOf({ year }: IndexOutput): number | null {
  return year === null ? null : Math.floor(year / 10) * 10
}

function decadeLabel(decade: number | null, words: Words): string {
  return decade === null
    ? words.say('compare.table.undated')
    : words.say('compare.table.decade', { from: String(decade), to: String(decade + 9) })
}

/** Makes rows that count the outputs of each class, with bars on one scale for all classes. */
function countRows<Class>(
  columns: readonly TableColumn[],
  classes: readonly Class[],
  classOf: (output: IndexOutput) => Class,
): (key: string, label: string, of: Class) => TableRow {
  const count = ({ one }: TableColumn, of: Class) =>
    one.mechanism.outputs.filter((output) => classOf(output) === of).length
  const largest = Math.max(1, ...classes.flatMap((of) => columns.map((column) => count(column, of))))
  return (key, label, of) =>
    rowOf(key, label, columns, (column) => {
      if (column.one.mechanism.outputs.length === 0) return missing
      const number = count(column, of)
      return number === 0 ? none : { kind: 'count', count: number, share: number / largest }
    })
}
