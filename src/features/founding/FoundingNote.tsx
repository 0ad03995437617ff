import { useTranslation } from 'react-i18next'
import { filterMechanisms } from '../../derive/membership/filter-mechanisms.ts'
import { statuses } from '../../domain/vocabulary.ts'
import { useAtlas } from '../../parts/atlas/atlas-context.ts'
import { TextButton } from '../../ui/controls/TextButton.tsx'
import { withFilters } from '../../view/go.ts'
import styles from './FoundingNote.module.css'

/** While founding years are chosen: that the map does not show the members of those years, and a way to those that have ended. */
export function FoundingNote() {
  const { t } = useTranslation()
  const { memberships, matches, listed, view, go } = useAtlas()
  const ended =
    filterMechanisms(memberships, { filters: { ...view.filters, statuses }, matches }).length - listed.length
  return (
    <p className={styles.note}>
      {t('founding.today', { status: ended === 0 ? 'any' : 'some' })}{' '}
      {ended > 0 ? (
        <TextButton onPress={() => go(withFilters(view, { statuses }))}>
          {t('founding.include-ended', { count: ended })}
        </TextButton>
      ) : null}
    </p>
  )
}
