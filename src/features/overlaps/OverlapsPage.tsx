import { useTranslation } from 'react-i18next'
import { CloseLink } from '../../parts/CloseLink.tsx'
import { PanelFrame } from '../../ui/PanelFrame.tsx'
import { GapsPanel } from './GapsPanel.tsx'
import type { Place } from '../../view/atlas-view.ts'

/** All mechanisms against each other, against themes and against countries, and what none of them reaches. */
export function OverlapsPage({ place }: { readonly place: Extract<Place, { kind: 'overlaps' }> }) {
  const { t } = useTranslation()
  return (
    <PanelFrame title={t('overlaps.title')} close={<CloseLink label={t('overlaps.close')} />}>
      {place.page === 'gaps' ? <GapsPanel /> : null}
    </PanelFrame>
  )
}
