import { useTranslation } from 'react-i18next'
import type { ListDate } from '../../derive/membership/mechanism-age.ts'
import { Icon } from '../../ui/controls/Icon.tsx'
import styles from './ListDateNote.module.css'

/** Of when the list of members is, marked where it is older than three years. Null: the record gives no date. */
export function ListDateNote({ list }: { readonly list: ListDate | null }) {
  const { t } = useTranslation()
  if (!list) return <> · {t('country.list.undated')}</>
  const text = t('country.list.of', { year: String(list.year) })
  if (!list.old) return <> · {text}</>
  return (
    <>
      {' · '}
      <span className={styles.old}>
        <Icon name="warn" size={12} /> {text}
        <span className="visually-hidden"> {t('country.list.old')}</span>
      </span>
    </>
  )
}
