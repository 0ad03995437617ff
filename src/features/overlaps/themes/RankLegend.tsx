import { useTranslation } from 'react-i18next'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { FamilyMark } from '../../../parts/atlas/FamilyMark.tsx'
import { MarkLegend } from '../../../ui/layout/MarkLegend.tsx'
import { rankRadius } from './rank-radius.ts'

const ranks = [1, 2, 3, 5, 10] as const

/** What the sizes and the colours of the circles mean. */
export function RankLegend() {
  const { t } = useTranslation()
  const { index, words } = useAtlasData()
  return (
    <>
      <MarkLegend
        title={t('overlaps.legend.rank')}
        entries={ranks.map((rank) => ({ key: String(rank), mark: <Circle rank={rank} />, label: words.number(rank) }))}
      />
      <MarkLegend
        title={t('overlaps.legend.name')}
        entries={index.families.map(({ code }) => ({
          key: code,
          mark: <FamilyMark family={code} />,
          label: t(`family.${code}`),
        }))}
      />
    </>
  )
}

function Circle({ rank }: { readonly rank: number }) {
  return (
    <svg width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true" focusable="false">
      <circle r={rankRadius(rank)} fill="var(--colour-ink-3)" />
    </svg>
  )
}
