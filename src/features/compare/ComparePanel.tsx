import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { comparisonFinding } from '../../derive/comparison/comparison-finding.ts'
import { compareFootprints, type Comparison, comparable } from '../../derive/comparison/comparison.ts'
import { useAtlasData } from '../../parts/atlas/atlas-data.ts'
import { useCurrentView } from '../../parts/atlas/current-view.ts'
import { CloseLink } from '../../parts/links/CloseLink.tsx'
import { PanelFrame } from '../../ui/layout/PanelFrame.tsx'
import { ComparedChips } from './head/ComparedChips.tsx'
import { CompareSuggestions, PartnerSuggestions } from './head/CompareSuggestions.tsx'
import { CompareSwitches } from './head/CompareSwitches.tsx'
import { ListsSection } from './lists/ListsSection.tsx'
import { SetsSection } from './sets/SetsSection.tsx'
import { SideBySide } from './table/SideBySide.tsx'
import { orderedCells } from '../../derive/comparison/comparison-groups.ts'
import { Section } from '../../ui/layout/Section.tsx'
import { WhereOrder } from './sets/WhereOrder.tsx'
import { WhereRow } from './sets/WhereRow.tsx'
import styles from './ComparePanel.module.css'
import { comparedPairs } from '../../derive/comparison/comparison-pairs.ts'
import { PairSquare } from './numbers/PairSquare.tsx'
import { PairTable } from './numbers/PairTable.tsx'
import { isPlace } from '../../view/places.ts'

/** Up to this many pairs are told in sentences; more stand in a square. */
const mostTold = 3

/** What every two of the mechanisms share: countries, and which part of each that is. */
function NumbersSection({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useTranslation()
  const pairs = useMemo(() => comparedPairs(comparison), [comparison])
  if (pairs.length === 0) return null
  const told = pairs.length <= mostTold
  const counted = t('compare.counted', { roles: comparison.roles })
  return (
    <Section
      title={t('compare.numbers.heading')}
      note={`${counted} ${t(told ? 'compare.numbers.note' : 'compare.numbers.square-note')}`}
    >
      {told ? <PairTable pairs={pairs} /> : <PairSquare sets={comparable(comparison)} pairs={pairs} />}
    </Section>
  )
}

/** Two to six mechanisms side by side: who is in which, what they are and do, who is in one and not in another. */
export function ComparePanel() {
  const { t } = useTranslation()
  const { memberships, words } = useAtlasData()
  const { view } = useCurrentView()
  const { compared, roles } = view
  const comparison = useMemo(
    () => compareFootprints(memberships, { ids: compared, roles }),
    [memberships, compared, roles],
  )
  const [first, second] = compared
  return (
    <PanelFrame
      title={comparisonFinding(comparison, words)}
      above={<ComparedChips comparison={comparison} />}
      below={<CompareSwitches several={second !== undefined} />}
      close={<CloseLink label={t('compare.close')} />}
    >
      {first === undefined ? <CompareSuggestions /> : null}
      {first !== undefined && second === undefined ? <PartnerSuggestions id={first} /> : null}
      <WhereSection comparison={comparison} />
      <SetsSection comparison={comparison} />
      <NumbersSection comparison={comparison} />
      {second === undefined ? null : <SideBySide comparison={comparison} />}
      <ListsSection comparison={comparison} />
    </PanelFrame>
  )
}

/** Which countries are in just which of the mechanisms, in the order that the link asks for. */
export function WhereSection({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useTranslation()
  const { view } = useCurrentView()
  if (comparison.cells.length === 0 || !isPlace(view.place, 'compare')) return null
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
