import { useTranslation } from 'react-i18next'
import type { PriorityShare } from '../../derive/colour/mechanism-priorities.ts'
import { useAtlasData } from '../atlas/atlas-data.ts'
import styles from './PriorityBar.module.css'
import { useFormats } from '../atlas/use-formats.ts'
import { useThemeColour } from '../atlas/use-theme-colour.ts'
import { useThemes } from '../atlas/use-themes.ts'

interface Props {
  readonly shares: readonly PriorityShare[]
  readonly colours: boolean
}

/**
 * The bar itself: one part a theme, as wide as its share. A picture with its content in words, since narrow parts are no targets: the names
 * under it are. A mouse may still point at a part to read its name, and press it to colour the members by it.
 */
export function PrioritySegments({ shares, colours }: Props) {
  const { t } = useTranslation()
  const { words } = useAtlasData()
  const { theme, choose } = useThemeColour()
  const { short, percent } = useShareWords()
  const all = words.list(shares.map((share) => `${short(share)} ${percent(share)}`))
  return (
    <div className={styles.segments} role="img" aria-label={t('mechanism.priorities.bar', { all })}>
      {shares.map((share) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
        <span
          key={share.code}
          className={styles.segment}
          style={{ flexGrow: share.share }}
          data-chosen={share.code === theme || undefined}
          title={t('mechanism.priorities.segment', { theme: short(share), rank: share.rank, share: percent(share) })}
          onClick={colours ? () => choose(share.code === theme ? null : share.code) : undefined}
        >
          <Fill share={share} />
        </span>
      ))}
    </div>
  )
}

function Fill({ share: { family } }: { readonly share: PriorityShare }) {
  const colour = family ? `var(--colour-family-${family})` : 'var(--colour-ink-3)'
  return <span className={styles.fill} style={{ backgroundColor: colour }} />
}

function useShareWords() {
  const themes = useThemes()
  const { percent } = useFormats()
  return {
    short: ({ code }: PriorityShare) => themes.get(code)?.short ?? code,
    percent: ({ share }: PriorityShare) => percent(share),
  }
}
