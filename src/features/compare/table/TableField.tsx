import { useTranslation } from 'react-i18next'
import type { RecordEntry, TableCell } from '../../../derive/comparison/table/compare-table-cell.ts'
import type { ComparedMechanism } from '../../../derive/comparison/comparison.ts'
import type { FamilyCode } from '../../../domain/vocabulary.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { SourceMarks } from '../../../parts/sources/SourceMarks.tsx'
import { useFormats } from '../../../parts/atlas/use-formats.ts'
import { Icon } from '../../../ui/controls/Icon.tsx'
import styles from './TableField.module.css'
import { ThemeLink } from '../../../parts/links/PlaceLink.tsx'
import { useThemes } from '../../../parts/atlas/use-themes.ts'

interface ThemesFieldProps {
  readonly cell: Extract<TableCell, { kind: 'themes' }>
  readonly family: FamilyCode | undefined
}

/** Pixels from the middle of the largest circle to its edge: that of a mechanism with no other priorities. */
const largest = 18
const smallest = 2.5

/** Priorities as a circle whose area is their weight among all of the mechanism's, and each with its rank. */
function ThemesField({ cell: { themes, share }, family }: ThemesFieldProps) {
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

interface Props {
  readonly cell: TableCell | undefined
  readonly one: ComparedMechanism
  readonly family: FamilyCode | undefined
}

/** One field of the table. What no source says is said to be so, never left empty. */
export function TableField({ cell, one, family }: Props) {
  const { t } = useTranslation()
  switch (cell?.kind) {
    case 'missing':
    case 'waiting':
    case 'unread':
      return <span className={styles.missing}>{t(`compare.table.${cell.kind}`)}</span>
    case 'none':
    case undefined:
      return (
        <span className={styles.missing}>
          <span aria-hidden="true">–</span>
          <span className="visually-hidden">{t('compare.table.none')}</span>
        </span>
      )
    case 'tick':
      return (
        <>
          <Icon name="check" size={14} />
          <span className="visually-hidden">{t('compare.table.yes')}</span>
        </>
      )
    case 'text':
      return cell.text
    case 'date':
      return <ListDate date={cell.date} old={cell.old} />
    case 'count':
      return <Count count={cell.count} share={cell.share} one={one} />
    case 'themes':
      return <ThemesField cell={cell} family={family} />
    case 'record':
      return cell.entries.map((entry, index) => <Entry key={`${index} ${entry.text}`} entry={entry} one={one} />)
  }
}

function ListDate({ date, old }: { readonly date: string; readonly old: boolean }) {
  const { t } = useTranslation()
  const formats = useFormats()
  return (
    <>
      {formats.date(date)}
      {old ? <span className={styles.old}>{t('compare.table.old')}</span> : null}
    </>
  )
}

/** A number with a bar in the colour of the mechanism, where it is one of several on a scale. */
function Count({ count, share, one }: { readonly count: number; readonly share: number } & Pick<Props, 'one'>) {
  const { words } = useAtlasData()
  return (
    <span className={styles.count}>
      <span className={styles.number}>{words.number(count)}</span>
      {share > 0 ? (
        <svg className={styles.bar} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
          <rect width={100 * share} height="6" fill={`var(--colour-${one.colour})`} />
        </svg>
      ) : null}
    </span>
  )
}

function Entry({ entry: { text, about, sources }, one }: { readonly entry: RecordEntry } & Pick<Props, 'one'>) {
  return (
    <p className={styles.entry}>
      {about ? <span className={styles.about}>{about} </span> : null}
      <bdi lang="en">{text}</bdi> <SourceMarks mechanism={one.mechanism.id} sources={sources} />
    </p>
  )
}
