import { useTranslation } from 'react-i18next'
import type { ThemeProfile } from '../../derive/theme/theme-profile.ts'
import { themeReachSentence } from '../../derive/theme/theme-reach-sentence.ts'
import { CountryLink } from '../../parts/links/PlaceLink.tsx'
import { useAtlasData } from '../../parts/atlas/atlas-data.ts'
import { useCurrentView } from '../../parts/atlas/current-view.ts'
import { BarRow } from '../../ui/layout/BarRow.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { ShortList } from '../../ui/layout/ShortList.tsx'

const shownFirst = 10

/** Where the theme reaches: countries by the number of mechanisms with this priority in which they take part. */
export function ReachSection({ profile }: { readonly profile: ThemeProfile }) {
  const { t } = useTranslation()
  const { words } = useAtlasData()
  const { view } = useCurrentView()
  const { reach } = profile
  const most = reach[0]?.mechanisms.length ?? 0
  const sentence = themeReachSentence(reach, view.roles, words)
  return (
    <Section title={t('theme-page.reach.title')} note={sentence}>
      <ShortList
        first={shownFirst}
        words={{ all: t('theme-page.reach.all', { count: words.number(reach.length) }), fewer: t('theme-page.fewer') }}
      >
        {reach.map(({ iso3, mechanisms }) => (
          <li key={iso3}>
            <BarRow
              label={<CountryLink iso3={iso3} />}
              share={mechanisms.length / most}
              value={t('theme-page.reach.count', { count: mechanisms.length })}
            />
          </li>
        ))}
      </ShortList>
    </Section>
  )
}
