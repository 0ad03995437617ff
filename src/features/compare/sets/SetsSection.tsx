import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Comparison } from '../../../derive/comparison/comparison.ts'
import { comparable } from '../../../derive/comparison/comparison.ts'
import { markWith } from '../../../derive/comparison/comparison-marks.ts'
import { eulerOf } from '../../../derive/comparison/euler.ts'
import { useAtlas } from '../../../parts/atlas/atlas-context.ts'
import { Section } from '../../../ui/layout/Section.tsx'
import { useInlineSize } from '../../../ui/hooks/use-inline-size.ts'
import { EulerFigure } from './EulerFigure.tsx'
import { EulerUntrue } from './EulerUntrue.tsx'
import { SetsMarkList } from './SetsMarkList.tsx'
import styles from './SetsSection.module.css'
import { UpsetFigure } from './UpsetFigure.tsx'

/** Pixels taken until the panel is laid out. */
const usualWidth = 480

/** The sets as a picture: circles whose areas are true for two or three, columns for more, and where circles would not be true. */
export function SetsSection({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useTranslation()
  const { words } = useAtlas()
  const { ref, size } = useInlineSize<HTMLDivElement>()
  const [chosen, setChosen] = useState<string | null>(null)
  const euler = useMemo(() => eulerOf(comparison), [comparison])
  if (comparable(comparison).filter(({ iso3s }) => iso3s.size > 0).length < 2) return null
  const width = size || usualWidth
  const choice = { comparison, width, chosen, onChoose: setChosen }
  const close = () => {
    ref.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus()
    setChosen(null)
  }
  return (
    <Section title={t('compare.sets.title')} note={t('compare.sets.note', { kind: euler.kind })}>
      {euler.kind === 'untrue' ? <EulerUntrue comparison={comparison} why={euler.why} /> : null}
      <div ref={ref} className={styles.room}>
        {euler.kind === 'circles' ? <EulerFigure euler={euler} {...choice} /> : <UpsetFigure {...choice} />}
      </div>
      <SetsMarkList mark={markWith(chosen, comparison, words)} onClose={close} />
    </Section>
  )
}
