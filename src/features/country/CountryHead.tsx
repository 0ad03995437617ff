import { useTranslation } from 'react-i18next'
import type { IndexCountry } from '../../domain/country.ts'
import { Chip } from '../../ui/controls/Chip.tsx'
import styles from './CountryHead.module.css'
import { useAreaNames } from './use-area-names.ts'

/** Where it lies and what standing it has in the United Nations. */
export function CountryChips({ country }: { readonly country: IndexCountry }) {
  const { t } = useTranslation()
  const areas = useAreaNames(country)
  return (
    <>
      {areas === '' ? null : <Chip>{areas}</Chip>}
      <Chip>{t(`country.status.${country.status}`)}</Chip>
    </>
  )
}

/** Its other names and what a reader must be told about name or status. */
export function CountryNames({ country }: { readonly country: IndexCountry }) {
  const { t } = useTranslation()
  const { name, short, aliases, note } = country
  const others = [...new Set([short, ...aliases])].filter((other) => other !== name)
  return (
    <>
      {others.length > 0 ? <p className={styles.names}>{t('country.also', { names: others.join(' · ') })}</p> : null}
      {note ? <p className={styles.note}>{note}</p> : null}
    </>
  )
}
