import { useTranslation } from 'react-i18next'
import { useCurrentView } from '../../parts/atlas/current-view.ts'
import { ViewLink } from '../../parts/links/PlaceLink.tsx'
import { goTo } from '../../view/go.ts'
import styles from './Disclaimer.module.css'

/** The one line on boundaries and names that stands in the map's frame; its wording is configuration (`disclaimer.text`). */
export function Disclaimer() {
  const { t } = useTranslation()
  const { view } = useCurrentView()
  return (
    <p className={styles.disclaimer}>
      {t('disclaimer.text')}{' '}
      <ViewLink view={goTo(view, { kind: 'about' })} className={styles.link}>
        {t('disclaimer.link')}
      </ViewLink>
    </p>
  )
}
