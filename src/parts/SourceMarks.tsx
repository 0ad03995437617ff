import { useQuery } from '@tanstack/react-query'
import { Button, Dialog, DialogTrigger } from 'react-aria-components'
import { Floating } from '../ui/Floating.tsx'
import { useTranslation } from 'react-i18next'
import { sourcesQuery } from '../api/atlas-queries.ts'
import type { MechanismId, SourceId } from '../domain/ids.ts'
import type { Source } from '../domain/record.ts'
import { SourceEntry } from './SourceEntry.tsx'
import styles from './SourceMarks.module.css'

interface Props {
  /** Source numbers count inside one mechanism's record. */
  readonly mechanism: MechanismId
  readonly sources: readonly SourceId[]
}

/** The small numbers behind a fact. Each opens its source, with the link, where it stands. */
export function SourceMarks({ mechanism, sources }: Props) {
  const { data } = useQuery(sourcesQuery)
  const known = data?.[mechanism] ?? []
  return (
    <span className={styles.marks}>
      {sources.map((id) => (
        <SourceMark key={id} id={id} source={known.find((source) => source.id === id)} />
      ))}
    </span>
  )
}

function SourceMark({ id, source }: { readonly id: SourceId; readonly source: Source | undefined }) {
  const { t } = useTranslation()
  const number = id.slice(1)
  return (
    <DialogTrigger>
      <Button className={styles.mark ?? ''} aria-label={t('source.mark', { number, title: source?.title ?? '' })}>
        {number}
      </Button>
      <Floating className={styles.popover} placement="bottom start">
        <Dialog className={styles.dialog ?? ''} aria-label={t('source.heading', { number })}>
          {source ? <SourceEntry source={source} /> : t('source.loading')}
        </Dialog>
      </Floating>
    </DialogTrigger>
  )
}
