import { useTranslation } from 'react-i18next'
import type { TableCell } from '../../../derive/comparison/table/compare-table-cell.ts'
import type { FamilyCode } from '../../../domain/vocabulary.ts'
import { ThemeLink } from '../../../parts/links/PlaceLink.tsx'
import { useFormats } from '../../../parts/atlas/use-formats.ts'
import { useThemes } from '../../../parts/atlas/use-themes.ts'
import styles from './ThemesField.module.css'

interface Props {
  readonly cell: Extract<TableCell, { kind: 'themes' }>
  readonly family: FamilyCode | undefined
}

/** Pixels from the middle of the largest circle to its edge: that of a mechanism with no other priorities. */
const largest = 18
const smallest = 2.5

/** Priorities as a circle whose area is their weight among all of the mechanism's, and each with its rank. */
export function ThemesField({ cell: { themes, share }, family }: Props) {
  const { t } = useTranslation()
  const formats = useFormats()
  const known = useThemes()
  const radius = Math.max(smallest, largest * Math.sqrt(share))
  return (
    <span className={styles.field}>
      <svg className={styles.circle} width="28" height="28" viewBox="-14 -14 28 28" role="img">
        <title>{t('compare.table.weight', { share: formats.percent(share) })}</title>
        <circle r={Math.min(14, radius)} fill={family ? `var(--colour-family-${family})` : 'var(--colour-ink-3)'} />
      </svg>
      <ol className={styles.themes}>
        {themes.map(({ code, rank }) => (
          <li key={code} className={styles.theme}>
            <span className={styles.rank} aria-label={t('compare.table.rank', { rank })}>
              {rank}
            </span>{' '}
            <ThemeLink code={code} className={styles.name}>
              {known.get(code)?.short ?? code}
            </ThemeLink>
          </li>
        ))}
      </ol>
    </span>
  )
}
