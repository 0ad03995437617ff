import { useTranslation } from 'react-i18next'
import { comparable, type Comparison } from '../../../derive/comparison/comparison.ts'
import type { EulerFault } from '../../../derive/comparison/euler.ts'
import { useAtlas } from '../../../parts/atlas/atlas-context.ts'
import { Notice } from '../../../ui/layout/Notice.tsx'

interface Props {
  readonly comparison: Comparison
  readonly why: EulerFault
}

/** Why two or three sets are not shown as circles; nothing where there are more of them. */
export function EulerUntrue({ comparison, why: { fault, inside, count, drawn } }: Props) {
  const { t } = useTranslation()
  const { words } = useAtlas()
  if (fault === 'number') return null
  const part = t('compare.sets.part', {
    outside: comparable(comparison).filter(({ iso3s }) => iso3s.size > 0).length - inside.length,
    names: words.list(inside.map(({ mechanism }) => mechanism.short)),
  })
  return (
    <Notice tone="plain">
      <p>{t('compare.sets.untrue', { fault, part, count, drawn: words.number(Math.round(drawn * 10) / 10) })}</p>
    </Notice>
  )
}
