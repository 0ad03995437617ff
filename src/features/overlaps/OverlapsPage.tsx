import { useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { CloseLink } from '../../parts/links/CloseLink.tsx'
import { PanelFrame } from '../../ui/layout/PanelFrame.tsx'
import { CountryMatrixPage } from './countries/CountryMatrixPage.tsx'
import { GapsPanel } from './gaps/GapsPanel.tsx'
import { MatrixShell } from './page/MatrixShell.tsx'
import { MechanismMatrixPage } from './mechanisms/MechanismMatrixPage.tsx'
import type { MatrixPageProps, OverlapsPlace } from './page/overlaps-place.ts'
import { PageSwitch } from './page/PageSwitch.tsx'
import { ThemeMatrixPage } from './themes/ThemeMatrixPage.tsx'

/**
 * All mechanisms against each other, against themes and against countries, and what none of them reaches. What a page holds is drawn after the
 * reader sees that it opens, and piece by piece: until then its head stands there, or the page that was open before.
 */
export function OverlapsPage({ place }: MatrixPageProps) {
  const drawn = useDeferredValue<OverlapsPlace | null>(place, null)
  if (place.page === 'gaps') return <GapsPage place={place} />
  if (drawn === null || drawn.page === 'gaps') return <MatrixShell place={place} />
  return <MatrixPage place={drawn.page === place.page ? place : drawn} />
}

function MatrixPage({ place }: MatrixPageProps) {
  switch (place.page) {
    case 'mechanisms':
      return <MechanismMatrixPage place={place} />
    case 'themes':
      return <ThemeMatrixPage place={place} />
    case 'countries':
      return <CountryMatrixPage place={place} />
    case 'gaps':
      return null
  }
}

function GapsPage({ place }: MatrixPageProps) {
  const { t } = useTranslation()
  return (
    <PanelFrame
      title={t('overlaps.title')}
      below={<PageSwitch place={place} />}
      close={<CloseLink label={t('overlaps.close')} />}
    >
      <GapsPanel place={place} />
    </PanelFrame>
  )
}
