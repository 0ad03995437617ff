import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { comparedPairs } from '../../../derive/comparison/comparison-pairs.ts'
import { comparable, type Comparison } from '../../../derive/comparison/comparison.ts'
import { Section } from '../../../ui/layout/Section.tsx'
import { PairSquare } from './PairSquare.tsx'
import { PairTable } from './PairTable.tsx'

/** Up to this many pairs are told in sentences; more stand in a square. */
const mostTold = 3

/** What every two of the mechanisms share: countries, and which part of each that is. */
export function NumbersSection({ comparison }: { readonly comparison: Comparison }) {
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
