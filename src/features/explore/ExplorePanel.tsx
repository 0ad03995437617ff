import { useTranslation } from 'react-i18next'
import { useAtlas } from '../../parts/atlas/atlas-context.ts'
import { EmptyList } from './EmptyList.tsx'
import styles from './ExplorePanel.module.css'
import { FilterHead } from './FilterHead.tsx'
import { Introduction } from './Introduction.tsx'
import { MechanismList } from './MechanismList.tsx'

/** The list of mechanisms with its filters: what the map shows, in words, and by keyboard. */
export function ExplorePanel() {
  const { t } = useTranslation()
  const { view, listed } = useAtlas()
  /** Beside a panel it only names the list: the first heading of the page is that of the panel. */
  const Heading = view.place.kind === 'explore' ? 'h1' : 'p'
  return (
    <section className={styles.panel} aria-labelledby="explore-heading">
      <Heading className="visually-hidden" id="explore-heading">
        {t('explore.heading')}
      </Heading>
      {view.place.kind === 'explore' ? <Introduction /> : null}
      <FilterHead count={listed.length} />
      {listed.length > 0 ? <MechanismList listed={listed} /> : <EmptyList />}
    </section>
  )
}
