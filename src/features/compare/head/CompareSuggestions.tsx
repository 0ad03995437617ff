import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import {
  mostAlike,
  mostAlikeTo,
  regionalGroups,
  type AlikePair,
} from '../../../derive/comparison/compare-suggestions.ts'
import type { MechanismId } from '../../../domain/ids.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import { ViewLink } from '../../../parts/links/PlaceLink.tsx'
import { Section } from '../../../ui/layout/Section.tsx'
import { mostCompared } from '../../../view/atlas-view.ts'
import { toComparison } from '../../../view/go.ts'
import styles from './CompareSuggestions.module.css'

const pairsShown = 5

/** Where to begin: the mechanisms most alike, and those of each region. */
export function CompareSuggestions() {
  const { t } = useTranslation()
  const { memberships } = useAtlasData()
  const { view } = useCurrentView()
  const { roles } = view
  const pairs = useMemo(() => mostAlike(memberships, roles, pairsShown), [memberships, roles])
  const groups = useMemo(() => regionalGroups(memberships, roles, mostCompared), [memberships, roles])
  return (
    <>
      <Section title={t('compare.suggest.alike')} note={t('compare.suggest.alike-note', { roles })}>
        <PairLinks pairs={pairs} nameOf={({ a, b }) => t('compare.suggest.pair', { a: a.short, b: b.short })} />
      </Section>
      <Section title={t('compare.suggest.regions')} note={t('compare.suggest.regions-note', { most: mostCompared })}>
        <ul className={styles.links}>
          {groups.map(({ region, mechanisms }) => (
            <li key={region}>
              <Suggestion
                ids={mechanisms.map(({ id }) => id)}
                name={t(`region.${region}`)}
                about={mechanisms.map(({ short }) => short).join(' · ')}
              />
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}

/** With whom the one mechanism that is chosen shares most. */
export function PartnerSuggestions({ id }: { readonly id: MechanismId }) {
  const { t } = useTranslation()
  const { memberships } = useAtlasData()
  const { view } = useCurrentView()
  const { roles } = view
  const pairs = useMemo(() => mostAlikeTo(memberships, id, roles, pairsShown), [memberships, id, roles])
  if (pairs.length === 0) return null
  return (
    <Section title={t('compare.suggest.with')} note={t('compare.suggest.alike-note', { roles })}>
      <PairLinks pairs={pairs} nameOf={({ b }) => b.short} />
    </Section>
  )
}

interface PairLinksProps {
  readonly pairs: readonly AlikePair[]
  readonly nameOf: (pair: AlikePair) => string
}

function PairLinks({ pairs, nameOf }: PairLinksProps) {
  const { t } = useTranslation()
  return (
    <ul className={styles.links}>
      {pairs.map((pair) => (
        <li key={`${pair.a.id} ${pair.b.id}`}>
          <Suggestion
            ids={[pair.a.id, pair.b.id]}
            name={nameOf(pair)}
            about={t('compare.suggest.shared', { shared: pair.shared, union: pair.union })}
          />
        </li>
      ))}
    </ul>
  )
}

interface SuggestionProps {
  readonly ids: readonly MechanismId[]
  readonly name: string
  readonly about: string
}

function Suggestion({ ids, name, about }: SuggestionProps) {
  const { view } = useCurrentView()
  return (
    <ViewLink view={toComparison(view, ids)} className={styles.link}>
      <span className={styles.name}>{name}</span> <span className={styles.about}>{about}</span>
    </ViewLink>
  )
}
