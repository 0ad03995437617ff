import { useTranslation } from 'react-i18next'
import { PrintedMap } from '../../parts/print/PrintedMap.tsx'
import { useScene } from '../../parts/atlas/use-scene.ts'
import styles from './PrintedView.module.css'

/** The map that is seen beside a page, as a picture with its sentence. */
export function PrintedView() {
  const { t } = useTranslation()
  const { sentence } = useScene()
  return (
    <section className={styles.view}>
      <PrintedMap className={styles.map} />
      <p className={styles.sentence}>{sentence}</p>
      <p className={styles.sentence}>{t('disclaimer.text')}</p>
    </section>
  )
}
