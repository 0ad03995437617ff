import { useTranslation } from 'react-i18next'
import { CloseLink } from '../../parts/CloseLink.tsx'
import { PanelFrame } from '../../ui/PanelFrame.tsx'
import type { MatrixPageProps } from './overlaps-place.ts'
import { CountryMatrixPage } from './CountryMatrixPage.tsx'
import { GapsPanel } from './GapsPanel.tsx'
import { MechanismMatrixPage } from './MechanismMatrixPage.tsx'
import { PageSwitch } from './PageSwitch.tsx'
import { ThemeMatrixPage } from './ThemeMatrixPage.tsx'

/** All mechanisms against each other, against themes and against countries, and what none of them reaches. */
export function OverlapsPage({ place }: MatrixPageProps) {
  const { t } = useTranslation()
  switch (place.page) {
    case 'mechanisms':
      return <MechanismMatrixPage place={place} />
    case 'themes':
      return <ThemeMatrixPage place={place} />
    case 'countries':
      return <CountryMatrixPage place={place} />
    case 'gaps':
      return (
        <PanelFrame
          title={t('overlaps.title')}
          below={<PageSwitch place={place} />}
          close={<CloseLink label={t('overlaps.close')} />}
        >
          <GapsPanel />
        </PanelFrame>
      )
  }
}
