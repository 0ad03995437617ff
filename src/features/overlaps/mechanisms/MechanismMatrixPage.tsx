import { useMemo } from 'react'
import { mechanismMatrixContent } from '../../../derive/matrix/matrix-content-mechanisms.ts'
import { overlapTable } from '../../../derive/matrix/matrix-csv.ts'
import { overlapMatrix } from '../../../derive/matrix/overlap-matrix.ts'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import { MatrixFrame } from '../page/MatrixFrame.tsx'
import { MechanismOrderMenu } from '../page/MechanismOrderMenu.tsx'
import type { MatrixPageProps } from '../page/overlaps-place.ts'
import { RoleSwitch } from '../page/RoleSwitch.tsx'
import { useMatrixField, useMatrixRequest } from '../page/use-matrix-request.ts'
import { useMemberSeriation } from '../page/use-member-seriation.ts'
import { MeasureSwitch } from './MeasureSwitch.tsx'
import { useMechanismModel } from './use-mechanism-model.ts'

const room = { widest: 30, columnHead: 130 }

/** Every mechanism with a list against every other. */
export function MechanismMatrixPage({ place }: MatrixPageProps) {
  const { listed, view } = useCurrentView()
  const { roles } = view
  const field = useMatrixField()
  const { memberships } = field
  const matrix = useMemo(() => overlapMatrix(memberships, { mechanisms: listed, roles }), [memberships, listed, roles])
  const seriation = useMemberSeriation(place.order === 'similar')
  const request = useMatrixRequest(place, seriation)
  const content = useMemo(() => mechanismMatrixContent(matrix, request, field), [matrix, request, field])
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
      model={useMechanismModel(content)}
      room={room}
      tableOf={(origin) => overlapTable(matrix, origin, field.words)}
      pictureName={`overlaps-${place.measure}`}
      ordering={seriation.state === 'running'}
    />
  )
}
