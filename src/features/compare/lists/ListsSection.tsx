import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { comparisonTable } from '../../../derive/comparison/compare-lists-csv.ts'
import { onlyLists } from '../../../derive/comparison/compare-lists.ts'
import type { Comparison } from '../../../derive/comparison/comparison.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { Section } from '../../../ui/layout/Section.tsx'
import { ListChoice } from './ListChoice.tsx'
import styles from './Lists.module.css'
import { OnlyListEntry } from './OnlyListEntry.tsx'
import { SaveTable } from '../../../parts/print/SaveTable.tsx'

/** Who is in one and not in another: both lists of two mechanisms, one at a time of more; and everything as a table to save. */
export function ListsSection({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useTranslation()
  const { words } = useAtlasData()
  const lists = useMemo(() => onlyLists(comparison, words), [comparison, words])
  if (comparison.cells.length === 0) return null
  return (
    <Section title={t('compare.lists.heading')} note={t('compare.counted', { roles: comparison.roles })}>
      {lists.length > 2 ? (
        <ListChoice lists={lists} comparison={comparison} />
      ) : (
        lists.map((list) => <OnlyListEntry key={list.inside.position} list={list} comparison={comparison} />)
      )}
      <p className={styles.whole}>
        <SaveTable
          text={t('compare.lists.save-all')}
          tableOf={(origin) => comparisonTable(comparison, origin, words)}
        />{' '}
        <span className={styles.about}>{t('compare.lists.save-all-about')}</span>
      </p>
    </Section>
  )
}
