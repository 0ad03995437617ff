import { useTranslation } from 'react-i18next'
import { FamilyMark } from '../../parts/atlas/FamilyMark.tsx'
import { ThemeLink } from '../../parts/links/PlaceLink.tsx'
import { useAtlasData } from '../../parts/atlas/atlas-data.ts'
import { Section } from '../../ui/layout/Section.tsx'
import styles from './ColourKey.module.css'

/** The families that carry colour, what they mean and which themes are in them. */
export function ColourKey() {
  const { t } = useTranslation()
  const { families, themes } = useAtlasData().index
  return (
    <Section title={t('about.colours.title', { families: families.length, themes: themes.length })}>
      <dl className={styles.families}>
        {families.map((family) => (
          <div key={family.code}>
            <dt className={styles.family}>
              <FamilyMark family={family.code} />
              {t(`family.${family.code}`)}
            </dt>
            <dd>
              <p>{family.definition}</p>
              <ul className={styles.themes}>
                {themes
                  .filter((theme) => theme.family === family.code)
                  .map((theme) => (
                    <li key={theme.code}>
                      <ThemeLink code={theme.code} className={styles.theme}>
                        {t(`theme.short.${theme.code}`)}
                      </ThemeLink>
                    </li>
                  ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
