import { ToggleButton, ToggleButtonGroup, Tooltip, TooltipTrigger } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { PriorityShare } from '../derive/mechanism-priorities.ts'
import { ThemeLink } from './PlaceLink.tsx'
import styles from './PriorityBar.module.css'
import { useThemeColour } from './use-theme-colour.ts'
import { useThemes } from './use-themes.ts'

interface Props {
  readonly shares: readonly PriorityShare[]
  readonly colours: boolean
}

/** The bar itself: one part a theme, as wide as its share, named on pointing. */
export function PrioritySegments({ shares, colours }: Props) {
  return colours ? <ColourSegments shares={shares} /> : <LinkSegments shares={shares} />
}

/** Each part colours the members by its theme. One tab stop; arrow keys walk along it. */
function ColourSegments({ shares }: Pick<Props, 'shares'>) {
  const { t } = useTranslation()
  const { theme, choose } = useThemeColour()
  const name = useSegmentName()
  return (
    <ToggleButtonGroup
      className={styles.segments ?? ''}
      aria-label={t('mechanism.priorities.colour')}
      selectionMode="single"
      selectedKeys={theme ? [theme] : []}
      onSelectionChange={(keys) => choose(shares.find(({ code }) => keys.has(code))?.code ?? null)}
    >
      {shares.map((share) => (
        <TooltipTrigger key={share.code} delay={150} closeDelay={0}>
          <ToggleButton
            id={share.code}
            className={styles.segment ?? ''}
            style={{ flexGrow: share.share }}
            aria-label={name(share)}
          >
            <Fill share={share} />
          </ToggleButton>
          <Tooltip className={styles.tip ?? ''} offset={4}>
            {name(share)}
          </Tooltip>
        </TooltipTrigger>
      ))}
    </ToggleButtonGroup>
  )
}

/** Each part leads to its theme, where there are no members to colour. */
function LinkSegments({ shares }: Pick<Props, 'shares'>) {
  const name = useSegmentName()
  return (
    <div className={styles.segments}>
      {shares.map((share) => (
        <span key={share.code} className={styles.slot} style={{ flexGrow: share.share }}>
          <ThemeLink code={share.code} className={styles.segment} aria-label={name(share)}>
            <Fill share={share} />
          </ThemeLink>
        </span>
      ))}
    </div>
  )
}

function Fill({ share: { family } }: { readonly share: PriorityShare }) {
  const colour = family ? `var(--colour-family-${family})` : 'var(--colour-ink-3)'
  return <span className={styles.fill} style={{ backgroundColor: colour }} />
}

/** "Development: priority 3, 16% of the whole". */
function useSegmentName() {
  const { t, i18n } = useTranslation()
  const themes = useThemes()
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' })
  return ({ code, rank, share }: PriorityShare) =>
    t('mechanism.priorities.segment', { theme: themes.get(code)?.short ?? code, rank, share: percent.format(share) })
}
