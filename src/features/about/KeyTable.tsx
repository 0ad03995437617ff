import { useTranslation } from 'react-i18next'
import { Subsection } from '../../ui/layout/Section.tsx'
import styles from './KeyTable.module.css'

const uses = ['search', 'move', 'within', 'open', 'close', 'back'] as const

/** The keys that reach everything. Several keys for one use stand in the words, parted by a vertical bar. */
export function KeyTable() {
  const { t } = useTranslation()
  return (
    <Subsection title={t('about.keys.title')}>
      <dl className={styles.keys}>
        {uses.map((use) => (
          <div key={use} className={styles.use}>
            <dt>
              {t(`about.keys.${use}.keys`)
                .split('|')
                .map((key) => (
                  <kbd key={key} className={styles.key}>
                    {key}
                  </kbd>
                ))}
            </dt>
            <dd>{t(`about.keys.${use}.use`)}</dd>
          </div>
        ))}
      </dl>
    </Subsection>
  )
}
