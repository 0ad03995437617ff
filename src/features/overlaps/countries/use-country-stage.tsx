import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { CountryRow } from '../../../derive/matrix/country-matrix-rows.ts'
import { standingName } from '../../../derive/matrix/country-matrix-words.ts'
import { standingAt, type CountryMatrix } from '../../../derive/matrix/country-matrix.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import {
  axisOf,
  type MatrixAct,
  type MatrixAxis,
  type MatrixCell,
  type MatrixHead,
  type MatrixPlace,
  type MatrixRow,
} from '../../../ui/matrix/matrix-model.ts'
import { goTo, withCompared } from '../../../view/go.ts'
import type { MatrixStageModel } from '../page/MatrixStage.tsx'
import type { MatrixPageProps } from '../page/overlaps-place.ts'
import { RoleMark } from './RoleMark.tsx'
import { bothNames } from '../../../derive/membership/name-in-use.ts'

interface Request extends MatrixPageProps {
  readonly matrix: CountryMatrix
  /** The columns. */
  readonly positions: readonly number[]
  readonly rows: readonly CountryRow[]
}

/** What the matrix of countries and mechanisms shows and does. */
export function useCountryStage(request: Request): MatrixStageModel {
  const { t } = useTranslation()
  const { words } = useAtlasData()
  const { matrix, positions, rows: countries } = request
  const rows = useRows(request)
  const columns = useColumnHeads(request)
  const cell = useCallback(
    (row: number, column: number): MatrixCell => {
      const line = countries[row]
      if (line?.kind !== 'country') return { name: '', content: null }
      const position = positions[column] ?? -1
      const standing = standingAt(matrix, line.country.iso3, position)
      return {
        name: standingName(matrix, line.country.iso3, position, words),
        content: standing ? <RoleMark {...standing} /> : null,
        bare: true,
      }
    },
    [matrix, countries, positions, words],
  )
  const onAct = useAct(request)
  const story = ({ row, column }: MatrixPlace) => {
    const line = rows.at(row)
    if (row < 0) return columns.at(column)?.name ?? ''
    if (line?.kind !== 'row') return line?.label ?? ''
    return column < 0 ? line.name : cell(row, column).name
  }
  const label = t('overlaps.grid.countries')
  const corner = t('overlaps.corner.countries')
  const grid = useMemo(
    () => ({ label, corner, rows, columns, cell, onAct }),
    [label, corner, rows, columns, cell, onAct],
  )
  return { grid, story, widest: 34, columnHead: 150 }
}

function useRows({ matrix, rows }: Request): MatrixAxis<MatrixRow> {
  const { t } = useTranslation()
  const { words } = useAtlasData()
  return useMemo(
    () =>
      axisOf(rows, (row): MatrixRow => {
        if (row.kind === 'area') {
          const area = row.area ?? t('overlaps.no-area')
          return { kind: 'group', label: t('overlaps.area', { area, count: row.count }) }
        }
        const { iso3 } = row.country
        const count = matrix.counts.get(iso3) ?? 0
        const name = words.country(iso3)
        const spoken = t('overlaps.head.country', { name, count, roles: matrix.roles })
        return { kind: 'row', label: name, name: spoken, figure: words.number(count) }
      }),
    [matrix, rows, words, t],
  )
}

function useColumnHeads({ matrix, positions, place }: Request): MatrixAxis<MatrixHead> {
  const { t } = useTranslation()
  const { words } = useAtlasData()
  const { view } = useCurrentView()
  const { compared } = view
  const { by } = place
  return useMemo(
    () =>
      axisOf(positions, (position) => {
        const mechanism = matrix.mechanisms[position]
        if (!mechanism) return null
        const { id, short } = mechanism
        const count = matrix.totals[position] ?? 0
        return {
          label: short,
          name: t('overlaps.head.mechanism', { name: bothNames(mechanism), count, roles: matrix.roles }),
          figure: words.number(count),
          chosen: compared.includes(id),
          sorts: id === by,
        }
      }),
    [matrix, positions, by, compared, words, t],
  )
}

/** A mechanism's name puts its participants first, or no longer; a cell opens its mechanism at the members, a country's name the country. */
function useAct({ matrix, positions, rows, place }: Request) {
  const { view, go } = useCurrentView()
  return useCallback(
    ({ row, column }: MatrixPlace, act: MatrixAct) => {
      const id = matrix.mechanisms[positions[column] ?? -1]?.id
      const line = rows[row]
      if (id && act === 'choose') go(withCompared(view, id), 'replace')
      else if (id && row < 0) go({ ...view, place: { ...place, by: place.by === id ? null : id } }, 'replace')
      else if (id && line?.kind === 'country') go(goTo(view, { kind: 'mechanism', id, tab: 'members' }))
      else if (line?.kind === 'country') go(goTo(view, { kind: 'country', iso3: line.country.iso3 }))
    },
    [matrix, positions, rows, place, view, go],
  )
}
