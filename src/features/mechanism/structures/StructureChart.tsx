import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Rectangle } from '../../../derive/mechanism/mechanism-body-box.ts'
import { structureChart } from '../../../derive/mechanism/mechanism-structure-chart.ts'
import type { MechanismId } from '../../../domain/ids.ts'
import type { Structure } from '../../../domain/record.ts'
import { useInlineSize } from '../../../ui/hooks/use-inline-size.ts'
import { BodyBox } from './BodyBox.tsx'
import { placed } from './placed.ts'
import styles from './StructureChart.module.css'

/** Pixels that the panel leaves for the chart; taken until it is laid out. */
const usualWidth = 388

interface Props {
  readonly mechanism: MechanismId
  readonly bodies: readonly Structure[]
}

/** Who reports to whom: a box for each body that opens to its task and sources. The list below is its equal in words. */
export function StructureChart({ mechanism, bodies }: Props) {
  const { t } = useTranslation()
  const { ref, size } = useInlineSize<HTMLDivElement>()
  const chart = useMemo(() => structureChart(bodies, size || usualWidth), [bodies, size])
  return (
    <div ref={ref} className={styles.room}>
      <div
        className={styles.chart}
        role="group"
        aria-label={t('mechanism.structures.chart')}
        style={{ blockSize: chart.height }}
      >
        {chart.lines.map((line) => (
          <span key={keyOf(line)} className={styles.line} style={placed(line)} />
        ))}
        {chart.aloneAt === null ? null : (
          <p className={styles.caption} style={{ insetBlockStart: chart.aloneAt }}>
            {t('mechanism.structures.alone')}
          </p>
        )}
        {chart.boxes.map((box) => (
          <BodyBox key={keyOf(box)} mechanism={mechanism} box={box} />
        ))}
      </div>
    </div>
  )
}

function keyOf({ x, y, width, height }: Rectangle): string {
  return [x, y, width, height].join(' ')
}
