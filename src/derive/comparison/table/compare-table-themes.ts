import { familyCodes, type FamilyCode, type ThemeCode } from '../../../domain/vocabulary.ts'
import type { Words } from '../../../domain/words.ts'
import { missing, none, rowOf, type TableCell, type TableColumn, type TableRow } from './compare-table-cell.ts'
import { priorityShares } from '../../colour/mechanism-priorities.ts'

/** A row a family with its themes, or a row a theme. */
export type ThemeDetail = 'families' | 'themes'

export interface ThemeRow extends TableRow {
  readonly family: FamilyCode
}

/** Priorities by rank, aligned by family. Themes that none of the mechanisms has among its priorities have no row of their own. */
export function themeRows(
  columns: readonly TableColumn[],
  detail: ThemeDetail,
  familyOf: ReadonlyMap<ThemeCode, FamilyCode>,
  words: Words,
): readonly ThemeRow[] {
  const themesOf = (family: FamilyCode) => [...familyOf].filter(([, of]) => of === family).map(([code]) => code)
  const row = (key: string, family: FamilyCode, codes: readonly ThemeCode[]) => ({
    ...rowOf(key, words.say(key), columns, (column) => themesCell(column, codes, familyOf)),
    family,
  })
  if (detail === 'families') return familyCodes.map((family) => row(`family.${family}`, family, themesOf(family)))
  return familyCodes
    .flatMap((family) => themesOf(family).map((code) => row(`theme.${code}`, family, [code])))
    .filter(({ cells }) => cells.some(({ kind }) => kind === 'themes'))
}

function themesCell(
  { one: { mechanism } }: TableColumn,
  codes: readonly ThemeCode[],
  familyOf: ReadonlyMap<ThemeCode, FamilyCode>,
): TableCell {
  if (mechanism.themes.length === 0) return missing
  const ranked = priorityShares(mechanism.themes, familyOf).filter(({ code }) => codes.includes(code))
  if (ranked.length === 0) return none
  return {
    kind: 'themes',
    themes: ranked.map(({ code, rank }) => ({ code, rank })),
    share: ranked.reduce((sum, { share }) => sum + share, 0),
  }
}
