import { useTranslation } from 'react-i18next'
import type { ListedCountry } from '../../../derive/comparison/comparison-marks.ts'
import { CountryNote, NotedCountry, notedCountries } from '../../../parts/links/NotedCountry.tsx'
import { ShortList } from '../../../ui/layout/ShortList.tsx'
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
      <ShortList first={first} words={words} className={notedCountries}>
        {countries.map(({ iso3, standing }) => (
          <NotedCountry key={iso3} iso3={iso3}>
            {standing === null ? null : <CountryNote>{standing}</CountryNote>}
          </NotedCountry>
        ))}
      </ShortList>
    </div>
  )
}
