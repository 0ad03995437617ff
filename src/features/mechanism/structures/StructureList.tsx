import { useTranslation } from 'react-i18next'
import type { MechanismId } from '../../../domain/ids.ts'
import type { Structure } from '../../../domain/record.ts'
import { Entries, Entry } from '../../../ui/layout/Entries.tsx'
import { BodyKind } from './BodyKind.tsx'
import { Statement } from '../tab/Statement.tsx'
import styles from '../head/Title.module.css'
import { useFoundEntry } from '../tab/use-found-entry.ts'

interface Props {
  readonly mechanism: MechanismId
  readonly bodies: readonly Structure[]
}

/** Every body with kind, level, task and the one that it reports to. */
export function StructureList({ mechanism, bodies }: Props) {
  const { t } = useTranslation()
  const found = useFoundEntry()
  return (
    <Entries>
      {bodies.map((body) => (
        <Entry key={body.name} {...found(body.name)}>
          <h3 className={styles.title}>
            <bdi lang="en">{body.name}</bdi>
          </h3>
          <BodyKind body={body} />
          <Statement mechanism={mechanism} text={body.role} sources={body.sources} />
          {body.reports_to ? (
            <p className={styles.about}>{t('mechanism.structures.reports-to', { body: body.reports_to })}</p>
          ) : null}
        </Entry>
      ))}
    </Entries>
  )
}
