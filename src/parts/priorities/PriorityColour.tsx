import { ToggleButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { PriorityShare } from '../../derive/colour/mechanism-priorities.ts'
import { FamilyMark } from '../atlas/FamilyMark.tsx'
import styles from './PriorityColour.module.css'
import { useThemeColour } from '../atlas/use-theme-colour.ts'
import { useThemes } from '../atlas/use-themes.ts'

interface Props {
  readonly share: PriorityShare
  /** False where the mechanism has no footprint that a theme could colour. */
  readonly colours: boolean
}

/** The mark of a priority's family; where there are members, a button that colours them on the map by it. */
export function PriorityColour({ share: { code, family }, colours }: Props) {
  const { t } = useTranslation()
  const { theme, choose } = useThemeColour()
  const themes = useThemes()
  if (!family) return null
  if (!colours) return <FamilyMark family={family} />
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
