import { ToggleButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { PriorityShare } from '../derive/mechanism-priorities.ts'
import { FamilyMark } from './FamilyMark.tsx'
import { ThemeLink } from './PlaceLink.tsx'
import styles from './PriorityList.module.css'
import { useThemeColour } from './use-theme-colour.ts'
import { useThemes } from './use-themes.ts'

interface Props {
  readonly shares: readonly PriorityShare[]
  readonly colours: boolean
}

/** All priorities by rank. The mark of each colours the members on the map by it, its name leads to the theme. */
export function PriorityList({ shares, colours }: Props) {
  const themes = useThemes()
  return (
    <ol className={styles.list}>
      {shares.map(({ code, rank, family }) => (
        <li key={code} className={styles.entry}>
          <span className={styles.rank}>{rank}</span>
          {colours && family ? (
            <ColourButton code={code} family={family} />
          ) : family ? (
            <FamilyMark family={family} />
          ) : null}
          <ThemeLink code={code} className={styles.name}>
            {themes.get(code)?.short ?? code}
          </ThemeLink>
        </li>
      ))}
    </ol>
  )
}

type ColourButtonProps = Pick<PriorityShare, 'code'> & { readonly family: NonNullable<PriorityShare['family']> }

function ColourButton({ code, family }: ColourButtonProps) {
  const { t } = useTranslation()
  const { theme, choose } = useThemeColour()
  const themes = useThemes()
  return (
    <ToggleButton
      className={styles.colour ?? ''}
      isSelected={theme === code}
      onChange={(on) => choose(on ? code : null)}
      aria-label={t('mechanism.priorities.colour-by', { theme: themes.get(code)?.short ?? code })}
    >
      <FamilyMark family={family} />
    </ToggleButton>
  )
}
