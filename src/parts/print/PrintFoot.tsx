import { useTranslation } from 'react-i18next'
import { manifest } from '../../api/atlas-queries.ts'
import styles from './PrintFoot.module.css'
import { useFormats } from '../atlas/use-formats.ts'
import { useListDates } from '../atlas/use-list-dates.ts'
import { usePrintedLink } from './use-printed-link.ts'

/** The last lines of what is printed: the dates of member lists and data, the link, where the sources are, what the borders mean, whose this is not. */
export function PrintFoot() {
  const { t } = useTranslation()
  const { date } = useFormats()
  const link = usePrintedLink()
  const lists = useListDates()
  return (
    <footer className={styles.foot}>
      {lists === null ? null : <p className={styles.lists}>{t('list-dates.sentence', { lists })}</p>}
      <p>
        {t('print.date', { date: date(manifest.date) })} <a href={link}>{link}</a>
      </p>
      <p>{t('print.sources')}</p>
      <p>{t('disclaimer.text')}</p>
      <p>{t('print.not-official')}</p>
    </footer>
  )
}
