import { useTranslation } from 'react-i18next'
import { orderedCells } from '../../../derive/comparison/comparison-groups.ts'
import type { Comparison } from '../../../derive/comparison/comparison.ts'
import { useAtlas } from '../../../parts/atlas/atlas-context.ts'
import { Section } from '../../../ui/layout/Section.tsx'
import { WhereOrder } from './WhereOrder.tsx'
import { WhereRow } from './WhereRow.tsx'
import styles from './WhereSection.module.css'

/** Which countries are in just which of the mechanisms, in the order that the link asks for. */
export function WhereSection({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useTranslation()
  const { view } = useAtlas()
  if (comparison.cells.length === 0 || view.place.kind !== 'compare') return null
  return (
    <Section title={t('compare.where.title')} note={t('compare.where.note', { roles: view.roles })}>
      {comparison.cells.length > 1 ? <WhereOrder /> : null}
      <ul className={styles.rows}>
        {orderedCells(comparison, view.place.sets).map((cell) => (
          <WhereRow key={cell.mask} comparison={comparison} cell={cell} />
        ))}
      </ul>
    </Section>
  )
}
