import { useTranslation } from 'react-i18next'
import type { IndexCountry } from '../../domain/country.ts'
import { Chip } from '../../ui/Chip.tsx'
import styles from './CountryHead.module.css'

/** Where it lies and what standing it has in the United Nations. */
export function CountryChips({ country }: { readonly country: IndexCountry }) {
  const { t } = useTranslation()
  const { region, subregion, status } = country
  const areas = [...new Set([region, subregion])].flatMap((area) => (area ? [t(`country.area.${area}`)] : []))
  return (
    <>
      {areas.length > 0 ? <Chip>{areas.join(' · ')}</Chip> : null}
      <Chip>{t(`country.status.${status}`)}</Chip>
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
