import { useTranslation } from 'react-i18next'
import { useMemo } from 'react'
import { overlapTable } from '../../../derive/matrix/matrix-csv.ts'
import { overlapFindings } from '../../../derive/matrix/overlap-matrix-finding.ts'
import { leftOutSentence } from '../../../derive/matrix/overlap-matrix-left-out.ts'
import { mechanismPositions } from '../../../derive/matrix/overlap-matrix-order.ts'
import { overlapBins } from '../../../derive/matrix/overlap-matrix-scale.ts'
import { overlapMatrix, sharedIn, type OverlapMatrix } from '../../../derive/matrix/overlap-matrix.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import { MatrixFrame } from '../page/MatrixFrame.tsx'
import { MatrixPicture } from '../page/MatrixPicture.tsx'
import { MeasureSwitch } from './MeasureSwitch.tsx'
import { MechanismOrderMenu } from '../page/MechanismOrderMenu.tsx'
import { OverlapLegend } from './OverlapLegend.tsx'
import type { MatrixPageProps, OverlapsPlace } from '../page/overlaps-place.ts'
import { RoleSwitch } from '../page/RoleSwitch.tsx'
import { useMechanismStage } from './use-mechanism-stage.ts'
import { useMemberSeriation } from '../page/use-member-seriation.ts'
import type { Seriation } from '../page/use-seriation.ts'

/** Every mechanism with a list against every other. */
export function MechanismMatrixPage({ place }: MatrixPageProps) {
  const { memberships, words } = useAtlasData()
  const { listed, view } = useCurrentView()
  const { roles } = view
  const matrix = useMemo(() => overlapMatrix(memberships, { mechanisms: listed, roles }), [memberships, listed, roles])
  const seriation = useMemberSeriation(place.order === 'similar')
  const positions = usePositions(matrix, place, seriation)
  const bins = useMemo(() => overlapBins(matrix, place.measure, words), [matrix, place.measure, words])
  const findings = useMemo(() => overlapFindings(matrix, words), [matrix, words])
  const stage = useMechanismStage({ matrix, positions, bins, measure: place.measure })
  const notes = useNotes(place)
  return (
    <MatrixFrame
      place={place}
      count={matrix.mechanisms.length}
      controls={
        <>
          <MeasureSwitch place={place} />
          <RoleSwitch />
          <MechanismOrderMenu place={place} size="size" seriation={seriation} />
        </>
      }
      findings={findings}
      legend={<OverlapLegend bins={bins} measure={place.measure} />}
      notes={
        <>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
          <MatrixPicture drawn={{ matrix, measure: place.measure, positions, bins }} notes={notes} />
        </>
      }
      stage={stage}
      tableOf={(origin) => overlapTable(matrix, origin, words)}
      ordering={seriation.state === 'running'}
    />
  )
}

function usePositions(matrix: OverlapMatrix, { order }: OverlapsPlace, seriation: Seriation): readonly number[] {
  const { words } = useAtlasData()
  const { positions: similar } = seriation
  return useMemo(() => {
    const sizes = matrix.mechanisms.map((_, position) => sharedIn(matrix, position, position))
    return mechanismPositions(matrix.mechanisms, { order, similar, sizes }, words)
  }, [matrix, order, similar, words])
}

/** How the order is worked out, where it is not plain, and who is left out. */
function useNotes({ order }: OverlapsPlace): readonly string[] {
  const { t } = useTranslation()
  const { memberships, words } = useAtlasData()
  const { listed, view } = useCurrentView()
  const { roles } = view
  const diagonal = t('overlaps.diagonal', { roles })
  const method = order === 'similar' ? [t('overlaps.method.members', { roles })] : []
  const leftOut = leftOutSentence(memberships, listed, words)
  return [diagonal, ...method, ...(leftOut === null ? [] : [leftOut])]
}
