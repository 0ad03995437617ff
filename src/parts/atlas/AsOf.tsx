import { useTranslation } from 'react-i18next'
import { listDate } from '../../derive/membership/mechanism-age.ts'
import { Icon } from '../../ui/controls/Icon.tsx'
import styles from './AsOf.module.css'
import { useAtlasData } from './atlas-data.ts'
import { useFormats } from './use-formats.ts'

/** The date of the member list, marked where it is older than three years. Goes inside a line of text. */
export function AsOf({ date }: { readonly date: string | null }) {
  const { t } = useTranslation()
  const { year } = useAtlasData()
  const formats = useFormats()
  const list = listDate(date, year)
  if (list === null) return t('mechanism.as-of.unknown')
  return (
    <>
      {t('mechanism.as-of.date', { date: formats.date(list.date) })}
      {list.old ? (
        <>
          {' · '}
          <span className={styles.old}>
            <Icon name="warn" size={14} />
            {t('mechanism.as-of.old')}
          </span>
        </>
      ) : null}
    </>
  )
}
