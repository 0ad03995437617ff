import { useTranslation } from 'react-i18next'
import type { OverlapBin } from '../../../derive/matrix/overlap-matrix-scale.ts'
import type { OverlapMeasure } from '../../../derive/matrix/overlap-matrix.ts'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import { MatrixScale } from '../../../ui/matrix/MatrixScale.tsx'
import { stepOf } from './step-of.ts'

interface Props {
  readonly bins: readonly OverlapBin[]
  readonly measure: OverlapMeasure
}

/** What the colours of the cells mean. */
export function OverlapLegend({ bins, measure }: Props) {
  const { t } = useTranslation()
  const { view } = useCurrentView()
  const steps = bins.map(({ colour, label }) => ({ ...stepOf(colour), label }))
  return (
    <MatrixScale
      title={t(`overlaps.legend.${measure}`, { roles: view.roles })}
      steps={[{ label: t('overlaps.legend.none') }, ...steps]}
    />
  )
}
