import { useTranslation } from 'react-i18next'
import { appliedFilters } from '../../../parts/atlas/applied-filters.ts'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import { LevelChips } from '../../../parts/filters/LevelChips.tsx'
import { MoreFilters } from '../../../parts/filters/MoreFilters.tsx'
import { RegionMenu } from '../../../parts/filters/RegionMenu.tsx'
import { StatusMenu } from '../../../parts/filters/StatusMenu.tsx'
import { ThemeMenu } from '../../../parts/filters/ThemeMenu.tsx'
import { TextButton } from '../../../ui/controls/TextButton.tsx'
import { defaultFilters } from '../../../view/atlas-view.ts'
import { useStatusCounted } from '../../../parts/filters/use-status-counted.ts'
import { withFilters } from '../../../view/go.ts'
import styles from './MatrixFilters.module.css'

interface Props {
  readonly count: number
  /** What a mechanism must have to stand in the matrix. */
  readonly needs: 'members' | 'priorities'
}

/** The filters of the Atlas, and how many of the mechanisms listed stand in the matrix. */
export function MatrixFilters({ count, needs }: Props) {
  const { t } = useTranslation()
  const { listed, view, go } = useCurrentView()
  const status = useStatusCounted()
  const filtered = appliedFilters(view.filters).length > 0
  return (
    <search className={styles.filters} aria-label={t('overlaps.filters')}>
      <LevelChips />
      <div className={styles.menus}>
        <ThemeMenu />
        <RegionMenu />
        <StatusMenu />
      </div>
      <MoreFilters />
      <div className={styles.result}>
        <output className={styles.count} data-live-announcer="true">
          {t('overlaps.count', { count, all: listed.length, missing: listed.length - count, needs })}
        </output>
        {status === null ? null : <span>{status}</span>}
        {filtered ? (
          <TextButton onPress={() => go(withFilters(view, defaultFilters))}>{t('overlaps.clear')}</TextButton>
        ) : null}
      </div>
    </search>
  )
}
