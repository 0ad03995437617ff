import { useQuery } from '@tanstack/react-query'
import { Button, Dialog, DialogTrigger } from 'react-aria-components'
import { Floating } from '../../ui/controls/Floating.tsx'
import { useTranslation } from 'react-i18next'
import { sourcesQuery } from '../../api/atlas-queries.ts'
import type { MechanismId, SourceId } from '../../domain/ids.ts'
import type { Source } from '../../domain/record.ts'
import { useAtlasData } from '../atlas/atlas-data.ts'
import { SourceEntry } from './SourceEntry.tsx'
import styles from './SourceMarks.module.css'

interface Props {
  /** Source numbers count inside one mechanism's record. */
  readonly mechanism: MechanismId
  readonly sources: readonly SourceId[]
  /** `count` (the default) says how many, behind a fact; `number` is for a sentence that names its one source where it stands. */
  readonly look?: 'count' | 'number'
}

/** One button behind a fact that opens all its sources, with their links, where it stands. On paper their numbers stand there, if what is printed lists the sources. */
export function SourceMarks({ mechanism, sources, look = 'count' }: Props) {
  const { t } = useTranslation()
  const { words } = useAtlasData()
  const { data } = useQuery(sourcesQuery)
  if (sources.length === 0) return null
  const known = data?.[mechanism] ?? []
  const cited = sources.flatMap((id) => known.find((source) => source.id === id) ?? [])
  const values = {
    count: sources.length,
    numbers: words.list(sources.map(numberOf)),
    title: cited[0]?.title ?? '',
  }
  return (
    <span className={styles.marks}>
      <DialogTrigger>
        <Button className={styles[look] ?? ''} aria-label={t(`source.${look}.name`, values)}>
          {look === 'count' ? <span className={styles.seen}>{t('source.count.shown', values)}</span> : null}
          <span className={look === 'count' ? styles.printed : undefined}>{sources.map(numberOf).join(', ')}</span>
        </Button>
        <Floating className={styles.popover} placement="bottom start">
          <Dialog className={styles.dialog ?? ''} aria-label={t('source.heading', values)}>
            {cited.length > 0 ? <SourceList sources={cited} /> : t('source.loading')}
          </Dialog>
        </Floating>
      </DialogTrigger>
    </span>
  )
}

function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <ul className={styles.list}>
      {sources.map((source) => (
        <li key={source.id} className={styles.source}>
          <span className={styles.index}>{numberOf(source.id)}</span>
          <SourceEntry source={source} />
        </li>
      ))}
    </ul>
  )
}

function numberOf(id: SourceId): string {
  return id.slice(1)
}
