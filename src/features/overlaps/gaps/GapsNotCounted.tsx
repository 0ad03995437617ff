import { useTranslation } from 'react-i18next'
import { gapMembers, type ThemeGaps } from '../../../derive/theme/theme-gaps.ts'
import type { Mechanism } from '../../../domain/atlas-index.ts'
import { MechanismShortName } from '../../../parts/links/MechanismShortName.tsx'
import { Notice } from '../../../ui/layout/Notice.tsx'

/** The mechanisms with the theme that do not count, by name: those open by rule, so that the gap is not read as being shut out, and those without a list. */
export function GapsNotCounted({ gaps }: { readonly gaps: ThemeGaps }) {
  const { t } = useTranslation()
  const { byRule, unlisted } = gaps
  const without = gapMembers(gaps).length
  if (byRule.length === 0 && unlisted.length === 0) return null
  const toAll = byRule.filter(({ count }) => count === without).map(({ mechanism }) => mechanism)
  const toSome = byRule.filter(({ count }) => count !== null && count < without).map(({ mechanism }) => mechanism)
  const unknown = byRule.filter(({ count }) => count === null).map(({ mechanism }) => mechanism)
  return (
    <Notice tone="plain" title={t('overlaps.gaps.not-counted.title')}>
      <NamedMechanisms mechanisms={toAll} says={t('overlaps.gaps.not-counted.open-to-all', { count: without })} />
      <NamedMechanisms mechanisms={toSome} says={t('overlaps.gaps.not-counted.open-to-some')} />
      <NamedMechanisms mechanisms={unknown} says={t('overlaps.gaps.not-counted.open-to-unknown')} />
      <NamedMechanisms mechanisms={unlisted} says={t('overlaps.gaps.not-counted.unlisted')} />
    </Notice>
  )
}

function NamedMechanisms({ mechanisms, says }: { readonly mechanisms: readonly Mechanism[]; readonly says: string }) {
  if (mechanisms.length === 0) return null
  return (
    <p>
      {says}{' '}
      {mechanisms.map((mechanism, at) => (
        <span key={mechanism.id}>
          {at > 0 ? ' · ' : null}
          <MechanismShortName mechanism={mechanism} />
        </span>
      ))}
    </p>
  )
}
