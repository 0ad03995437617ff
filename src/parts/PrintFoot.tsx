import { useTranslation } from 'react-i18next'
import { manifest } from '../api/atlas-queries.ts'
import styles from './PrintFoot.module.css'
import { usePrintedLink } from './use-printed-link.ts'

/** The last lines of what is printed: the date of the data, the link, where the sources are, what the borders mean, whose this is not. */
export function PrintFoot() {
  const { t } = useTranslation()
  const link = usePrintedLink()
  return (
    <footer className={styles.foot}>
      <p>
        {t('print.date', { date: new Date(manifest.date) })} <a href={link}>{link}</a>
      </p>
      <p>{t('print.sources')}</p>
      <p>{t('disclaimer.text')}</p>
      <p>{t('print.not-official')}</p>
    </footer>
  )
}
