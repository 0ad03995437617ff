import { useTranslation } from 'react-i18next'
import type { Mechanism } from '../../domain/atlas-index.ts'
import type { ColourName } from '../../domain/palette.ts'
import { Icon } from '../../ui/controls/Icon.tsx'
import { mostCompared } from '../../view/atlas-view.ts'
import styles from './CompareToggle.module.css'
import { useComparisonChoice } from './use-comparison-choice.ts'

interface Props {
  readonly mechanism: Mechanism
  /** `words` says "Compare" beside the icon. */
  readonly look?: 'icon' | 'words'
  readonly className?: string | undefined
}

/**
 * Adds a mechanism to the comparison, or takes it out again; pressed it shows the colour that the mechanism has there. Where the
 * comparison is full it stays in place, so that those who come to it are told why it does nothing.
 */
export function CompareToggle({ mechanism, look = 'icon', className = '' }: Props) {
  const { t } = useTranslation()
  const { colour, full, toggle } = useComparisonChoice(mechanism.id)
  const values = { name: mechanism.short, most: mostCompared }
  const hint = full ? t('compare.pick.full', values) : t(colour ? 'compare.pick.chosen' : 'compare.pick.add', values)
  return (
    <button
      type="button"
      className={`${styles.toggle} ${look === 'words' ? styles.words : ''} ${className}`}
      aria-pressed={colour !== null}
      aria-disabled={full || undefined}
      aria-label={full ? hint : t('compare.pick.name', values)}
      title={hint}
      onClick={toggle}
    >
      <ChoiceSign colour={colour} />
      {look === 'words' ? <span>{t('compare.pick.compare')}</span> : null}
    </button>
  )
}

/** Two circles that meet; a tick in the mechanism's colour once it is chosen. */
export function ChoiceSign({ colour }: { readonly colour: ColourName | null }) {
  if (colour === null) return <Icon name="compare" />
  return (
    <span className={styles.chosen} style={{ backgroundColor: `var(--colour-${colour})` }}>
      <Icon name="check" size={14} />
    </span>
  )
}
