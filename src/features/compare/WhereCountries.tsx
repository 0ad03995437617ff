import { useTranslation } from 'react-i18next'
import type { ListedCountry } from '../../derive/comparison-marks.ts'
import { CountryLink } from '../../parts/PlaceLink.tsx'
import { ShortList } from '../../ui/ShortList.tsx'
import styles from './WhereCountries.module.css'

/** How many stand there before the reader asks for all. */
const first = 24

/** Countries in a running line, each a link, with what they are where that is not a member. */
export function WhereCountries({ countries }: { readonly countries: readonly ListedCountry[] }) {
  const { t } = useTranslation()
  const words = {
    all: t('compare.sets.all', { count: countries.length }),
    fewer: t('compare.sets.fewer'),
  }
  return (
    <div className={styles.countries}>
      <ShortList first={first} words={words} className={styles.list}>
        {countries.map(({ iso3, name, standing }) => (
          <li key={iso3}>
            <CountryLink iso3={iso3} className={styles.link}>
              {name}
            </CountryLink>
            {standing === null ? null : <span className={styles.standing}> {standing}</span>}
          </li>
        ))}
      </ShortList>
    </div>
  )
}
