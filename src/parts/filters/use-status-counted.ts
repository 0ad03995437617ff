import { useTranslation } from 'react-i18next'
import { statuses } from '../../domain/vocabulary.ts'
import { isApplied } from '../atlas/applied-filters.ts'
import { useCurrentView } from '../atlas/current-view.ts'

/** "active or of unknown status": which mechanisms a count of those listed takes in; null where the reader chose the statuses. */
export function useStatusCounted(): string | null {
  const { t } = useTranslation()
  const { filters } = useCurrentView().view
  if (!isApplied('statuses', filters)) return t('explore.count-status', { status: 'default' })
  const any = filters.statuses.length === 0 || statuses.every((status) => filters.statuses.includes(status))
  return any ? t('explore.count-status', { status: 'any' }) : null
}
