import { useTranslation } from 'react-i18next'
import type { FoundingDot } from '../../derive/mechanism/founding-strip.ts'
import { nameInUse } from '../../derive/membership/name-in-use.ts'
import { useAtlasData } from '../../parts/atlas/atlas-data.ts'
import { useCurrentView } from '../../parts/atlas/current-view.ts'
import { useHighlight } from '../../parts/atlas/use-highlight.ts'
import { TextButton } from '../../ui/controls/TextButton.tsx'
import type { Range } from '../../ui/controls/RangeTrack.tsx'
import { defaultFilters } from '../../view/atlas-view.ts'
import { withFilters } from '../../view/go.ts'
import styles from './FoundingHead.module.css'
import { MechanismLink } from '../../parts/links/PlaceLink.tsx'

interface Props {
  readonly ends: Range
  readonly years: Range
  readonly undated: readonly FoundingDot[]
}

/** The years that are chosen, a way back to all of them, those without a year, and the mechanism that is pointed at anywhere. */
export function FoundingHead({ ends, years, undated }: Props) {
  const { t } = useTranslation()
  const { view, go } = useCurrentView()
  const chosen = years[0] > ends[0] || years[1] < ends[1]
  return (
    <div className={styles.head}>
      <p className={styles.heading} id="founding-heading">
        {t('founding.heading')}
      </p>
      <span className={styles.years}>{t('founding.years', { from: String(years[0]), to: String(years[1]) })}</span>
      {chosen ? (
        <TextButton onPress={() => go(withFilters(view, { founded: defaultFilters.founded }))}>
          {t('founding.reset')}
        </TextButton>
      ) : null}
      <FoundingUndated undated={undated} />
      <PointedAt />
    </div>
  )
}

function PointedAt() {
  const { t } = useTranslation()
  const { memberships } = useAtlasData()
  const highlight = useHighlight()
  const mechanism = highlight?.kind === 'mechanism' ? memberships.mechanisms.get(highlight.id) : undefined
  if (!mechanism) return null
  const { name, established } = mechanism
  const inUse = nameInUse(mechanism)
  const called = inUse === null ? name : t('founding.called', { short: inUse, name })
  return (
    <span className={styles.pointed} aria-hidden="true">
      {established === null ? called : t('founding.pointed', { name: called, year: String(established) })}
    </span>
  )
}

/** The mechanisms whose founding year no source gives, by name, since they have no place on the axis; nothing where all have one. */
function FoundingUndated({ undated }: { readonly undated: readonly FoundingDot[] }) {
  const { t } = useTranslation()
  const { memberships } = useAtlasData()
  if (undated.length === 0) return null
  return (
    <div className={styles.undated}>
      <span id="founding-undated">{t('founding.undated')}</span>
      <ul className={styles.names} aria-labelledby="founding-undated">
        {undated.map(({ id, listed }) => (
          <li key={id} data-out={!listed || undefined}>
            <MechanismLink id={id}>
              {memberships.mechanisms.get(id)?.short}
              {listed ? null : <span className="visually-hidden">{t('founding.undated-out')}</span>}
            </MechanismLink>
          </li>
        ))}
      </ul>
    </div>
  )
}
