import { useId, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { priorityShares, type PriorityShare } from '../../derive/colour/mechanism-priorities.ts'
import type { Mechanism } from '../../domain/atlas-index.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { usePrinting } from '../../ui/hooks/use-printing.ts'
import { useAtlasData } from '../atlas/atlas-data.ts'
import { ThemeLink } from '../links/PlaceLink.tsx'
import { PriorityColour } from './PriorityColour.tsx'
import styles from './PriorityBar.module.css'
import { PriorityList } from './PriorityList.tsx'
import { PrioritySegments } from './PrioritySegments.tsx'
import { useThemes } from '../atlas/use-themes.ts'

/** Themes named under the bar before the reader asks for all. */
const namedAtFirst = 5

interface Props {
  readonly mechanism: Mechanism
  /** False where the mechanism has no footprint that a theme could colour. */
  readonly colours: boolean
}

/**
 * What a mechanism works on: a bar shared among its themes by 1/rank, in the colours of their families. Under it their names lead to the
 * themes, and the marks beside those colour the members on the map by them.
 */
export function PriorityBar({ mechanism, colours }: Props) {
  const { t } = useTranslation()
  const { memberships } = useAtlasData()
  const id = useId()
  const [asked, setAll] = useState(false)
  const all = usePrinting() || asked
  const shares = useMemo(() => priorityShares(mechanism.themes, memberships.familyOf), [mechanism, memberships])
  const hidden = Math.max(0, shares.length - namedAtFirst)
  if (shares.length === 0) return null
  return (
    <div className={styles.bar} role="group" aria-label={t('mechanism.priorities.label')}>
      <PrioritySegments shares={shares} colours={colours} />
      <div className={styles.names}>
        {all ? null : <FirstNames shares={shares} colours={colours} />}
        {hidden > 0 ? (
          <Button
            look="quiet"
            aria-expanded={all}
            aria-controls={id}
            aria-label={t(all ? 'mechanism.priorities.fewer' : 'mechanism.priorities.more', { count: hidden })}
            onPress={() => setAll(!all)}
          >
            {all ? t('mechanism.priorities.fewer') : t('mechanism.priorities.plus', { count: hidden })}
          </Button>
        ) : null}
      </div>
      <div id={id}>{all ? <PriorityList shares={shares} colours={colours} /> : null}</div>
    </div>
  )
}

function FirstNames({ shares, colours }: { readonly shares: readonly PriorityShare[]; readonly colours: boolean }) {
  const { t } = useTranslation()
  const themes = useThemes()
  return (
    <ul className={styles.first} aria-label={t('mechanism.priorities.first')}>
      {shares.slice(0, namedAtFirst).map((share) => (
        <li key={share.code}>
          <PriorityColour share={share} colours={colours} />
          <ThemeLink code={share.code} className={styles.name}>
            {themes.get(share.code)?.short ?? share.code}
          </ThemeLink>
        </li>
      ))}
    </ul>
  )
}
