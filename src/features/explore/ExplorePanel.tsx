import { useTranslation } from 'react-i18next'
import { useAtlasData } from '../../parts/atlas/atlas-data.ts'
import { useCurrentView } from '../../parts/atlas/current-view.ts'
import styles from './ExplorePanel.module.css'
import { FilterHead } from './FilterHead.tsx'
import { MechanismList } from './MechanismList.tsx'
import { useState } from 'react'
import { closeNote, isNoteClosed } from '../../api/closed-notes.ts'
import { runningMechanisms } from '../../derive/membership/running-mechanisms.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { Icon } from '../../ui/controls/Icon.tsx'
import { filterMechanisms } from '../../derive/membership/filter-mechanisms.ts'
import { TextButton } from '../../ui/controls/TextButton.tsx'
import { defaultFilters } from '../../view/atlas-view.ts'
import { withFilters } from '../../view/go.ts'
import { appliedFilters, withoutFilter } from '../../parts/atlas/applied-filters.ts'
import { layoutOf } from '../../view/place-lookups.ts'

const note = 'introduction'

/** What the Atlas is about, in a sentence, for a first visit: above the list, so that it covers no map. It stays away once it is closed. */
export function Introduction() {
  const { t } = useTranslation()
  const { index } = useAtlasData()
  const [closed, setClosed] = useState(() => isNoteClosed(note))
  const count = runningMechanisms(index).length
  const close = () => {
    closeNote(note)
    setClosed(true)
  }
  if (closed) return null
  return (
    <section className={styles.note} aria-label={t('explore.introduction.label')}>
      <p>{t('explore.introduction.text', { count })}</p>
      <Button look="icon" aria-label={t('explore.introduction.close')} onPress={close}>
        <Icon name="close" size={16} />
      </Button>
    </section>
  )
}

/** The list of mechanisms with its filters: what the map shows, in words, and by keyboard. */
export function ExplorePanel() {
  const { t } = useTranslation()
  const { view, listed } = useCurrentView()
  /** Beside a panel it only names the list: the first heading of the page is that of the panel. */
  const alone = layoutOf(view.place) === 'list'
  const Heading = alone ? 'h1' : 'p'
  return (
    <section className={styles.panel} aria-labelledby="explore-heading">
      <Heading className="visually-hidden" id="explore-heading">
        {t('explore.heading')}
      </Heading>
      {alone ? <Introduction /> : null}
      <FilterHead count={listed.length} />
      {listed.length > 0 ? <MechanismList listed={listed} /> : <EmptyList />}
    </section>
  )
}

/** When nothing passes: which one filter to lift, and how many mechanisms each would bring back. */
function EmptyList() {
  const { t } = useTranslation()
  const { memberships } = useAtlasData()
  const { view, matches, go } = useCurrentView()
  const lifts = appliedFilters(view.filters)
    .map((kind) => ({ kind, filters: withoutFilter(view.filters, kind) }))
    .map(({ kind, filters }) => {
      const request = { filters, matches: kind === 'query' ? null : matches }
      return { kind, filters, count: filterMechanisms(memberships, request).length }
    })
    .filter(({ count }) => count > 0)
  return (
    <div className={styles.empty}>
      <p className={styles.heading}>{t('explore.empty')}</p>
      <p>{t(lifts.length > 0 ? 'explore.empty-lift' : 'explore.empty-all')}</p>
      <ul>
        {lifts.map(({ kind, filters, count }) => (
          <li key={kind}>
            <TextButton onPress={() => go(withFilters(view, filters))}>{t(`explore.lift.${kind}`)}</TextButton>{' '}
            {t('explore.brings', { count })}
          </li>
        ))}
      </ul>
      {lifts.length > 0 ? null : (
        <TextButton onPress={() => go(withFilters(view, defaultFilters))}>{t('explore.clear')}</TextButton>
      )}
    </div>
  )
}
