import { useTranslation } from 'react-i18next'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import { Button } from '../../../ui/controls/Button.tsx'
import { TextButton } from '../../../ui/controls/TextButton.tsx'
import { mostCompared } from '../../../view/atlas-view.ts'
import { toComparison } from '../../../view/go.ts'
import styles from './ChosenMechanisms.module.css'

/** What is chosen for comparison, and the way to it; nothing while none is chosen. */
export function ChosenMechanisms() {
  const { t } = useTranslation()
  const { memberships, words } = useAtlasData()
  const { view, go } = useCurrentView()
  const { compared } = view
  if (compared.length === 0) return null
  const names = compared.flatMap((id) => memberships.mechanisms.get(id)?.short ?? [])
  return (
    <section className={styles.chosen} aria-label={t('overlaps.chosen.name')}>
      <p role="status">
        <strong>{t('overlaps.chosen.name')}</strong> {words.list(names)}.{' '}
        {compared.length === mostCompared ? t('overlaps.chosen.full', { most: mostCompared }) : null}
      </p>
      <div className={styles.ways}>
        <Button look="strong" onPress={() => go(toComparison(view, compared))}>
          {t('overlaps.chosen.compare', { count: compared.length })}
        </Button>
        <TextButton onPress={() => go({ ...view, compared: [] })}>{t('overlaps.chosen.clear')}</TextButton>
      </div>
    </section>
  )
}
