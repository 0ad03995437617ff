import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { comparisonFinding } from '../../derive/comparison/comparison-finding.ts'
import { compareFootprints } from '../../derive/comparison/comparison.ts'
import { useAtlas } from '../../parts/atlas/atlas-context.ts'
import { CloseLink } from '../../parts/links/CloseLink.tsx'
import { PanelFrame } from '../../ui/layout/PanelFrame.tsx'
import { ComparedChips } from './head/ComparedChips.tsx'
import { CompareSuggestions, PartnerSuggestions } from './head/CompareSuggestions.tsx'
import { CompareSwitches } from './head/CompareSwitches.tsx'
import { ListsSection } from './lists/ListsSection.tsx'
import { NumbersSection } from './numbers/NumbersSection.tsx'
import { SetsSection } from './sets/SetsSection.tsx'
import { SideBySide } from './table/SideBySide.tsx'
import { WhereSection } from './sets/WhereSection.tsx'

/** Two to six mechanisms side by side: who is in which, what they are and do, who is in one and not in another. */
export function ComparePanel() {
  const { t } = useTranslation()
  const { memberships, view, words } = useAtlas()
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
