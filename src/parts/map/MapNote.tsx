import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { planarMapQuery } from '../../api/atlas-queries.ts'
import { planarProjectionOf } from '../../domain/map-view.ts'
import { useCurrentView } from '../atlas/current-view.ts'
import { TextButton } from '../../ui/controls/TextButton.tsx'
import type { MapPhase } from './map-phase.ts'
import styles from './MapNote.module.css'

/** Why the map stands still or is not there, said quietly, with a way to try again where that can help: anew from the link, since a module that failed once is often not asked for again. */
export function MapNote({ phase }: { readonly phase: MapPhase }) {
  const { t } = useTranslation()
  const { view } = useCurrentView()
  const { isError } = useQuery(planarMapQuery(planarProjectionOf(view.projection), 'world'))
  const problem = isError ? 'missing' : phase
  const retry = problem === 'missing' || problem === 'slow' || problem === 'failed'
  return (
    <div role="status">
      {problem === 'without-webgl' ? <p className={styles.note}>{t('map.without-webgl')}</p> : null}
      {retry ? (
        <p className={styles.note}>
          {t(`map.still.${problem}`)} <TextButton onPress={() => location.reload()}>{t('failure.reload')}</TextButton>
        </p>
      ) : null}
    </div>
  )
}
