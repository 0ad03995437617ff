import { useTranslation } from 'react-i18next'
import styles from './PrintedTop.module.css'
import { usePrintedLink } from './use-printed-link.ts'

/** What paper has above a page: whose it is and where it is found. */
export function PrintedTop() {
  const { t } = useTranslation()
  const link = usePrintedLink()
  return (
    <div className={styles.top}>
      <p>
        <span className={styles.name}>{t('layout.name')}</span>{' '}
        <span className={styles.claim}>{t('layout.claim')}</span>
      </p>
      <a className={styles.link} href={link}>
        {link}
      </a>
    </div>
  )
}
