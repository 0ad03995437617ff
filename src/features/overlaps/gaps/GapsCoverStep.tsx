import { useTranslation } from 'react-i18next'
import { bothNames, nameInUse } from '../../../derive/membership/name-in-use.ts'
import type { CoverStep } from '../../../algorithms/set-cover.ts'
import type { Mechanism } from '../../../domain/atlas-index.ts'
import type { Iso3 } from '../../../domain/ids.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import { ViewLink } from '../../../parts/links/PlaceLink.tsx'
import { useLightUp } from '../../../parts/atlas/use-highlight.ts'
import { goTo } from '../../../view/go.ts'
import styles from './GapsCoverStep.module.css'

interface Props {
  readonly step: CoverStep<Mechanism, Iso3>
  /** From 1. */
  readonly number: number
  /** How many countries there are to reach. */
  readonly all: number
}

/** One mechanism of the few, with what it adds on top of those before it; the countries that it adds light up while pointed at. */
export function GapsCoverStep({ step: { key: mechanism, adds, reached }, number, all }: Props) {
  const { t } = useTranslation()
  const { words } = useAtlasData()
  const { view } = useCurrentView()
  const light = useLightUp({ kind: 'countries', iso3s: adds })
  const { id, short } = mechanism
  return (
    <li className={styles.step} {...light}>
      <span className={styles.number} aria-hidden="true">
        {words.number(number)}
      </span>
      <ViewLink
        view={goTo(view, { kind: 'mechanism', id, tab: 'overview' })}
        className={styles.name}
        aria-label={nameInUse(mechanism) ? bothNames(mechanism) : undefined}
      >
        {short}
      </ViewLink>
      <span className={styles.adds}>{t('overlaps.gaps.cover.adds', { count: adds.length })}</span>
      <svg className={styles.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect className={styles.ground} width="100" height="8" />
        <rect className={styles.before} width={(100 * (reached - adds.length)) / all} height="8" />
        <rect
          className={styles.added}
          x={(100 * (reached - adds.length)) / all}
          width={(100 * adds.length) / all}
          height="8"
        />
      </svg>
      <span className={styles.reached}>{t('overlaps.gaps.cover.reached', { reached, all })}</span>
    </li>
  )
}
