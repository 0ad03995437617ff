import { useTranslation } from 'react-i18next'
import { setColour } from '../../derive/colour/set-colour.ts'
import { TextButton } from '../../ui/controls/TextButton.tsx'
import { toComparison, withCompared } from '../../view/go.ts'
import { useAtlasData } from '../atlas/atlas-data.ts'
import { useCurrentView } from '../atlas/current-view.ts'
import styles from './CompareTray.module.css'
import { ViewLink } from '../links/PlaceLink.tsx'
import { SetChip } from './SetChip.tsx'
import { isPlace } from '../../view/places.ts'

/** What is chosen for comparison, as long as the comparison itself is not open; nothing while nothing is chosen. */
export function CompareTray() {
  const { t } = useTranslation()
  const { memberships } = useAtlasData()
  const { view, go } = useCurrentView()
  const { compared, place } = view
  if (isPlace(place, 'compare') || compared.length === 0) return null
  return (
    <section className={styles.tray} aria-label={t('compare.tray.label')}>
      <ul className={styles.chosen}>
        {compared.map((id, position) => {
          const name = memberships.mechanisms.get(id)?.short ?? id
          return (
            <li key={id}>
              <SetChip
                colour={setColour(position)}
                removeLabel={t('compare.pick.remove', { name })}
                onRemove={() => go(withCompared(view, id))}
              >
                {name}
              </SetChip>
            </li>
          )
        })}
      </ul>
      <div className={styles.actions}>
        <ViewLink view={toComparison(view, compared)} className={styles.open}>
          {t('compare.tray.open', { count: compared.length })}
        </ViewLink>
        <TextButton onPress={() => go({ ...view, compared: [] })}>{t('compare.tray.clear')}</TextButton>
      </div>
    </section>
  )
}
