import { useTranslation } from 'react-i18next'
import { useMemo } from 'react'
import { overlapFindings } from '../../derive/overlap-matrix-finding.ts'
import { leftOutSentence } from '../../derive/overlap-matrix-left-out.ts'
import { mechanismPositions } from '../../derive/overlap-matrix-order.ts'
import { overlapBins } from '../../derive/overlap-matrix-scale.ts'
import { overlapMatrix, sharedIn } from '../../derive/overlap-matrix.ts'
import { useAtlas } from '../../parts/atlas-context.ts'
import { MatrixFrame } from './MatrixFrame.tsx'
import { MeasureSwitch } from './MeasureSwitch.tsx'
import { MechanismOrderMenu } from './MechanismOrderMenu.tsx'
import { OverlapLegend } from './OverlapLegend.tsx'
import type { MatrixPageProps } from './overlaps-place.ts'
import { RoleSwitch } from './RoleSwitch.tsx'
import { useMechanismStage } from './use-mechanism-stage.ts'
import { useMemberSeriation } from './use-member-seriation.ts'

/** Every mechanism with a list against every other. */
export function MechanismMatrixPage({ place }: MatrixPageProps) {
  const { t } = useTranslation()
  const { memberships, listed, view, words } = useAtlas()
  const { roles } = view
  const matrix = useMemo(() => overlapMatrix(memberships, { mechanisms: listed, roles }), [memberships, listed, roles])
  const seriation = useMemberSeriation(place.order === 'similar')
  const { positions: similar } = seriation
  const positions = useMemo(() => {
    const sizes = matrix.mechanisms.map((_, position) => sharedIn(matrix, position, position))
    return mechanismPositions(matrix.mechanisms, { order: place.order, similar, sizes }, words)
  }, [matrix, place.order, similar, words])
  const bins = useMemo(() => overlapBins(matrix, place.measure, words), [matrix, place.measure, words])
  const findings = useMemo(() => overlapFindings(matrix, words), [matrix, words])
  const stage = useMechanismStage({ matrix, positions, bins, measure: place.measure })
  const leftOut = leftOutSentence(memberships, listed, words)
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
          <p>{t('overlaps.method.members', { roles })}</p>
          {leftOut === null ? null : <p>{leftOut}</p>}
        </>
      }
      stage={stage}
    />
  )
}
