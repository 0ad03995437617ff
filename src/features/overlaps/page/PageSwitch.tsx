import { useTranslation } from 'react-i18next'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import { ViewLink } from '../../../parts/links/PlaceLink.tsx'
import { overlapPages } from '../../../domain/view-options.ts'
import type { MatrixPageProps } from './overlaps-place.ts'
import styles from './PageSwitch.module.css'

/** Links to what mechanisms are set against; filters, roles and orders stay as they are. */
export function PageSwitch({ place }: MatrixPageProps) {
  const { t } = useTranslation()
  const { view } = useCurrentView()
  return (
    <nav className={styles.pages} aria-label={t('overlaps.pages')}>
      {overlapPages.map((page) => (
        <ViewLink
          key={page}
          view={{ ...view, place: { ...place, page }, camera: null }}
          className={styles.page}
          aria-current={page === place.page ? 'page' : undefined}
        >
          {t(`overlaps.page.${page}`)}
        </ViewLink>
      ))}
    </nav>
  )
}
