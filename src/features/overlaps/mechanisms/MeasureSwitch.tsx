import { useTranslation } from 'react-i18next'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import { Segments } from '../../../ui/controls/Segments.tsx'
import { overlapMeasures } from '../../../domain/view-options.ts'
import { Labelled } from '../page/Labelled.tsx'
import type { MatrixPageProps } from '../page/overlaps-place.ts'

/** What the cells show, and what that means. */
export function MeasureSwitch({ place }: MatrixPageProps) {
  const { t } = useTranslation()
  const { view, go } = useCurrentView()
  return (
    <Labelled label={t('overlaps.measure')}>
      <Segments
        label={t('overlaps.measure')}
        value={place.measure}
        options={overlapMeasures.map((key) => ({ key, label: t(`overlaps.measures.${key}`) }))}
        onChange={(measure) => go({ ...view, place: { ...place, measure } }, 'replace')}
      />
      <span>{t(`overlaps.measure-note.${place.measure}`, { roles: view.roles })}</span>
    </Labelled>
  )
}
