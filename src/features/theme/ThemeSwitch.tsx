import { useTranslation } from 'react-i18next'
import type { IndexTheme } from '../../domain/theme.ts'
import { ThemeLink } from '../../parts/links/PlaceLink.tsx'
import { Icon } from '../../ui/controls/Icon.tsx'
import styles from './ThemeSwitch.module.css'

interface Props {
  readonly previous: IndexTheme
  readonly next: IndexTheme
}

/** The way to the themes before and after, in a circle through all of them. */
export function ThemeSwitch({ previous, next }: Props) {
  const { t } = useTranslation()
  return (
    <nav className={styles.switch} aria-label={t('theme-page.switch.label')}>
      <ThemeLink code={previous.code} className={styles.link}>
        <span className={styles.arrow}>
          <Icon name="back" />
        </span>
        <span>
          <span className={styles.word}>{t('theme-page.switch.previous')}</span> {t(`theme.short.${previous.code}`)}
        </span>
      </ThemeLink>
      <ThemeLink code={next.code} className={styles.link}>
        <span>
          <span className={styles.word}>{t('theme-page.switch.next')}</span> {t(`theme.short.${next.code}`)}
        </span>
        <span className={`${styles.arrow} ${styles.onward}`}>
          <Icon name="back" />
        </span>
      </ThemeLink>
    </nav>
  )
}
